package ru.touchpoints.registry.list.past;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ru.touchpoints.registry.change.list.ListComparison;
import ru.touchpoints.registry.change.list.ListState.Held;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.source.git.GitHistory;
import ru.touchpoints.registry.source.git.GitHistory.State;

/**
 * The list on its way through the states that a history holds. What cannot be read in one is taken
 * from the state before it: a fault in a file is no change of the list.
 */
public final class RecordedLists {

  private final RecordedContents contents;
  private final StandingFiles files = new StandingFiles();

  /** What stands in the files of touchpoints, by their processes and by their paths. */
  private final Map<String, TreeMap<String, Held>> standing = new HashMap<>();

  private final Map<String, String> processes = new HashMap<>();
  private final Set<String> unread = new HashSet<>();
  private final PartedList list = new PartedList();
  private boolean processesRead = true;

  /** Reads whatever the states hold. */
  public RecordedLists(GitHistory history, List<State> states) {
    this.contents = new RecordedContents(history, states);
  }

  /**
   * Goes on to the next of the states.
   *
   * @throws IOException when what it holds cannot be had
   */
  public void enter(State state) throws IOException {
    contents.enter();
    Map<String, Optional<String>> changes = files.enter(state);
    if (!files.areList()) {
      standing.clear();
      processes.clear();
      unread.clear();
      processesRead = true;
      list.clear();
      return;
    }
    Optional<OrderedProcesses> known = contents.processes(files.snapshot());
    processesRead = known.isPresent();
    known.ifPresent(list::processes);
    list.passport(contents.passport());
    Set<String> touched = new HashSet<>();
    changes.forEach((path, id) -> put(path, id, touched));
    touched.forEach(this::hold);
  }

  private void put(String path, Optional<String> id, Set<String> touched) {
    String former = processes.remove(path);
    if (former != null) {
      touched.add(former);
      standing.getOrDefault(former, new TreeMap<>()).remove(path);
    }
    id.flatMap(content -> contents.touchpoints(path, content))
        .ifPresent(
            file -> {
              touched.add(file.process());
              processes.put(path, file.process());
              standing
                  .computeIfAbsent(file.process(), process -> new TreeMap<>())
                  .put(path, file.held());
            });
  }

  private void hold(String process) {
    TreeMap<String, Held> several = standing.getOrDefault(process, new TreeMap<>());
    Optional<Held> held = several.values().stream().reduce(Held::and);
    if (held.filter(file -> file.content().isEmpty()).isPresent()) {
      unread.add(process);
    } else {
      unread.remove(process);
    }
    if (held.isEmpty()) {
      standing.remove(process);
      list.drop(process);
    } else {
      Held read =
          held.filter(file -> file.content().isPresent())
              .or(() -> list.held(process))
              .orElseGet(held::get);
      list.hold(process, several.firstKey(), read);
    }
  }

  /** The order by which the list is kept in the last of its states. */
  public Order order() {
    return contents.order();
  }

  /** Whether there is a list at all. */
  public boolean present() {
    return files.areList();
  }

  /** Whether all of it could be read. */
  public boolean whole() {
    return processesRead && unread.isEmpty();
  }

  /** What parts it from the last state that was settled; from none, when none was. */
  public ListComparison changes() {
    return new ListComparison(list.former(), list.now());
  }

  /** The next changes are counted from this state on. */
  public void settle() {
    list.settle();
  }

  /** How many processes are in force. */
  public int processCount() {
    return list.processCount();
  }

  /** How many touchpoints there are in files that could be read. */
  public int touchpointCount() {
    return list.touchpointCount();
  }
}
