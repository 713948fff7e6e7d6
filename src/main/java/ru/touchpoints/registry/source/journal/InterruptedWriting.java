package ru.touchpoints.registry.source.journal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.source.AtomicFile;
import ru.touchpoints.registry.source.FolderTree;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.git.IndexedFolder;
import ru.touchpoints.registry.source.git.place.GitFault;

/**
 * A joint writing that was killed: the next run finishes it, because a list that is half old and
 * half new is none that anybody wrote.
 *
 * @param finished how many files hold by now what they were to hold
 * @param left those that somebody has saved since; they were left as they are
 * @param disbelieved records that came with the files or from somebody else; nothing was done
 */
public record InterruptedWriting(int finished, List<Path> left, List<Path> disbelieved) {

  /** One run leaves one; more have been put there. */
  private static final int MOST_RECORDS = 8;

  public InterruptedWriting {
    left = List.copyOf(left);
    disbelieved = List.copyOf(disbelieved);
  }

  /**
   * Finishes what killed runs have begun in the list of {@code folder}.
   *
   * @throws IOException when a file cannot be written; the record stays then
   */
  public static InterruptedWriting finish(Path folder) throws IOException {
    List<Path> records = records(folder);
    if (records.isEmpty()) {
      return new InterruptedWriting(0, List.of(), List.of());
    }
    if (records.size() > MOST_RECORDS || inGit(folder)) {
      return new InterruptedWriting(0, List.of(), records);
    }
    int finished = 0;
    List<Path> left = new ArrayList<>();
    List<Path> disbelieved = new ArrayList<>();
    for (Path record : records) {
      try {
        Optional<Journal> journal =
            Journal.read(record, folder).filter(found -> isOfList(found, folder));
        if (journal.isPresent()) {
          finished += finish(journal.get(), folder, left);
          Files.deleteIfExists(record);
        } else {
          disbelieved.add(record);
        }
      } catch (NoSuchFileException finishedByAnother) {
        // Two runs may find the same record.
      }
    }
    return new InterruptedWriting(finished, left, disbelieved);
  }

  private static int finish(Journal journal, Path folder, List<Path> left) throws IOException {
    int finished = 0;
    for (Journal.Step step : journal.steps()) {
      Path file = folder.resolve(step.path());
      byte[] after = step.after().bytes();
      String now = now(file);
      if (!now.equals(Journal.hex(after))) {
        if (!now.equals(step.before())) {
          left.add(file);
          continue;
        }
        AtomicFile.write(file, out -> out.write(after));
      }
      JointWriting.flush(file.resolveSibling(""));
      finished++;
    }
    return finished;
  }

  /** The digest of what the file holds; empty when it is not there. */
  private static String now(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return "";
    }
    return Files.isRegularFile(file) ? Journal.hex(Files.readAllBytes(file)) : file.toString();
  }

  private static List<Path> records(Path folder) {
    List<Path> records = new ArrayList<>();
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(folder, Journal.PREFIX + "*" + Journal.SUFFIX)) {
      for (Path record : found) {
        if (!isBeingWritten(record)) {
          records.add(record);
        }
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      // Whoever reads the list will say so.
      return List.of();
    }
    records.sort(null);
    return records;
  }

  /** The writer lives; a younger process with its number is another one, and so is this one. */
  private static boolean isBeingWritten(Path record) throws IOException {
    String name = record.getFileName().toString();
    String number =
        name.substring(Journal.PREFIX.length(), name.length() - Journal.SUFFIX.length());
    try {
      long pid = Long.parseLong(number);
      Instant written = Files.getLastModifiedTime(record, LinkOption.NOFOLLOW_LINKS).toInstant();
      return pid != ProcessHandle.current().pid()
          && ProcessHandle.of(pid)
              .filter(process -> process.info().startInstant().filter(written::isBefore).isEmpty())
              .isPresent();
    } catch (NumberFormatException notOurs) {
      return false;
    }
  }

  /** What git keeps was sent by somebody: a record that is committed is not believed. */
  private static boolean inGit(Path folder) throws IOException {
    try {
      return IndexedFolder.anyNamed(folder, Journal.PREFIX);
    } catch (GitFault unreadable) {
      return true;
    }
  }

  private static boolean isOfList(Journal journal, Path folder) {
    return journal.steps().stream().allMatch(step -> isOfList(step.path(), folder));
  }

  /** Only YAML files that lie in the folder itself, whatever links lead to. */
  private static boolean isOfList(String path, Path folder) {
    if (!SourceFile.isYaml(path) || path.startsWith("/") || ("/" + path).contains("/.")) {
      return false;
    }
    Path there = folder.resolve(path);
    while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS) && there.getParent() != null) {
      there = there.getParent();
    }
    try {
      return FolderTree.obstacle(there, folder.toRealPath()).isEmpty();
    } catch (IOException gone) {
      return false;
    }
  }
}
