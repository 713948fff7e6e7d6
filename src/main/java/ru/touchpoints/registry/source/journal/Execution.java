package ru.touchpoints.registry.source.journal;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ru.touchpoints.registry.source.AtomicFile;
import ru.touchpoints.registry.source.Neighbour;
import ru.touchpoints.registry.source.journal.Undertaking.Step;

/** Carries an undertaking out, by the run that began it or by the next one, in the same way. */
record Execution(Ground ground, Effect.Course course) {

  /** Writes the new contents beside their files. */
  void prepare(Undertaking undertaking, Function<Step, Optional<byte[]>> contents)
      throws IOException {
    for (String folder : undertaking.folders()) {
      course.take(() -> make(ground.folder().resolve(folder)));
    }
    for (Path folder : folders(undertaking)) {
      AtomicFile.sweep(folder);
    }
    for (Step step : undertaking.steps()) {
      Optional<byte[]> content = contents.apply(step);
      if (content.isPresent()) {
        Path file = ground.folder().resolve(step.path());
        Neighbour neighbour = new Neighbour(file.resolveSibling(step.neighbour()), file);
        course.take(() -> neighbour.fill(out -> out.write(content.get())));
      }
    }
  }

  private static void make(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException byAnother) {
      // If it is none, no file can be written in it.
    }
  }

  /** How far an undertaking has come: the steps whose files hold what they were to hold. */
  static final class Progress {

    private final List<Step> done = new ArrayList<>();
    private final List<Step> left = new ArrayList<>();

    List<Step> done() {
      return List.copyOf(done);
    }

    /** Those whose files hold something else by now, and were left as they are. */
    List<Step> left() {
      return List.copyOf(left);
    }
  }

  /** Puts the new contents in their places, in all that can be. */
  void carryOut(Undertaking undertaking, Progress progress) throws IOException {
    for (Step step : undertaking.steps()) {
      (carryOut(step) ? progress.done : progress.left).add(step);
    }
    flush(undertaking);
  }

  /** Likewise, but stops at a file that holds something else. */
  void carryOutWhole(Undertaking undertaking, Progress progress) throws IOException {
    for (Step step : undertaking.steps()) {
      if (!carryOut(step)) {
        progress.left.add(step);
        return;
      }
      progress.done.add(step);
    }
    flush(undertaking);
  }

  private void flush(Undertaking undertaking) throws IOException {
    for (Path folder : folders(undertaking)) {
      course.take(() -> Ground.flush(folder));
    }
  }

  private Set<Path> folders(Undertaking undertaking) {
    Set<Path> folders = new LinkedHashSet<>();
    for (Step step : undertaking.steps()) {
      folders.add(ground.folder().resolve(step.path()).resolveSibling(""));
    }
    return folders;
  }

  private boolean carryOut(Step step) throws IOException {
    Optional<Path> file = ground.file(step);
    return file.isPresent() && carryOut(step, file.get());
  }

  /** Whether the file holds now what it is to hold. */
  private boolean carryOut(Step step, Path file) throws IOException {
    String now = ContentDigest.now(file);
    if (now.equals(step.after())) {
      return true;
    }
    if (!now.equals(step.before())) {
      return false;
    }
    if (step.removes()) {
      course.take(() -> Files.delete(file));
      return true;
    }
    Neighbour neighbour = new Neighbour(file.resolveSibling(step.neighbour()), file);
    if (!ContentDigest.now(neighbour.path()).equals(step.after())) {
      return false;
    }
    course.take(neighbour::takePlace);
    return true;
  }

  /** Takes away what was written beside the files and has not taken their places. */
  void sweep(Undertaking undertaking) throws IOException {
    for (Step step : undertaking.steps()) {
      Optional<Path> rest = ground.file(step).map(file -> file.resolveSibling(step.neighbour()));
      if (rest.isPresent() && Files.isRegularFile(rest.get(), LinkOption.NOFOLLOW_LINKS)) {
        course.take(() -> Files.delete(rest.get()));
      }
    }
  }

  /** Takes away the folders that were made and hold nothing. */
  void sweepFolders(Undertaking undertaking) throws IOException {
    List<String> folders = undertaking.folders();
    for (int last = folders.size() - 1; last >= 0; last--) {
      Optional<Path> folder = ground.made(folders.get(last));
      if (folder.isPresent()) {
        course.take(() -> unmake(folder.get()));
      }
    }
  }

  private static void unmake(Path folder) throws IOException {
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException usedByAnother) {
      // It is theirs now.
    }
  }
}
