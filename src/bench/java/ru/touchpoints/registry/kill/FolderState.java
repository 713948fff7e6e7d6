package ru.touchpoints.registry.kill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that stands in a folder but for what git keeps for itself.
 *
 * @param entries the mode and the content of each file and folder, by its path
 */
record FolderState(Map<String, String> entries) {

  private static final String GIT = ".git";

  static FolderState of(Path folder) throws IOException {
    Map<String, String> entries = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
              throws IOException {
            if (path.endsWith(GIT)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            entries.put(folder.relativize(path) + "/", mode(path));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
              throws IOException {
            entries.put(folder.relativize(path).toString(), mode(path) + "\n" + content(path));
            return FileVisitResult.CONTINUE;
          }
        });
    return new FolderState(entries);
  }

  /** A workbook is no text, but its bytes are letters too. */
  private static String content(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
  }

  /** Whether a file holds what it held in neither of the states. */
  boolean tornBetween(FolderState before, FolderState after) {
    return entries.entrySet().stream()
        .filter(entry -> !isTrace(entry.getKey()) && !entry.getKey().endsWith("/"))
        .anyMatch(
            entry ->
                !entry.getValue().equals(before.entries.get(entry.getKey()))
                    && !entry.getValue().equals(after.entries.get(entry.getKey())));
  }

  /** Whether a run has left what it only worked with. */
  boolean littered() {
    return entries.keySet().stream().anyMatch(FolderState::isTrace);
  }

  private static boolean isTrace(String path) {
    return ("/" + path).contains("/.registry-");
  }

  static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(path)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(path);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path path, @org.jspecify.annotations.Nullable IOException failure)
              throws IOException {
            Files.delete(path);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
