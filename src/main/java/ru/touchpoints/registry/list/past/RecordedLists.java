package ru.touchpoints.registry.list.past;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.change.list.ListState;
import ru.touchpoints.registry.change.list.ListState.Held;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.source.git.GitHistory;
import ru.touchpoints.registry.source.git.GitHistory.State;

/** The states of a list that a history holds, as lists. */
public final class RecordedLists {

  private RecordedLists() {}

  /**
   * A list as a commit has it.
   *
   * @param present whether there is a list at all
   * @param whole whether all of it could be read
   */
  public record Recorded(State state, ListState list, boolean present, boolean whole) {}

  /**
   * The lists of the states, in their order. What cannot be read in one is taken from the state
   * before it: a fault in a file is no change of the list.
   */
  public static List<Recorded> of(GitHistory history, List<State> states) throws IOException {
    RecordedContents contents = new RecordedContents(history, states);
    List<Recorded> lists = new ArrayList<>();
    ListState former = ListState.NONE;
    for (State state : states) {
      Recorded recorded =
          RecordedContents.holdsList(state)
              ? recorded(contents, state, former)
              : new Recorded(state, ListState.NONE, false, true);
      lists.add(recorded);
      former = recorded.list();
    }
    return lists;
  }

  private static Recorded recorded(RecordedContents contents, State state, ListState former) {
    Optional<List<Process>> processes = contents.processes(state);
    Map<String, Held> files = new LinkedHashMap<>();
    contents
        .touchpoints(state)
        .forEach(file -> files.merge(file.process(), file.held(), Held::and));
    boolean whole =
        processes.isPresent() && files.values().stream().allMatch(RecordedLists::readable);
    files.replaceAll(
        (process, file) -> readable(file) ? file : former.files().getOrDefault(process, file));
    ListState list =
        new ListState(
            contents.passport(),
            processes.map(ListState::byId).orElseGet(former::processes),
            files);
    return new Recorded(state, list, true, whole);
  }

  private static boolean readable(Held file) {
    return file.content().isPresent();
  }
}
