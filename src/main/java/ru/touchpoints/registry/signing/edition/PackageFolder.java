package ru.touchpoints.registry.signing.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.touchpoints.registry.digest.Sha256;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.source.AtomicFile;

/**
 * The folder of a package: made beside its place and moved there as a whole, so that nobody ever
 * sees half of one. What stands there already is not touched.
 */
public final class PackageFolder {

  /** The file that tells of all the others. */
  public static final String MANIFEST = "manifest.json";

  private static final String PREFIX = ".registry-edition-";
  private static final Pattern PROCESS = Pattern.compile("\\d{1,18}");

  private final Path folder;
  private final Path shown;

  /**
   * @param named the folder, or a link to it
   * @param shown the same as the person typed it
   */
  public PackageFolder(Path named, Path shown) throws IOException {
    this.folder = AtomicFile.destination(named).normalize();
    this.shown = shown;
  }

  /**
   * Writes all of the package.
   *
   * @param manifest makes the file that tells of the others, from their digests by name
   * @return whether anything was written; not where this very package stands already
   * @throws Refusal when anything else stands there
   */
  public boolean write(List<PackagePart> parts, Function<Map<String, String>, String> manifest)
      throws IOException {
    Path parent = folder.getParent();
    if (parent == null || (Files.exists(folder) && !Files.isDirectory(folder))) {
      throw new Refusal("edition.no-folder", shown);
    }
    Files.createDirectories(parent);
    sweep(parent);
    Path draft = parent.resolve(PREFIX + ProcessHandle.current().pid());
    remove(draft);
    Files.createDirectory(draft);
    try {
      fill(draft, parts, manifest);
      return take(draft);
    } finally {
      remove(draft);
    }
  }

  private static void fill(
      Path draft, List<PackagePart> parts, Function<Map<String, String>, String> manifest)
      throws IOException {
    Map<String, String> digests = new TreeMap<>();
    for (PackagePart part : parts) {
      digests.put(part.file(), fill(draft.resolve(part.file()), part.content()));
    }
    String text = manifest.apply(digests);
    fill(draft.resolve(MANIFEST), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String fill(Path file, AtomicFile.Writing content) throws IOException {
    MessageDigest digest = Sha256.start();
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      content.to(out);
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private boolean take(Path draft) throws IOException {
    List<Path> standing = files(folder);
    if (!standing.isEmpty()) {
      if (same(draft, standing)) {
        return false;
      }
      throw new Refusal(
          Files.exists(folder.resolve(MANIFEST)) ? "edition.other-package" : "edition.not-empty",
          shown);
    }
    // A folder that is there and empty would stand in the way of the move on some systems.
    Files.deleteIfExists(folder);
    Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static boolean same(Path draft, List<Path> standing) throws IOException {
    List<Path> made = files(draft);
    if (made.size() != standing.size()) {
      return false;
    }
    for (int i = 0; i < made.size(); i++) {
      Path other = standing.get(i);
      if (!made.get(i).getFileName().equals(other.getFileName())
          || !Files.isRegularFile(other)
          || Files.mismatch(made.get(i), other) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Takes away what runs that are no more have left. */
  private static void sweep(Path parent) throws IOException {
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path leftover : leftovers) {
        String writer = String.valueOf(leftover.getFileName()).substring(PREFIX.length());
        if (PROCESS.matcher(writer).matches()
            && ProcessHandle.of(Long.parseLong(writer)).isEmpty()) {
          remove(leftover);
        }
      }
    }
  }

  private static void remove(Path draft) throws IOException {
    if (!Files.isDirectory(draft)) {
      return;
    }
    try (Stream<Path> all = Files.walk(draft)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.deleteIfExists(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
