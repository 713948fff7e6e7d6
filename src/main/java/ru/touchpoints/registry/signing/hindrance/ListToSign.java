package ru.touchpoints.registry.signing.hindrance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.history.FormerEditions;
import ru.touchpoints.registry.history.ListChanges;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.official.OfficialList;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.source.git.GitRepository.Commit;
import ru.touchpoints.registry.source.git.IndexedFolder;

/**
 * A list that somebody wants to sign, with all that may stand in the way.
 *
 * @param history of the folder; empty outside git
 * @param tag of the edition that is wanted; empty where any would do
 * @param overdueAllowed whether the person has said that overdue confirmations are no obstacle
 */
public record ListToSign(
    CheckedList list, Optional<Standing> history, Optional<String> tag, boolean overdueAllowed) {

  /** The rule of values that were left to be filled in. */
  static final String PLACEHOLDER = "TP110";

  /** The rule of confirmations that are too old. */
  static final String OVERDUE = "TP520";

  /**
   * Where the folder stands in its history.
   *
   * @param head empty before the first commit
   * @param edited files that differ from it
   * @param former editions that it comes after
   * @param taken the commit that the wanted tag stands on already
   * @param same whether nothing has changed since the last edition
   */
  public record Standing(
      Optional<Commit> head,
      List<String> edited,
      FormerEditions former,
      Optional<Commit> taken,
      boolean same) {
    public Standing {
      edited = List.copyOf(edited);
    }
  }

  /**
   * Reads the list as it stands in its folder.
   *
   * @param today decides what is overdue
   */
  public static ListToSign read(
      Path folder, LocalDate today, Optional<String> tag, boolean overdueAllowed)
      throws IOException {
    CheckedList list =
        CheckedList.of(folder, OfficialList.now(folder).registry(), Occasion.on(today));
    Optional<GitRepository> found = GitRepository.around(folder);
    if (found.isEmpty()) {
      return new ListToSign(list, Optional.empty(), tag, overdueAllowed);
    }
    try (GitRepository git = found.get()) {
      return new ListToSign(list, Optional.of(standing(git, folder, tag)), tag, overdueAllowed);
    }
  }

  private static Standing standing(GitRepository git, Path folder, Optional<String> tag)
      throws IOException {
    Optional<Commit> head = git.head();
    if (head.isEmpty()) {
      return new Standing(head, List.of(), new FormerEditions(List.of()), Optional.empty(), false);
    }
    List<String> edited =
        List.copyOf(git.changed(head.get(), folder, IndexedFolder.now(folder).files()));
    FormerEditions former = FormerEditions.of(git, folder, tag);
    Optional<Commit> taken =
        tag.isEmpty() ? Optional.empty() : FormerEditions.taken(git, folder, tag.get());
    return new Standing(head, edited, former, taken, same(folder, former, head.get()));
  }

  private static boolean same(Path folder, FormerEditions former, Commit head) throws IOException {
    if (former.last().isEmpty()) {
      return false;
    }
    ListChanges.Result since =
        new ListChanges()
            .run(
                new ListChanges.Options(
                    folder,
                    Optional.of(former.last().get().commit().id()),
                    Optional.of(head.id()),
                    Optional.empty()));
    return since.whole() && since.compared().changes().isEmpty();
  }

  Optional<Entry<Passport>> passport() {
    return list.registry().passport();
  }

  /** Where such findings stand. */
  List<Location> places(Predicate<Finding> wanted) {
    return list.report().only(wanted).findings().stream().map(Finding::location).toList();
  }

  /** Whether the finding is about the person who signs. */
  static boolean ofSignatory(Finding finding) {
    return finding.location().pointer().startsWith("/authorisedPerson");
  }
}
