package ru.touchpoints.registry.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.change.list.Field;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.history.ListChanges;
import ru.touchpoints.registry.list.past.AsOf;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.source.git.GitRepository.Commit;

/** Tells what a branch changes of the check of its lists. */
public final class GateChanges {

  /** Fields of the passport that rules go by: with another value they find less. */
  private static final Set<Field> DECIDING =
      Set.of(Field.STATUS, Field.REVIEW_EVERY_MONTHS, Field.OFFICIAL_DOMAINS, Field.ORDER);

  /**
   * What is asked.
   *
   * @param folders of the lists
   * @param since the revision from which the branch of the work tree parted
   */
  public record Options(List<Path> folders, String since) {
    public Options {
      folders = List.copyOf(folders);
    }
  }

  /**
   * What the commits since then change, and the files of the lists as they stand.
   *
   * @throws Refusal when there is no history, or no such revision in it
   */
  public Gate run(Options options) throws IOException {
    Gate gate = Gate.UNTOUCHED;
    for (Path folder : options.folders()) {
      gate = gate.and(of(folder, options.since()));
    }
    return gate;
  }

  private static Gate of(Path folder, String since) throws IOException {
    try (GitRepository git =
        GitRepository.around(folder).orElseThrow(() -> new Refusal("git.none", folder))) {
      AsOf.requireCommits(git);
      Commit named = git.find(since).orElseThrow(() -> new Refusal("git.revision", since));
      Commit base = git.mergeBase(named).orElse(named);
      String list = GitRepository.fromRoot(folder).orElse("");
      List<GuardedFile> files =
          git.changedPaths(base).stream()
              .flatMap(path -> GuardedFile.of(path, list).stream())
              .toList();
      return new Gate(changes(folder, base), files);
    }
  }

  private static List<Change> changes(Path folder, Commit base) throws IOException {
    return new ListChanges()
            .run(
                new ListChanges.Options(
                    folder, Optional.of(base.id()), Optional.empty(), Optional.empty()))
            .compared()
            .changes()
            .stream()
            .filter(GateChanges::ofTheCheck)
            .toList();
  }

  private static boolean ofTheCheck(Change change) {
    return switch (change.kind()) {
      case CHECK_WEAKENED, SUPPRESSION_ADDED -> true;
      case PASSPORT_CHANGED -> change.field().filter(DECIDING::contains).isPresent();
      default -> false;
    };
  }
}
