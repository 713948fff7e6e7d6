package ru.touchpoints.registry.list.kept;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import ru.touchpoints.registry.digest.Sha256;

/**
 * Which build of the program runs, by the files it is made of: another one may find other things,
 * whatever its version says. Reading them would cost more than it tells, so that their sizes and
 * the moments when they were written stand for them.
 */
final class ProgramBuild {

  private static final String CHANGED = "unix:ctime";

  private ProgramBuild() {}

  /** Looked up once: a program that runs stays what it is. */
  private static final class Running {
    static final Optional<String> DIGEST = look();
  }

  /** The digest of it; empty when the program cannot tell what it is made of. */
  static Optional<String> digest() {
    return Running.DIGEST;
  }

  private static Optional<String> look() {
    String files = System.getProperty("java.class.path", "");
    if (files.isEmpty()) {
      return Optional.empty();
    }
    MessageDigest digest = Sha256.start();
    Digests.add(digest, System.getProperty("java.runtime.version", ""));
    try {
      for (String file : files.split(File.pathSeparator, -1)) {
        add(digest, Path.of(file));
      }
    } catch (IOException unknown) {
      return Optional.empty();
    }
    return Optional.of(HexFormat.of().formatHex(digest.digest()));
  }

  private static void add(MessageDigest digest, Path part) throws IOException {
    if (Files.isDirectory(part)) {
      List<Path> files;
      try (Stream<Path> walk = Files.walk(part)) {
        files = walk.filter(Files::isRegularFile).sorted().toList();
      }
      for (Path file : files) {
        addFile(digest, file);
      }
    } else if (Files.exists(part)) {
      addFile(digest, part.toRealPath());
    }
  }

  private static void addFile(MessageDigest digest, Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    Digests.add(digest, file.toString());
    Digests.add(digest, attributes.size());
    Digests.add(digest, attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      FileTime changed = (FileTime) Files.getAttribute(file, CHANGED);
      Digests.add(digest, changed.to(TimeUnit.NANOSECONDS));
    }
  }
}
