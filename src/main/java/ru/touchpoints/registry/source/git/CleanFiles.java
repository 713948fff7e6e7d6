package ru.touchpoints.registry.source.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.git.place.GitIndex;
import ru.touchpoints.registry.source.git.place.GitIndex.Entry;
import ru.touchpoints.registry.source.git.place.GitIndex.Stamp;

/**
 * Whether files in the work tree are what git holds. What attributes make of a content on its way
 * is known to git's programs alone, so that a file which nobody has touched since git wrote it
 * counts as what git wrote.
 */
final class CleanFiles {

  private final Repository repository;
  private final Map<String, Entry> index = new HashMap<>();

  CleanFiles(Repository repository, GitIndex index) {
    this.repository = repository;
    index.entries().stream()
        .filter(entry -> entry.stage() == 0 && entry.regular() && !entry.intended())
        .forEach(entry -> this.index.put(entry.path(), entry));
  }

  /**
   * Whether the file holds what git calls {@code blob}.
   *
   * @param path in the repository
   * @param bytes of the file
   */
  boolean holds(Path file, String path, ObjectId blob, byte[] bytes) throws IOException {
    Entry entry = index.get(path);
    return sameContent(blob, bytes)
        || (entry != null && entry.id().equals(blob.name()) && untouched(file, entry.stamp()))
        || standsFor(blob, bytes);
  }

  /** Whether the file looks as it did when git last compared it. */
  private static boolean untouched(Path file, Stamp stamp) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        || (int) Files.size(file) != stamp.size()
        || !sameMoment(Files.getLastModifiedTime(file), stamp.modified(), stamp.modifiedNanos())) {
      return false;
    }
    if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return true;
    }
    FileTime changed = (FileTime) Files.getAttribute(file, "unix:ctime");
    Number inode = (Number) Files.getAttribute(file, "unix:ino");
    return sameMoment(changed, stamp.changed(), stamp.changedNanos())
        && inode.intValue() == stamp.inode();
  }

  /** Some versions of git write whole seconds. */
  private static boolean sameMoment(FileTime time, int seconds, int nanos) {
    Instant moment = time.toInstant();
    return (int) moment.getEpochSecond() == seconds && (nanos == 0 || moment.getNano() == nanos);
  }

  /** Line ends and the ids that git writes into a text are not compared. */
  private static boolean sameContent(ObjectId blob, byte[] bytes) {
    if (sameId(blob, bytes)) {
      return true;
    }
    byte[] lines = withLineFeeds(bytes);
    return sameId(blob, lines) || sameId(blob, withoutIds(lines));
  }

  private static boolean sameId(ObjectId blob, byte[] bytes) {
    try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
      return formatter.idFor(Constants.OBJ_BLOB, bytes).equals(blob);
    }
  }

  private static byte[] withoutIds(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .replaceAll("\\$Id: [0-9a-f]{40} \\$", "\\$Id\\$")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] withLineFeeds(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .replace("\r\n", "\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A content that this copy of the repository lacks is another one than that of the file. */
  private boolean standsFor(ObjectId blob, byte[] bytes) throws IOException {
    try {
      ObjectLoader loader = repository.open(blob);
      return loader.getSize() <= SourceFile.MAX_BYTES
          && LfsPointer.of(loader.getBytes()).filter(of -> of.standsFor(bytes)).isPresent();
    } catch (MissingObjectException leftWithTheServer) {
      return false;
    }
  }
}
