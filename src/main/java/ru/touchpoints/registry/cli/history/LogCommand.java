package ru.touchpoints.registry.cli.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.change.list.ListComparison;
import ru.touchpoints.registry.change.list.ListState;
import ru.touchpoints.registry.change.list.Story;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.past.AsOf;
import ru.touchpoints.registry.list.past.RecordedLists;
import ru.touchpoints.registry.list.past.RecordedLists.Recorded;
import ru.touchpoints.registry.load.schema.Nearest;
import ru.touchpoints.registry.render.history.DatedStory;
import ru.touchpoints.registry.render.history.JsonStory;
import ru.touchpoints.registry.render.history.StoryRenderer;
import ru.touchpoints.registry.render.history.TextStory;
import ru.touchpoints.registry.source.git.GitHistory;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.writing.TextLayout;

/** {@code registry log}: the story of one process, or of one touchpoint. */
@Command(name = "log")
public final class LogCommand implements Callable<Integer> {

  private final RootCommand root;

  @Parameters(paramLabel = "PROCESS[/TOUCHPOINT]", descriptionKey = "PROCESS", arity = "1")
  private String wanted = "";

  @Option(names = "--format", paramLabel = "FORMAT")
  private ReadingFormat format = ReadingFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  public LogCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = root.folder(Optional.empty());
    try (GitRepository git = AsOf.history(folder)) {
      if (git.head().isEmpty()) {
        throw new Refusal("changes.no-commit", folder);
      }
      if (git.shallow()) {
        throw new Refusal("git.shallow", wanted);
      }
      GitHistory history = git.history(folder);
      List<Recorded> lists = RecordedLists.of(history, history.states());
      sayUnread(lists);
      root.deliver(
          renderer().render(new DatedStory(story(lists), moments(lists))),
          Optional.ofNullable(output));
    }
    return ExitCode.FINE.status();
  }

  private StoryRenderer renderer() {
    return switch (format) {
      case JSON -> new JsonStory();
      case TEXT ->
          new TextStory(root.findingWords(), output == null ? root.paint() : root.filePaint());
    };
  }

  private void sayUnread(List<Recorded> lists) {
    List<String> unread =
        lists.stream()
            .filter(list -> !list.whole())
            .map(list -> list.state().commit().shortId())
            .toList();
    if (!unread.isEmpty() && !root.quiet()) {
      String text = root.wording().get("log.unread", String.join(", ", unread));
      root.terminal().message(TextLayout.wrap("", text));
    }
  }

  private static List<DatedStory.Moment> moments(List<Recorded> lists) {
    return lists.stream()
        .map(list -> list.state().commit())
        .map(commit -> new DatedStory.Moment(commit.id(), commit.shortId(), commit.date()))
        .toList();
  }

  private Story story(List<Recorded> lists) {
    List<List<Change>> changes = new ArrayList<>();
    ListState former = ListState.NONE;
    for (Recorded recorded : lists) {
      changes.add(new ListComparison(former, recorded.list()).everyTouchpoint());
      former = recorded.list();
    }
    String process = wanted.replaceFirst("/.*", "");
    Story whole =
        Story.of(changes, process)
            .orElseThrow(() -> unknown("process", process, processes(changes)));
    if (!wanted.contains("/")) {
      return whole;
    }
    String touchpoint = wanted.substring(wanted.indexOf('/') + 1);
    return Story.of(changes, process, touchpoint)
        .orElseThrow(() -> unknown("touchpoint", wanted, touchpoints(whole)));
  }

  private static Refusal unknown(String kind, String id, Set<String> known) {
    Optional<String> nearest = Nearest.of(id, known);
    return nearest.isPresent()
        ? new Refusal("log." + kind + ".similar", id, nearest.get())
        : new Refusal("log." + kind, id, String.join(", ", known));
  }

  private static Set<String> processes(List<List<Change>> changes) {
    Set<String> ids = new TreeSet<>();
    changes.forEach(list -> list.forEach(change -> ids.add(change.subject().process().id())));
    return ids;
  }

  private static Set<String> touchpoints(Story story) {
    Set<String> ids = new TreeSet<>();
    for (Story.Event event : story.events()) {
      Change.Subject subject = event.change().subject();
      subject.touchpoint().ifPresent(point -> ids.add(story.process() + "/" + point.id()));
    }
    return ids;
  }
}
