package ru.touchpoints.registry.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A file that the system does not let be read or written, and why, in none of its words. */
public final class FileFault extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * What the system says: there is nothing else that Java would tell the kinds apart by. In another
   * language nothing is known.
   */
  private static final Map<String, Kind> WORDS =
      Map.ofEntries(
          Map.entry("No such file or directory", Kind.MISSING),
          Map.entry("Permission denied", Kind.DENIED),
          Map.entry("Operation not permitted", Kind.DENIED),
          Map.entry("Too many levels of symbolic links", Kind.LOOP),
          Map.entry("Not a directory", Kind.NOT_FOLDER),
          Map.entry("File exists", Kind.NOT_FOLDER),
          Map.entry("Is a directory", Kind.FOLDER),
          Map.entry("No such device", Kind.NOT_PLAIN),
          Map.entry("No space left on device", Kind.FULL),
          Map.entry("Disk quota exceeded", Kind.FULL),
          Map.entry("File too large", Kind.TOO_LARGE),
          Map.entry("Read-only file system", Kind.READ_ONLY),
          Map.entry("File name too long", Kind.LONG_NAME),
          Map.entry("Too many open files", Kind.TOO_MANY),
          Map.entry("Input/output error", Kind.DAMAGED),
          Map.entry("Text file busy", Kind.BUSY),
          Map.entry("Device or resource busy", Kind.BUSY),
          Map.entry("being used by another process", Kind.BUSY),
          Map.entry("Broken pipe", Kind.UNREAD),
          Map.entry("Stale file handle", Kind.AWAY),
          Map.entry("Transport endpoint is not connected", Kind.AWAY),
          Map.entry("Connection timed out", Kind.AWAY),
          Map.entry("Host is down", Kind.AWAY),
          Map.entry("Remote I/O error", Kind.AWAY));

  /** What stands in the way. */
  public enum Kind {
    MISSING,
    DENIED,
    LOOP,
    /** A file stands where a folder is needed. */
    NOT_FOLDER,
    FOLDER,
    /** A device or a pipe where a file is needed. */
    NOT_PLAIN,
    /** It is not any more what it was when the run began. */
    CHANGED,
    FULL,
    /** Larger than this system lets a file be, or this person. */
    TOO_LARGE,
    READ_ONLY,
    LONG_NAME,
    TOO_MANY,
    DAMAGED,
    BUSY,
    /** Whoever read from a pipe does so no more. */
    UNREAD,
    /** What lies on another machine. */
    AWAY,
    FAILED;

    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Kind of(IOException failure) {
      if (failure instanceof NoSuchFileException) {
        return MISSING;
      } else if (failure instanceof AccessDeniedException) {
        return DENIED;
      } else if (failure instanceof FileSystemLoopException) {
        return LOOP;
      } else if (failure instanceof NotDirectoryException
          || failure instanceof FileAlreadyExistsException) {
        return NOT_FOLDER;
      }
      String said =
          failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
      return said == null ? FAILED : of(said);
    }

    private static Kind of(String said) {
      return WORDS.entrySet().stream()
          .filter(known -> said.contains(known.getKey()))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse(FAILED);
    }
  }

  private final Kind kind;
  private final String file;

  /**
   * @param file what messages call it
   */
  public FileFault(Kind kind, String file) {
    super(kind + " " + file);
    this.kind = kind;
    this.file = file;
  }

  /** What the system says, as it says it. */
  public static FileFault of(IOException failure) {
    if (failure instanceof FileFault known) {
      return known;
    }
    FileFault fault = new FileFault(Kind.of(failure), named(failure).orElse(""));
    fault.initCause(failure);
    return fault;
  }

  private static Optional<String> named(IOException failure) {
    return failure instanceof FileSystemException known
        ? Optional.ofNullable(known.getFile())
        : Optional.empty();
  }

  /**
   * What kept {@code file} from being read or written: of the files that lie beside it while it is
   * written nobody needs to know. What does not come from the system is given back as it is.
   */
  public static IOException about(Path file, IOException failure) {
    if (failure.getClass() != IOException.class && !(failure instanceof FileSystemException)) {
      return failure;
    }
    String named =
        named(failure).filter(name -> !AtomicFile.isPassing(name)).orElse(file.toString());
    FileFault fault = new FileFault(Kind.of(failure), named);
    fault.initCause(failure);
    return fault;
  }

  /**
   * Makes sure that a file which was named can be read as one.
   *
   * @param name what messages call it
   * @throws FileFault when it is not there, or is a folder, a device or a pipe
   */
  public static void requirePlain(Path file, String name) throws FileFault {
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(file, BasicFileAttributes.class);
    } catch (IOException failure) {
      throw new FileFault(Kind.of(failure), name);
    }
    if (!attributes.isRegularFile()) {
      throw new FileFault(attributes.isDirectory() ? Kind.FOLDER : Kind.NOT_PLAIN, name);
    }
  }

  public Kind kind() {
    return kind;
  }

  /** The file that it is about; empty where nobody said. */
  public String file() {
    return file;
  }
}
