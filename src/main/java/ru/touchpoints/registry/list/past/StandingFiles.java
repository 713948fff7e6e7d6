package ru.touchpoints.registry.list.past;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ru.touchpoints.registry.load.place.ListPlaces;
import ru.touchpoints.registry.source.git.GitHistory.State;

/** The files of a list as they stand in one state of its history after another. */
final class StandingFiles {

  private final TreeMap<String, String> files = new TreeMap<>();
  private boolean list;

  /**
   * Goes on to the next state.
   *
   * @return what is other than in the state before, as long as both have a list; all files of a
   *     list that was not there before
   */
  Map<String, Optional<String>> enter(State state) {
    state
        .changes()
        .forEach(
            (path, id) ->
                id.ifPresentOrElse(there -> files.put(path, there), () -> files.remove(path)));
    boolean before = list;
    list = files.containsKey(ListPlaces.PASSPORT) && !snapshot().isEmpty();
    if (before && list) {
      return state.changes();
    }
    Map<String, Optional<String>> all = new TreeMap<>();
    if (list) {
      files.forEach((path, id) -> all.put(path, Optional.of(id)));
    }
    return all;
  }

  /** Whether a list is there at all. */
  boolean areList() {
    return list;
  }

  /** The content of the passport. */
  String passport() {
    return files.getOrDefault(ListPlaces.PASSPORT, "");
  }

  /** The content of the order that the list brings along; empty for the built-in one. */
  Optional<String> order() {
    return Optional.ofNullable(files.get(ListPlaces.ORDER));
  }

  /** The ids of what may hold the process registry, by path, in the order in which it is read. */
  Map<String, String> snapshot() {
    Map<String, String> snapshot = new TreeMap<>(ListPlaces.SNAPSHOT_ORDER);
    files
        .subMap(ListPlaces.PARTS, ListPlaces.PARTS + "0")
        .forEach(
            (path, id) -> {
              if (ListPlaces.mayHoldProcesses(path)) {
                snapshot.put(path, id);
              }
            });
    return snapshot;
  }
}
