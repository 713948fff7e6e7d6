package ru.touchpoints.registry.exchange.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.past.AsOf;
import ru.touchpoints.registry.list.past.ListHistory;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.load.RegistryLoader.MissingFileException;
import ru.touchpoints.registry.source.git.GitHistory.State;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.source.git.GitRepository.Commit;
import ru.touchpoints.registry.writing.PrintedDay;

/**
 * The state of the list that a workbook was made from, as far as that can be told.
 *
 * @param list empty when the list as it is now has to stand for it
 * @param certain whether what differs from it may be written
 * @param note what is to be said of it; empty for nothing
 * @param advice the revision to name: the one that fits best, else an example
 */
public record Baseline(
    Optional<Registry> list, boolean certain, Optional<Message> note, String advice) {

  private static final String EXAMPLE = "HEAD";

  /** That of a table which nobody made from the list. */
  public static final Baseline NONE =
      new Baseline(Optional.empty(), true, Optional.empty(), EXAMPLE);

  /** Older states are not looked at: a form does not lie about for longer. */
  private static final int MOST = 100;

  private static final int SHORT = 7;

  /** A state of the list, and how far it is from the workbook. */
  private record Candidate(Commit commit, Registry list, int distance) {}

  /**
   * The state that the workbook was made from.
   *
   * @param folder where the list lies
   * @param loader that the list as it is now was read with
   * @param base the revision that a person has named
   * @param distance how far a state of the list is from what the workbook shows
   */
  public static Baseline of(
      Path folder,
      Registry now,
      RegistryLoader loader,
      WorkbookOrigin origin,
      Optional<String> base,
      ToIntFunction<Registry> distance)
      throws IOException {
    if (base.isPresent()) {
      return named(folder, loader, base.get());
    }
    Optional<Registry> told =
        origin.commit().isEmpty()
            ? Optional.empty()
            : new ListHistory(folder).at(origin.commit().get(), loader);
    if (told.isPresent()) {
      String id = shortened(origin.commit().orElse(""));
      return new Baseline(
          told,
          true,
          origin.modified()
              ? Optional.of(Message.of("import.modified-base", id))
              : Optional.empty(),
          EXAMPLE);
    }
    Optional<GitRepository> found = GitRepository.around(folder);
    if (found.isEmpty()) {
      return now(true, "import.no-base");
    }
    try (GitRepository git = found.get()) {
      return matched(git, folder, now, loader, origin, distance);
    }
  }

  private static Baseline named(Path folder, RegistryLoader loader, String base)
      throws IOException {
    Optional<GitRepository> found = GitRepository.around(folder);
    if (found.isEmpty()) {
      throw new Refusal("import.base-history", base);
    }
    try (GitRepository git = found.get()) {
      AsOf.requireCommits(git);
      Commit commit = git.find(base).orElseThrow(() -> new Refusal("import.base-unknown", base));
      Registry list =
          at(git, commit, folder, loader)
              .orElseThrow(() -> new Refusal("import.base-unknown", base));
      return new Baseline(Optional.of(list), true, Optional.empty(), EXAMPLE);
    }
  }

  private static Optional<Registry> at(
      GitRepository git, Commit commit, Path folder, RegistryLoader loader) throws IOException {
    try {
      return Optional.of(loader.load(git.tree(commit, folder)));
    } catch (MissingFileException noListYet) {
      return Optional.empty();
    }
  }

  private static Baseline matched(
      GitRepository git,
      Path folder,
      Registry now,
      RegistryLoader loader,
      WorkbookOrigin origin,
      ToIntFunction<Registry> distance)
      throws IOException {
    List<Commit> commits = git.history(folder).states().stream().map(State::commit).toList();
    List<Commit> ofDay =
        commits.stream()
            .filter(commit -> origin.day().filter(commit.date()::equals).isPresent())
            .toList();
    boolean dated = !ofDay.isEmpty() && !origin.modified();
    Candidate best = null;
    for (Candidate one : candidates(git, folder, loader, dated ? ofDay : commits, distance)) {
      // The oldest of equals: an edit made since then must not be taken for one of the workbook.
      best = best == null || one.distance() < best.distance() ? one : best;
    }
    if (best == null || (!dated && distance.applyAsInt(now) < best.distance())) {
      String key = best == null ? "import.no-base" : "import.base-now";
      return now(best == null || origin.commit().isPresent(), key);
    }
    Commit commit = best.commit();
    String key = origin.commit().isPresent() ? "import.unknown-base" : "import.matched-base";
    return new Baseline(
        Optional.of(best.list()),
        dated || origin.commit().isPresent(),
        Optional.of(
            Message.of(
                key,
                shortened(origin.commit().orElse("")),
                commit.shortId(),
                PrintedDay.of(commit.date()))),
        commit.shortId());
  }

  private static List<Candidate> candidates(
      GitRepository git,
      Path folder,
      RegistryLoader loader,
      List<Commit> commits,
      ToIntFunction<Registry> distance)
      throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    for (Commit commit : commits.subList(Math.max(0, commits.size() - MOST), commits.size())) {
      Optional<Registry> list = at(git, commit, folder, loader);
      list.ifPresent(
          known -> candidates.add(new Candidate(commit, known, distance.applyAsInt(known))));
    }
    return candidates;
  }

  /** The list as it is now stands for the state that is not known. */
  private static Baseline now(boolean certain, String key) {
    return new Baseline(Optional.empty(), certain, Optional.of(Message.of(key)), EXAMPLE);
  }

  private static String shortened(String id) {
    return id.substring(0, Math.min(SHORT, id.length()));
  }
}
