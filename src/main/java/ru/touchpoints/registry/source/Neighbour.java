package ru.touchpoints.registry.source;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file in the folder of another one, whose place it takes when it is whole and on the disk.
 *
 * @param target whose owner and mode it gets, if that is there
 */
public record Neighbour(Path path, Path target) {

  /** Writes the content, in the place of whatever stands there. */
  public void fill(AtomicFile.Writing writing) throws IOException {
    try {
      write(writing);
    } catch (IOException failure) {
      throw FileFault.about(target, failure);
    }
  }

  private void write(AtomicFile.Writing writing) throws IOException {
    Files.deleteIfExists(path);
    // No createTempFile: it would make mode 600, and the umask would not be asked.
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
      writing.to(out);
      out.flush();
      channel.force(true);
    }
    keepOwnerAndMode();
  }

  /** Everybody may run it from now on. */
  void makeExecutable() throws IOException {
    PosixFileAttributeView view = attributes(path);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /** Puts the file in the place of its target. */
  public void takePlace() throws IOException {
    try {
      move();
    } catch (IOException failure) {
      throw FileFault.about(target, failure);
    }
  }

  private void move() throws IOException {
    try {
      Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Takes it away, if it is still there. What fails here has failed before, and was told. */
  void remove() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException failedBefore) {
      // The next writing sweeps it away.
    }
  }

  private void keepOwnerAndMode() throws IOException {
    PosixFileAttributeView view = attributes(target);
    if (view == null || !Files.exists(target)) {
      return;
    }
    PosixFileAttributes before = view.readAttributes();
    PosixFileAttributeView after = attributes(path);
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
}
