package ru.touchpoints.registry.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.change.list.ListComparison;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.history.EditionRow.Reading;
import ru.touchpoints.registry.list.past.AsOf;
import ru.touchpoints.registry.list.past.ComparedStates;
import ru.touchpoints.registry.list.past.ComparedStates.Paragraph;
import ru.touchpoints.registry.list.past.RecordedLists;
import ru.touchpoints.registry.list.past.RecordedLists.Recorded;
import ru.touchpoints.registry.list.past.Revision;
import ru.touchpoints.registry.source.git.GitHistory;
import ru.touchpoints.registry.source.git.GitHistory.State;
import ru.touchpoints.registry.source.git.GitHistory.Tag;
import ru.touchpoints.registry.source.git.GitRepository;

/** Tells of the tagged editions of the list, and what each has changed. */
public final class EditionHistory {

  /** What the tags of editions begin with. */
  private static final String PREFIX = "edition/";

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
      List<Tag> tags = history.tags(PREFIX);
      if (git.shallow()) {
        throw new Refusal("git.shallow", PREFIX);
      }
      return rows(history, tags);
    }
  }

  private static List<EditionRow> rows(GitHistory history, List<Tag> tags) throws IOException {
    List<State> states = new ArrayList<>();
    for (Tag tag : tags) {
      states.add(history.state(tag.commit()));
    }
    List<Recorded> lists = RecordedLists.of(history, states);
    List<EditionRow> rows = new ArrayList<>();
    int previous = -1;
    for (int i = 0; i < tags.size(); i++) {
      Recorded list = lists.get(i);
      Reading reading = reading(list);
      boolean comparable = reading == Reading.WHOLE;
      Optional<Recorded> before =
          previous < 0 ? Optional.empty() : Optional.of(lists.get(previous));
      rows.add(
          new EditionRow(
              tags.get(i).name(),
              Moment.of(tags.get(i).commit()),
              reading,
              comparable ? Optional.of(counts(list)) : Optional.empty(),
              previous < 0 ? Optional.empty() : Optional.of(tags.get(previous).name()),
              comparable ? before.map(earlier -> changes(earlier, list)) : Optional.empty()));
      previous = comparable ? i : previous;
    }
    return rows;
  }

  private static Reading reading(Recorded list) {
    if (!list.present()) {
      return Reading.NO_LIST;
    }
    return list.whole() ? Reading.WHOLE : Reading.PART;
  }

  private static EditionRow.Counts counts(Recorded list) {
    return new EditionRow.Counts(list.list().processCount(), list.list().touchpointCount());
  }

  private static Map<Paragraph, Integer> changes(Recorded before, Recorded after) {
    ComparedStates compared =
        new ComparedStates(
            side(before),
            side(after),
            new ListComparison(before.list(), after.list()).changes(),
            List.of());
    Map<Paragraph, Integer> counts = new EnumMap<>(Paragraph.class);
    compared.byParagraph().forEach((paragraph, changes) -> counts.put(paragraph, changes.size()));
    return counts;
  }

  private static ComparedStates.Side side(Recorded list) {
    return Revision.side(list.state().commit().id(), list.state().commit());
  }
}
