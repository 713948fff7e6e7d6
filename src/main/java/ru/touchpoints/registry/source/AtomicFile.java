package ru.touchpoints.registry.source;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Writes whole files: to a neighbour first, flushed to the disk, then renamed, so that a killed run
 * leaves the old file or the new one. What killed runs left behind is swept by the next write. A
 * device or a pipe is no file to be replaced: it gets the bytes.
 */
public final class AtomicFile {

  private static final String PREFIX = ".registry-";
  private static final String SUFFIX = ".tmp";

  /** Between the number of the process and that of the file, where it writes several together. */
  private static final char BESIDE_OTHERS = '-';

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
      replace(destination.path(), writing, false);
    }
  }

  /**
   * Writes a file that is to be run: it is never there without being executable.
   *
   * @throws IOException as {@link #write}
   */
  public static void writeProgram(Path target, Writing writing) throws IOException {
    replace(Destination.of(target).path(), writing, true);
  }

  /**
   * What is written when somebody names a path: where its links lead.
   *
   * @throws IOException when they lead in a circle
   */
  public static Path destination(Path target) throws IOException {
    return Destination.of(target).path();
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
    } catch (IOException failure) {
      throw FileFault.about(stream, failure);
    }
  }

  private static void replace(Path file, Writing writing, boolean executable) throws IOException {
    Path folder = file.getParent();
    if (folder == null) {
      throw new IOException(file.toString());
    }
    Files.createDirectories(folder);
    sweep(folder);
    Neighbour neighbour =
        new Neighbour(folder.resolve(PREFIX + ProcessHandle.current().pid() + SUFFIX), file);
    try {
      neighbour.fill(writing);
      if (executable) {
        neighbour.makeExecutable();
      }
      neighbour.takePlace();
    } finally {
      neighbour.remove();
    }
  }

  /** The place of the n-th of several files that are to stand in the folder. */
  static Path passing(Path folder, int n) {
    return folder.resolve(PREFIX + ProcessHandle.current().pid() + BESIDE_OTHERS + n + SUFFIX);
  }

  /** Takes away what runs that are no more have left in the folder. */
  public static void sweep(Path folder) throws IOException {
    try (DirectoryStream<Path> leftovers =
        Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
      for (Path leftover : leftovers) {
        if (writer(leftover).flatMap(ProcessHandle::of).isEmpty()) {
          Files.deleteIfExists(leftover);
        }
      }
    }
  }

  /** Whether a file of this name is one of those that lie beside others while they are written. */
  static boolean isPassing(String name) {
    String last = name.substring(name.lastIndexOf(File.separatorChar) + 1);
    return last.startsWith(PREFIX) && last.endsWith(SUFFIX);
  }

  private static Optional<Long> writer(Path leftover) {
    String name = leftover.getFileName().toString();
    try {
      String writer = name.substring(PREFIX.length(), name.length() - SUFFIX.length());
      int more = writer.indexOf(BESIDE_OTHERS);
      return Optional.of(Long.parseLong(more < 0 ? writer : writer.substring(0, more)));
    } catch (NumberFormatException notOurs) {
      return Optional.of(ProcessHandle.current().pid());
    }
  }
}
