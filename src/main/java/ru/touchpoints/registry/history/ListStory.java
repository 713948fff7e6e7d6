package ru.touchpoints.registry.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.change.list.Story;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.past.AsOf;
import ru.touchpoints.registry.list.past.RecordedLists;
import ru.touchpoints.registry.load.word.Nearest;
import ru.touchpoints.registry.source.git.GitHistory;
import ru.touchpoints.registry.source.git.GitHistory.State;
import ru.touchpoints.registry.source.git.GitRepository;

/** Tells the story of one process, or of one touchpoint. */
public final class ListStory {

  private final Consumer<List<String>> unread;

  /**
   * What is asked.
   *
   * @param folder of the list
   * @param wanted the id of a process, or of one and of a touchpoint after a slash
   */
  public record Options(Path folder, String wanted) {}

  /**
   * @param unread hears the short ids of commits that could not be read in full, before anything is
   *     said of what is wanted
   */
  public ListStory(Consumer<List<String>> unread) {
    this.unread = unread;
  }

  /**
   * The story.
   *
   * @throws Refusal when the history never had such a thing, or may have had it
   */
  public DatedStory run(Options options) throws IOException {
    try (GitRepository git = AsOf.history(options.folder())) {
      AsOf.requireHead(git);
      if (git.shallow()) {
        throw new Refusal("git.shallow", options.wanted());
      }
      GitHistory history = git.history(options.folder());
      List<State> states = history.states();
      RecordedLists lists = new RecordedLists(history, states);
      return new DatedStory(
          story(changes(lists, states), options.wanted()),
          states.stream().map(state -> Moment.of(state.commit())).toList(),
          lists.order());
    }
  }

  /** What each state has changed. */
  private List<List<Change>> changes(RecordedLists list, List<State> states) throws IOException {
    List<List<Change>> changes = new ArrayList<>();
    List<String> inPart = new ArrayList<>();
    for (State state : states) {
      list.enter(state);
      changes.add(list.changes().everyTouchpoint());
      list.settle();
      if (!list.whole()) {
        inPart.add(state.commit().shortId());
      }
    }
    unread.accept(inPart);
    return changes;
  }

  private static Story story(List<List<Change>> changes, String wanted) {
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
