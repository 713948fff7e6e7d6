package ru.touchpoints.registry.source;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Optional;

/**
 * Writes whole files: to a neighbour first, flushed to the disk, then renamed, so that a killed run
 * leaves the old file or the new one. What killed runs left behind is swept by the next write. A
 * device or a pipe is no file to be replaced: it gets the bytes.
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
   * Writes {@code target}, through a symbolic link to what it names, keeping the owner and the mode
   * of a file that is there.
   *
   * @throws IOException when the folder or the file cannot be written; the old file then stands
   */
  public static void write(Path target, Writing writing) throws IOException {
    Destination destination = Destination.of(target);
    if (destination.stream()) {
      pour(destination.path(), writing);
    } else {
      replace(destination.path(), writing);
    }
  }

  /**
   * Whether the bytes go into something that is open already, a device or a pipe, not into a file.
   *
   * @throws IOException when the name leads nowhere
   */
  public static boolean pours(Path target) throws IOException {
    return Destination.of(target).stream();
  }

  private static void pour(Path stream, Writing writing) throws IOException {
    // What stands before in a file that the shell opened stays; devices and pipes know no place.
    try (OutputStream out =
        new BufferedOutputStream(
            Files.newOutputStream(stream, StandardOpenOption.WRITE, StandardOpenOption.APPEND))) {
      writing.to(out);
    }
  }

  private static void replace(Path file, Writing writing) throws IOException {
    Path folder = file.getParent();
    if (folder == null) {
      throw new IOException(file.toString());
    }
    Files.createDirectories(folder);
    sweep(folder);
    Path neighbour = folder.resolve(PREFIX + ProcessHandle.current().pid() + SUFFIX);
    try {
      fill(neighbour, writing);
      keepOwnerAndMode(file, neighbour);
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

  private static void keepOwnerAndMode(Path from, Path to) throws IOException {
    PosixFileAttributeView view = attributes(from);
    if (view == null || !Files.exists(from)) {
      return;
    }
    PosixFileAttributes before = view.readAttributes();
    PosixFileAttributeView after = attributes(to);
    // The owner first: changing it takes rights away.
    give(after, before);
    after.setPermissions(before.permissions());
  }

  /** Only a privileged user can give files away; anybody else's copy is the writer's own. */
  private static void give(PosixFileAttributeView file, PosixFileAttributes like)
      throws IOException {
    PosixFileAttributes now = file.readAttributes();
    try {
      if (!now.group().equals(like.group())) {
        file.setGroup(like.group());
      }
      if (!now.owner().equals(like.owner())) {
        file.setOwner(like.owner());
      }
    } catch (FileSystemException notPermitted) {
      // The content is what was asked for.
    }
  }

  private static PosixFileAttributeView attributes(Path file) {
    return Files.getFileAttributeView(
        file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
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
