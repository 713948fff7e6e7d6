package ru.touchpoints.registry.list.past;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ru.touchpoints.registry.change.list.ListState;
import ru.touchpoints.registry.model.Process;

/**
 * A process registry, some of which is looked at.
 *
 * @param places of the processes in it, by their ids
 */
record OrderedProcesses(Map<String, Process> byId, Map<String, Integer> places) {

  static final OrderedProcesses NONE = of(List.of());

  static OrderedProcesses of(List<Process> processes) {
    Map<String, Process> byId = ListState.byId(processes);
    Map<String, Integer> places = new HashMap<>();
    byId.keySet().forEach(id -> places.put(id, places.size()));
    return new OrderedProcesses(Collections.unmodifiableMap(byId), places);
  }

  /** Those that have one of the ids, in their order. */
  Map<String, Process> only(Set<String> ids) {
    Map<String, Process> only = new LinkedHashMap<>();
    ids.stream()
        .filter(byId::containsKey)
        .sorted(Comparator.comparing(places::get))
        .forEach(id -> only.put(id, byId.get(id)));
    return only;
  }

  /** The ids that do not stand for the same in both. */
  Set<String> differences(OrderedProcesses other) {
    if (other.equals(this)) {
      return Set.of();
    }
    Set<String> ids = new HashSet<>(byId.keySet());
    ids.addAll(other.byId.keySet());
    ids.removeIf(id -> Objects.equals(byId.get(id), other.byId.get(id)));
    return ids;
  }

  /** How many processes are in force. */
  int active() {
    return (int) byId.values().stream().filter(Process::active).count();
  }
}
