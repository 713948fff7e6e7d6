package ru.touchpoints.registry.source.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ru.touchpoints.registry.source.AtomicFile;
import ru.touchpoints.registry.source.FileFault;
import ru.touchpoints.registry.source.journal.Execution.Progress;
import ru.touchpoints.registry.source.journal.Undertaking.Step;

/**
 * Files of a list that are changed together: all of them or none. What a killed run left half done
 * is finished or taken back by {@link InterruptedWriting}.
 */
public final class JointWriting {

  private final Path folder;
  private final Duration patience;
  private final Effect.Course course;

  /**
   * @param folder of the list, which all the files lie in
   */
  public JointWriting(Path folder) {
    this(folder, JournalFile.PATIENCE, Effect.Course.FREE);
  }

  /**
   * @param patience how long to wait for another run
   */
  JointWriting(Path folder, Duration patience, Effect.Course course) {
    this.folder = folder;
    this.patience = patience;
    this.course = course;
  }

  /**
   * Writes the files.
   *
   * @return the first one that somebody else has saved meanwhile; none is changed then
   * @throws JournalFault when another run is writing to the list, or a killed one has to be
   *     finished first
   * @throws IOException when one cannot be written; the others are as they were, or if not even
   *     that could be had, the next run sees to it
   */
  public Optional<Path> write(List<FileReplacement> files) throws IOException {
    try {
      return writeOrFail(files);
    } catch (IOException failure) {
      throw FileFault.about(folder, failure);
    }
  }

  private Optional<Path> writeOrFail(List<FileReplacement> files) throws IOException {
    Optional<Path> saved = saved(files);
    if (files.isEmpty() || saved.isPresent()) {
      return saved;
    }
    Ground ground = new Ground(folder.toRealPath());
    Map<String, FileReplacement> replaced = byPath(ground, files);
    try (JournalFile journal = JournalFile.begin(ground.folder(), patience)) {
      return new Attempt(journal, new Execution(ground, course), replaced).write();
    } catch (AccessDeniedException noRoomForAJournal) {
      if (files.size() > 1 || !onJournal(noRoomForAJournal)) {
        throw noRoomForAJournal;
      }
      // Some may write to their part of the list alone; one file is replaced in one go.
      byte[] content = files.get(0).after();
      AtomicFile.write(files.get(0).file(), out -> out.write(content));
      return Optional.empty();
    }
  }

  private static boolean onJournal(AccessDeniedException failure) {
    return Path.of(failure.getFile()).endsWith(JournalFile.NAME);
  }

  /**
   * Writes those of the files that nobody has saved meanwhile.
   *
   * @return the others
   */
  public Set<Path> writeUntouched(List<FileReplacement> files) throws IOException {
    Set<Path> left = new LinkedHashSet<>();
    List<FileReplacement> rest = new ArrayList<>(files);
    Optional<Path> saved = write(rest);
    while (saved.isPresent()) {
      Path theirs = saved.get();
      left.add(theirs);
      rest.removeIf(file -> file.file().equals(theirs));
      saved = write(rest);
    }
    return left;
  }

  private static Optional<Path> saved(List<FileReplacement> files) throws IOException {
    for (FileReplacement file : files) {
      if (!file.untouched()) {
        return Optional.of(file.file());
      }
    }
    return Optional.empty();
  }

  /** Two names may lead to one file. */
  private static Map<String, FileReplacement> byPath(Ground ground, List<FileReplacement> files)
      throws IOException {
    Map<String, FileReplacement> replaced = new LinkedHashMap<>();
    for (FileReplacement file : files) {
      FileReplacement other = replaced.putIfAbsent(ground.path(file.file()), file);
      if (other != null && !Arrays.equals(other.after(), file.after())) {
        throw new FileSystemException(file.file().toString());
      }
    }
    return replaced;
  }

  /**
   * One writing, while no other run writes.
   *
   * @param replaced the files by their paths in the list
   */
  private record Attempt(
      JournalFile journal, Execution execution, Map<String, FileReplacement> replaced) {

    Optional<Path> write() throws IOException {
      Undertaking.Names names = new Undertaking.Names();
      Undertaking undertaking = undertaking(names);
      try {
        decide(undertaking, file -> Optional.of(file.after()));
      } catch (IOException notBegun) {
        drop(undertaking);
        throw notBegun;
      }
      Progress progress = new Progress();
      try {
        execution.carryOutWhole(undertaking, progress);
      } catch (IOException failure) {
        try {
          takeBack(undertaking, undertaking.back(progress.done(), names));
        } catch (IOException stays) {
          failure.addSuppressed(stays);
        }
        throw failure;
      }
      Optional<Step> saved = progress.left().stream().findFirst();
      if (saved.isPresent()) {
        takeBack(undertaking, undertaking.back(progress.done(), names));
      } else {
        // A file that held already what it was to hold has left its new content beside it.
        execution.sweep(undertaking);
        take(journal::forget);
      }
      return saved.map(step -> at(step).file());
    }

    private Undertaking undertaking(Undertaking.Names names) {
      List<Step> steps = new ArrayList<>();
      replaced.forEach(
          (path, file) ->
              steps.add(
                  new Step(
                      path,
                      names.next(),
                      file.before().map(ContentDigest::hex).orElse(ContentDigest.NOTHING),
                      ContentDigest.hex(file.after()))));
      return new Undertaking(execution.ground().missing(replaced.keySet()), steps);
    }

    private FileReplacement at(Step step) {
      return Objects.requireNonNull(replaced.get(step.path()));
    }

    private void decide(
        Undertaking undertaking, Function<FileReplacement, Optional<byte[]>> content)
        throws IOException {
      take(() -> journal.add(undertaking));
      take(() -> Ground.flush(execution.ground().folder()));
      execution.prepare(undertaking, step -> content.apply(at(step)));
      take(journal::decide);
    }

    /** Even where nothing was done: from here on the next run would not go forward, but back. */
    private void takeBack(Undertaking undertaking, Undertaking back) throws IOException {
      decide(back, FileReplacement::before);
      execution.carryOut(back, new Progress());
      execution.sweep(back);
      drop(undertaking);
    }

    private void drop(Undertaking undertaking) throws IOException {
      execution.sweep(undertaking);
      execution.sweepFolders(undertaking);
      take(journal::forget);
    }

    private void take(Effect effect) throws IOException {
      execution.course().take(effect);
    }
  }
}
