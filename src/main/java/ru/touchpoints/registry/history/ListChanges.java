package ru.touchpoints.registry.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.change.list.ListComparison;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.past.AsOf;
import ru.touchpoints.registry.list.past.ComparedChecks;
import ru.touchpoints.registry.list.past.ComparedStates;
import ru.touchpoints.registry.list.past.ComparedStates.Unread;
import ru.touchpoints.registry.list.past.DepartmentChoice;
import ru.touchpoints.registry.list.past.Revision;
import ru.touchpoints.registry.list.past.Revisions;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.source.git.GitRepository;

/** Tells what changed between two states of the list, п. 5.1. */
public final class ListChanges {

  /**
   * What is asked.
   *
   * @param folder of the list
   * @param from a branch, a tag, a commit or a day; none for where the work tree left the main
   *     branch
   * @param to likewise; none for the files in their folder
   * @param department whose changes alone are told; none for all
   */
  public record Options(
      Path folder, Optional<String> from, Optional<String> to, Optional<String> department) {}

  /**
   * Two states, and what differs.
   *
   * @param department whose changes alone these are; none for all
   */
  public record Result(
      Revision before, Revision after, Optional<String> department, ComparedStates compared) {

    /** Whether all of both states could be compared. */
    public boolean whole() {
      return compared.unread().isEmpty();
    }

    /**
     * The passport of the later state, or else of the earlier one.
     *
     * @throws Refusal when neither can be read
     */
    public Passport passport() {
      return after
          .list()
          .passport()
          .or(before.list()::passport)
          .orElseThrow(() -> new Refusal("changes.sheet-unread"));
    }
  }

  /**
   * Compares the states.
   *
   * @throws Refusal when there is no such state, or no such department
   */
  public Result run(Options options) throws IOException {
    try (GitRepository git = AsOf.history(options.folder())) {
      Revisions revisions = new Revisions(git, options.folder());
      Revision before = revisions.earlier(options.from());
      Revision after = revisions.later(options.to());
      return new Result(
          before,
          after,
          options.department(),
          new ComparedStates(
              before.side(),
              after.side(),
              after.order(),
              changes(before, after, options.department()),
              unread(before, after)));
    }
  }

  private static List<Change> changes(
      Revision before, Revision after, Optional<String> department) {
    ListComparison lists = new ListComparison(before.list(), after.list());
    List<Change> changes =
        new ComparedChecks(before, after, lists)
            .with(before.comparable() && after.comparable() ? lists.changes() : List.of());
    return department.isEmpty()
        ? changes
        : DepartmentChoice.of(department.get(), before.list(), after.list()).of(changes);
  }

  private static List<Unread> unread(Revision before, Revision after) {
    return Stream.concat(
            before.unread().stream().map(file -> new Unread(false, file)),
            after.unread().stream().map(file -> new Unread(true, file)))
        .toList();
  }
}
