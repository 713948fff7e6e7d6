package ru.touchpoints.registry.source;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;

/**
 * Writes whole files: to a neighbour first, flushed to the disk, then renamed, so that a killed run
 * leaves the old file or the new one. What killed runs left behind is swept by the next write.
 */
public final class AtomicFile {

  private static final String PREFIX = ".registry-";
  private static final String SUFFIX = ".tmp";

  private AtomicFile() {}

  /** What fills the file. */
  @FunctionalInterface
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /**
   * Writes {@code target}, through a symbolic link to what it names, keeping the mode of a file
   * that is there.
   *
   * @throws IOException when the folder or the file cannot be written; the old file then stands
   */
  public static void write(Path target, Writing writing) throws IOException {
    Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path folder = file.getParent();
    if (folder == null) {
      throw new IOException(target.toString());
    }
    Files.createDirectories(folder);
    sweep(folder);
    Path neighbour = folder.resolve(PREFIX + ProcessHandle.current().pid() + SUFFIX);
    try {
      fill(neighbour, writing);
      keepMode(file, neighbour);
      move(neighbour, file);
    } finally {
      Files.deleteIfExists(neighbour);
    }
  }

  private static void fill(Path neighbour, Writing writing) throws IOException {
    Files.deleteIfExists(neighbour);
    // No createTempFile: it would make mode 600, and the umask would not be asked.
    try (FileChannel channel =
        FileChannel.open(neighbour, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
      writing.to(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void keepMode(Path from, Path to) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, view.readAttributes().permissions());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void sweep(Path folder) throws IOException {
    try (DirectoryStream<Path> leftovers =
        Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
      for (Path leftover : leftovers) {
        if (writer(leftover).flatMap(ProcessHandle::of).isEmpty()) {
          Files.deleteIfExists(leftover);
        }
      }
    }
  }

  private static Optional<Long> writer(Path leftover) {
    String name = leftover.getFileName().toString();
    try {
      return Optional.of(
          Long.parseLong(name.substring(PREFIX.length(), name.length() - SUFFIX.length())));
    } catch (NumberFormatException notOurs) {
      return Optional.of(ProcessHandle.current().pid());
    }
  }
}
