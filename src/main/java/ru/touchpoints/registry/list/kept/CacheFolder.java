package ru.touchpoints.registry.list.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.digest.Sha256;

/**
 * A folder with one file for each list, which only its owner reads and writes. Whatever goes wrong
 * with it, the program goes on without.
 */
final class CacheFolder {

  /** The largest file that is believed to be ours. */
  static final long MOST_BYTES = 64L * 1024 * 1024;

  /** How long a file stays that nobody asks for is counted from this. */
  private static final Duration FRESH = Duration.ofDays(1);

  private static final byte[] MAGIC = {'r', 'e', 'g', 'k', 'e', 'p', 't', 1};

  private final Path folder;

  CacheFolder(Path folder) {
    this.folder = folder;
  }

  Path path() {
    return folder;
  }

  /** What was kept under the name; empty when nothing was that can be believed. */
  Optional<ByteBuffer> read(String name) {
    Path file = folder.resolve(name + Sweep.SUFFIX);
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          || Files.size(file) > MOST_BYTES
          || !Trust.in(folder)
          || !Trust.in(file)) {
        return Optional.empty();
      }
      Optional<ByteBuffer> content = content(Files.readAllBytes(file));
      if (content.isPresent()) {
        used(file);
      }
      return content;
    } catch (IOException withoutCache) {
      return Optional.empty();
    }
  }

  /** A mark, the digest of the rest, the rest. */
  private static Optional<ByteBuffer> content(byte[] bytes) {
    int start = MAGIC.length + Sha256.BYTES;
    if (bytes.length < start || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      return Optional.empty();
    }
    byte[] digest = Sha256.of(Arrays.copyOfRange(bytes, start, bytes.length));
    return Arrays.equals(digest, 0, digest.length, bytes, MAGIC.length, start)
        ? Optional.of(ByteBuffer.wrap(bytes, start, bytes.length - start))
        : Optional.empty();
  }

  private static void used(Path file) {
    try {
      Instant now = Instant.now();
      if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(FRESH))) {
        Files.setLastModifiedTime(file, FileTime.from(now));
      }
    } catch (IOException readOnly) {
      // It will be thrown away as if nobody had asked for it.
    }
  }

  /** Keeps the content under the name, in the place of what was there. */
  void write(String name, byte[] content) {
    if (content.length > MOST_BYTES / 2) {
      return;
    }
    try {
      Files.createDirectories(folder, readableByOwner(folder, "rwx------"));
      if (Trust.in(folder)) {
        replace(folder.resolve(name + Sweep.SUFFIX), content);
        new Sweep(folder).run();
      }
    } catch (IOException | UnsupportedOperationException withoutCache) {
      // A full disk or a home that cannot be written: the next run checks everything again.
    }
  }

  private void replace(Path file, byte[] content) throws IOException {
    Path neighbour =
        folder.resolve(ProcessHandle.current().pid() + "-" + System.nanoTime() + Sweep.UNFINISHED);
    try {
      ByteBuffer all = ByteBuffer.allocate(MAGIC.length + Sha256.BYTES + content.length);
      all.put(MAGIC).put(Sha256.of(content)).put(content).flip();
      try (FileChannel channel =
          FileChannel.open(
              neighbour,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              readableByOwner(folder, "rw-------"))) {
        while (all.hasRemaining()) {
          channel.write(all);
        }
      }
      // Not flushed to the disk: a torn file is not believed.
      Files.move(neighbour, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(neighbour);
    }
  }

  private static FileAttribute<?>[] readableByOwner(Path path, String permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
