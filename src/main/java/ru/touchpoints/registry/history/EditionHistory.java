package ru.touchpoints.registry.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.history.EditionRow.Reading;
import ru.touchpoints.registry.list.past.AsOf;
import ru.touchpoints.registry.list.past.ComparedStates;
import ru.touchpoints.registry.list.past.ComparedStates.Paragraph;
import ru.touchpoints.registry.list.past.RecordedLists;
import ru.touchpoints.registry.list.past.Revision;
import ru.touchpoints.registry.source.git.GitHistory;
import ru.touchpoints.registry.source.git.GitHistory.State;
import ru.touchpoints.registry.source.git.GitHistory.Tag;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.source.git.GitRepository.Commit;

/** Tells of the tagged editions of the list, and what each has changed. */
public final class EditionHistory {

  /**
   * What is asked.
   *
   * @param folder of the list
   */
  public record Options(Path folder) {}

  /**
   * The editions, oldest first.
   *
   * @throws Refusal when the history may have had more of them
   */
  public List<EditionRow> run(Options options) throws IOException {
    try (GitRepository git = AsOf.history(options.folder())) {
      GitHistory history = git.history(options.folder());
      List<Tag> tags = EditionTags.in(git, options.folder());
      if (git.shallow()) {
        throw new Refusal("git.shallow", EditionTags.PREFIX);
      }
      return rows(history, tags);
    }
  }

  /** The editions that the history here still has; none where there is no history. */
  public List<EditionRow> known(Options options) throws IOException {
    Optional<GitRepository> found = GitRepository.around(options.folder());
    if (found.isEmpty()) {
      return List.of();
    }
    try (GitRepository git = found.get()) {
      GitHistory history = git.history(options.folder());
      return rows(history, EditionTags.in(git, options.folder()));
    }
  }

  /** The rows of some editions, oldest first. */
  static List<EditionRow> rows(GitHistory history, List<Tag> tags) throws IOException {
    List<State> states = history.states(tags.stream().map(Tag::commit).toList());
    RecordedLists list = new RecordedLists(history, states);
    List<EditionRow> rows = new ArrayList<>();
    Optional<Tag> previous = Optional.empty();
    for (int i = 0; i < tags.size(); i++) {
      list.enter(states.get(i));
      Tag tag = tags.get(i);
      Reading reading = reading(list);
      boolean comparable = reading == Reading.WHOLE;
      rows.add(
          new EditionRow(
              tag.name(),
              Moment.of(tag.commit()),
              reading,
              comparable ? Optional.of(counts(list)) : Optional.empty(),
              previous.map(Tag::name),
              comparable
                  ? previous.map(earlier -> changes(earlier.commit(), tag.commit(), list))
                  : Optional.empty(),
              list.order()));
      if (comparable) {
        list.settle();
        previous = Optional.of(tag);
      }
    }
    return rows;
  }

  private static Reading reading(RecordedLists list) {
    if (!list.present()) {
      return Reading.NO_LIST;
    }
    return list.whole() ? Reading.WHOLE : Reading.PART;
  }

  private static EditionRow.Counts counts(RecordedLists list) {
    return new EditionRow.Counts(list.processCount(), list.touchpointCount());
  }

  private static Map<Paragraph, Integer> changes(Commit before, Commit after, RecordedLists list) {
    ComparedStates compared =
        new ComparedStates(
            side(before), side(after), list.order(), list.changes().changes(), List.of());
    Map<Paragraph, Integer> counts = new EnumMap<>(Paragraph.class);
    compared.byParagraph().forEach((paragraph, changes) -> counts.put(paragraph, changes.size()));
    return counts;
  }

  private static ComparedStates.Side side(Commit commit) {
    return Revision.side(commit.id(), commit);
  }
}
