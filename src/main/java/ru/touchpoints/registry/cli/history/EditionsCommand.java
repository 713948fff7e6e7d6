package ru.touchpoints.registry.cli.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.change.list.ListComparison;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.past.AsOf;
import ru.touchpoints.registry.list.past.ComparedStates;
import ru.touchpoints.registry.list.past.ComparedStates.Paragraph;
import ru.touchpoints.registry.list.past.RecordedLists;
import ru.touchpoints.registry.list.past.RecordedLists.Recorded;
import ru.touchpoints.registry.list.past.Revision;
import ru.touchpoints.registry.render.history.EditionRow;
import ru.touchpoints.registry.render.history.EditionRow.Reading;
import ru.touchpoints.registry.render.history.EditionsRenderer;
import ru.touchpoints.registry.render.history.JsonEditions;
import ru.touchpoints.registry.render.history.TextEditions;
import ru.touchpoints.registry.source.git.GitHistory;
import ru.touchpoints.registry.source.git.GitHistory.State;
import ru.touchpoints.registry.source.git.GitHistory.Tag;
import ru.touchpoints.registry.source.git.GitRepository;

/** {@code registry editions}: the tagged editions of the list, and what each has changed. */
@Command(name = "editions")
public final class EditionsCommand implements Callable<Integer> {

  /** What the tags of editions begin with. */
  static final String PREFIX = "edition/";

  private final RootCommand root;

  @Option(names = "--format", paramLabel = "FORMAT")
  private ReadingFormat format = ReadingFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  public EditionsCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = root.folder(Optional.empty());
    try (GitRepository git = AsOf.history(folder)) {
      GitHistory history = git.history(folder);
      List<Tag> tags = history.tags(PREFIX);
      if (git.shallow()) {
        throw new Refusal("git.shallow", PREFIX);
      }
      root.deliver(renderer().render(rows(history, tags)), Optional.ofNullable(output));
    }
    return ExitCode.FINE.status();
  }

  private EditionsRenderer renderer() {
    return switch (format) {
      case JSON -> new JsonEditions();
      case TEXT ->
          new TextEditions(root.findingWords(), output == null ? root.paint() : root.filePaint());
    };
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
      boolean comparable = list.present() && list.whole();
      Optional<Recorded> before =
          previous < 0 ? Optional.empty() : Optional.of(lists.get(previous));
      rows.add(
          new EditionRow(
              tags.get(i).name(),
              tags.get(i).commit().id(),
              tags.get(i).commit().shortId(),
              tags.get(i).commit().date(),
              list.present() ? (list.whole() ? Reading.WHOLE : Reading.PART) : Reading.NO_LIST,
              comparable ? Optional.of(counts(list)) : Optional.empty(),
              previous < 0 ? Optional.empty() : Optional.of(tags.get(previous).name()),
              comparable ? before.map(earlier -> changes(earlier, list)) : Optional.empty()));
      previous = comparable ? i : previous;
    }
    return rows;
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
