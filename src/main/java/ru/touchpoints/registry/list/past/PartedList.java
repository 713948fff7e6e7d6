package ru.touchpoints.registry.list.past;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ru.touchpoints.registry.change.list.ListState;
import ru.touchpoints.registry.change.list.ListState.Held;
import ru.touchpoints.registry.model.Passport;

/**
 * A list that changes, and what it was when it was last settled. Both are told of only as far as
 * they may differ: processes that are the same in both have no part in any change.
 */
final class PartedList {

  private final Map<String, File> files = new HashMap<>();
  private final Map<String, Optional<File>> formerFiles = new HashMap<>();
  private Optional<Passport> passport = Optional.empty();
  private Optional<Passport> formerPassport = Optional.empty();
  private OrderedProcesses processes = OrderedProcesses.NONE;
  private OrderedProcesses formerProcesses = OrderedProcesses.NONE;
  private Set<String> processDifferences = Set.of();
  private int touchpoints;

  /**
   * What is held of a process.
   *
   * @param place the path of its first file, which orders it among the others
   */
  private record File(String place, Held held) {

    int touchpoints() {
      return held.content().map(file -> file.touchpoints().size()).orElse(0);
    }
  }

  void passport(Optional<Passport> known) {
    passport = known;
  }

  void processes(OrderedProcesses known) {
    processes = known;
    processDifferences = known.differences(formerProcesses);
  }

  Optional<Held> held(String process) {
    return Optional.ofNullable(files.get(process)).map(File::held);
  }

  void hold(String process, String place, Held held) {
    File file = new File(place, held);
    touchpoints += file.touchpoints();
    drop(process, Optional.ofNullable(files.put(process, file)));
  }

  void drop(String process) {
    drop(process, Optional.ofNullable(files.remove(process)));
  }

  private void drop(String process, Optional<File> former) {
    formerFiles.putIfAbsent(process, former);
    touchpoints -= former.map(File::touchpoints).orElse(0);
  }

  /** The list before there was one. */
  void clear() {
    Set.copyOf(files.keySet()).forEach(this::drop);
    passport = Optional.empty();
    processes(OrderedProcesses.NONE);
  }

  /** What it was, as far as it may differ now. */
  ListState former() {
    return state(
        formerPassport,
        formerProcesses,
        id -> formerFiles.getOrDefault(id, Optional.ofNullable(files.get(id))));
  }

  /** What it is, as far as it may have been other. */
  ListState now() {
    return state(passport, processes, id -> Optional.ofNullable(files.get(id)));
  }

  private ListState state(
      Optional<Passport> known, OrderedProcesses ordered, Function<String, Optional<File>> file) {
    Set<String> ids = new HashSet<>(processDifferences);
    ids.addAll(formerFiles.keySet());
    Map<String, File> some = new HashMap<>();
    ids.forEach(id -> file.apply(id).ifPresent(there -> some.put(id, there)));
    Map<String, Held> held = new LinkedHashMap<>();
    some.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.comparing(File::place)))
        .forEach(entry -> held.put(entry.getKey(), entry.getValue().held()));
    return new ListState(known, ordered.only(ids), held);
  }

  /** From now on it is this that it was. */
  void settle() {
    formerFiles.clear();
    formerPassport = passport;
    formerProcesses = processes;
    processDifferences = Set.of();
  }

  /** How many processes are in force. */
  int processCount() {
    return processes.active();
  }

  /** How many touchpoints there are in files that could be read. */
  int touchpointCount() {
    return touchpoints;
  }
}
