package ru.touchpoints.registry.source.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ru.touchpoints.registry.source.journal.Execution.Progress;
import ru.touchpoints.registry.source.journal.Journal.Entry;

/**
 * A joint writing that was killed: the next run finishes it or takes it back, because a list that
 * is half old and half new is none that anybody wrote.
 *
 * @param finished how many files hold by now what they were to hold
 * @param left those that somebody has saved since; they were left as they are
 */
public record InterruptedWriting(Outcome outcome, int finished, List<Path> left, Path journal) {

  /** What came of it. */
  public enum Outcome {
    /** There was none. */
    NOTHING,
    FINISHED,
    /** The files are as they were before it. */
    TAKEN_BACK,
    /** Another run is writing at this very moment. */
    BUSY,
    /** It cannot be finished now, because the list cannot be written. */
    UNFINISHED,
    /** The journal came with the list or from somebody else; nothing was done. */
    DISBELIEVED;

    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public InterruptedWriting {
    left = List.copyOf(left);
  }

  /**
   * Sees to what a killed run has begun in the list of {@code folder}. Where none has, that is told
   * by one look for one file.
   *
   * @throws IOException when a file cannot be written; the journal stays then
   */
  public static InterruptedWriting finish(Path folder) throws IOException {
    return finish(folder, JournalFile.PATIENCE, Effect.Course.FREE);
  }

  static InterruptedWriting finish(Path folder, Duration patience, Effect.Course course)
      throws IOException {
    Path journal = folder.resolve(JournalFile.NAME);
    if (!Files.exists(journal, LinkOption.NOFOLLOW_LINKS)) {
      return only(Outcome.NOTHING, journal);
    }
    Path real = folder.toRealPath();
    try {
      Path there = real.resolve(JournalFile.NAME);
      return Provenance.credible(there)
          ? finish(there, new Execution(new Ground(real), course), patience)
          : only(Outcome.DISBELIEVED, journal);
    } catch (NoSuchFileException doneByAnother) {
      return only(Outcome.NOTHING, journal);
    }
  }

  private static InterruptedWriting only(Outcome outcome, Path journal) {
    return new InterruptedWriting(outcome, 0, List.of(), journal);
  }

  private static InterruptedWriting finish(Path path, Execution execution, Duration patience)
      throws IOException {
    Optional<JournalFile> opened;
    try {
      opened = JournalFile.open(path, patience);
    } catch (NoSuchFileException doneByAnother) {
      throw doneByAnother;
    } catch (IOException notWritable) {
      return only(look(path, patience), path);
    }
    if (opened.isEmpty()) {
      return only(Outcome.BUSY, path);
    }
    try (JournalFile file = opened.get()) {
      Optional<Journal> journal = file.read();
      return journal.isPresent()
          ? finish(file, journal.get(), execution)
          : only(Outcome.DISBELIEVED, path);
    }
  }

  private static InterruptedWriting finish(JournalFile file, Journal journal, Execution execution)
      throws IOException {
    boolean begun = !file.isEmpty();
    Progress progress = new Progress();
    if (journal.decided().isPresent()) {
      execution.carryOut(journal.decided().get(), progress);
    }
    boolean back = journal.undone() || journal.decided().isEmpty();
    for (Entry entry : journal.entries()) {
      execution.sweep(entry.undertaking());
      if (back) {
        execution.sweepFolders(entry.undertaking());
      }
    }
    execution.course().take(file::forget);
    if (back) {
      return only(begun ? Outcome.TAKEN_BACK : Outcome.NOTHING, file.path());
    }
    Path folder = execution.ground().folder();
    return new InterruptedWriting(
        Outcome.FINISHED,
        progress.done().size(),
        progress.left().stream().map(step -> folder.resolve(step.path())).toList(),
        file.path());
  }

  /** What is to be said of a list that cannot be written. */
  private static Outcome look(Path path, Duration patience) throws IOException {
    try (JournalFile file = JournalFile.look(path, patience).orElse(null)) {
      if (file == null) {
        return Outcome.BUSY;
      }
      Optional<Journal> journal = file.read();
      if (journal.isEmpty()) {
        return Outcome.DISBELIEVED;
      }
      return journal.get().decided().isPresent() ? Outcome.UNFINISHED : Outcome.NOTHING;
    }
  }
}
