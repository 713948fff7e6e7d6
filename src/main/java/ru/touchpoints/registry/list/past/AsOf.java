package ru.touchpoints.registry.list.past;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.load.word.WrittenDay;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.source.git.GitRepository.Commit;

/** Finds the edition that a person names by a day or by a branch, a tag or a commit's id. */
public final class AsOf {

  private AsOf() {}

  /**
   * The history around the folder.
   *
   * @throws Refusal when there is none
   */
  public static GitRepository history(Path folder) throws IOException {
    return GitRepository.around(folder).orElseThrow(() -> new Refusal("as-of.no-git", folder));
  }

  /**
   * The commit that is meant: that of the name, or the last one of the day or before it.
   *
   * @throws Refusal when there is none, or more than one could be meant
   */
  public static Commit commit(GitRepository git, String typed) throws IOException {
    requireCommits(git);
    Optional<Commit> named = git.find(typed);
    Optional<LocalDate> day = day(typed, named.isPresent());
    if (day.isEmpty()) {
      return named.orElseThrow(() -> unknown(git, typed));
    }
    Optional<Commit> dated = git.lastUntil(day.get());
    if (dated.isEmpty() && git.shallow()) {
      throw new Refusal("git.shallow", typed);
    }
    if (named.isPresent() && !named.equals(dated)) {
      throw new Refusal("as-of.both", typed, named.get().shortId());
    }
    return dated.orElseThrow(() -> new Refusal("as-of.before", typed));
  }

  /**
   * Makes sure that there is something to be found in the history.
   *
   * @throws Refusal when it has not begun
   */
  public static void requireCommits(GitRepository git) throws IOException {
    if (git.empty()) {
      throw none(git);
    }
  }

  /**
   * Makes sure that the branch of the work tree has a history.
   *
   * @throws Refusal when it has not begun
   */
  public static void requireHead(GitRepository git) throws IOException {
    if (git.head().isEmpty()) {
      throw none(git);
    }
  }

  private static Refusal none(GitRepository git) {
    return new Refusal("git.no-commit", git.folder());
  }

  private static Refusal unknown(GitRepository git, String typed) {
    try {
      if (git.ambiguous(typed)) {
        return new Refusal("as-of.ambiguous", typed);
      }
      return new Refusal(git.shallow() ? "git.shallow" : "git.revision", typed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A day written as in the files or as in documents: 2026-10-15, 15.10.2026, 1 октября 2026.
   *
   * @throws DateTimeException when it is none
   */
  public static LocalDate day(String typed) {
    return WrittenDay.of(typed).orElseThrow(() -> new DateTimeException(typed));
  }

  private static Optional<LocalDate> day(String typed, boolean named) {
    if (!WrittenDay.looksLike(typed)) {
      return Optional.empty();
    }
    try {
      return Optional.of(day(typed));
    } catch (DateTimeException noSuchDay) {
      if (named) {
        return Optional.empty();
      }
      throw new Refusal("as-of.day", typed);
    }
  }
}
