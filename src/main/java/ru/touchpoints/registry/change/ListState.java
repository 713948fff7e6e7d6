package ru.touchpoints.registry.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.change.ListChange.Value;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;

/**
 * The list at one time, process by process.
 *
 * @param processes by id, those of the process registry first and in its order
 * @param directions ids in the passport's order
 * @param unread paths of files that could not be read whole
 */
record ListState(Map<String, ProcessState> processes, List<String> directions, Set<String> unread) {

  /**
   * One process and what the list holds of it.
   *
   * @param unread whether its file, or the process registry, could not be read whole
   */
  record ProcessState(
      Optional<Process> process,
      Optional<TouchpointFile> file,
      String folder,
      Map<String, Touchpoint> touchpoints,
      boolean unread) {

    boolean active() {
      return process.filter(Process::active).isPresent();
    }

    String title() {
      return process.map(Process::title).or(() -> file.map(TouchpointFile::process)).orElse("");
    }

    String direction() {
      return process.map(Process::direction).orElse(folder);
    }

    String department() {
      return file.map(TouchpointFile::department)
          .filter(department -> !department.isEmpty())
          .or(() -> process.map(Process::department))
          .orElse("");
    }

    /** What the process registry and the head of the file say, by the names in the files. */
    Map<String, Value> fields() {
      Map<String, Value> fields = new LinkedHashMap<>();
      process.ifPresent(known -> put(fields, known));
      fields.put("department", Value.text(department()));
      file.flatMap(TouchpointFile::reviewed)
          .ifPresent(day -> fields.put("reviewed", Value.text(day.toString())));
      return fields;
    }

    private static void put(Map<String, Value> fields, Process process) {
      fields.put("title", Value.text(process.title()));
      fields.put("kind", Value.text(process.kind().id()));
      fields.put("scope", Value.text(process.scope().id()));
      fields.put("direction", Value.text(process.direction()));
      fields.put(
          "clients", Value.of(process.clients().stream().sorted().map(ClientKind::id).toList()));
      fields.put("proactive", Value.text(Boolean.toString(process.proactive())));
      fields.put("lifeSituations", Value.of(process.lifeSituations()));
    }
  }

  static ListState of(Registry registry) {
    Map<String, ProcessState> states = new LinkedHashMap<>();
    Map<String, FileEntry> files = new LinkedHashMap<>();
    registry.files().forEach(file -> files.putIfAbsent(file.covers(), file));
    Set<String> unread = new LinkedHashSet<>();
    if (!registry.processes().complete()) {
      unread.add(registry.processes().document().path());
    }
    files.values().stream()
        .filter(file -> !file.complete())
        .forEach(file -> unread.add(file.path()));
    List<String> ids =
        new ArrayList<>(registry.processes().processes().stream().map(Process::id).toList());
    ids.addAll(files.keySet());
    for (String id : ids) {
      states.putIfAbsent(id, state(registry, id, Optional.ofNullable(files.get(id))));
    }
    return new ListState(states, directions(registry), unread);
  }

  private static ProcessState state(Registry registry, String id, Optional<FileEntry> file) {
    Map<String, Touchpoint> touchpoints = new LinkedHashMap<>();
    file.map(FileEntry::touchpoints)
        .orElse(List.of())
        .forEach(entry -> touchpoints.putIfAbsent(entry.value().id(), entry.value()));
    Optional<Process> process = registry.processes().find(id).map(Entry::value);
    return new ProcessState(
        process,
        file.flatMap(FileEntry::record).map(Entry::value),
        file.map(FileEntry::folder).orElse(""),
        touchpoints,
        file.filter(entry -> !entry.complete()).isPresent()
            || (process.isEmpty() && !registry.processes().complete()));
  }

  private static List<String> directions(Registry registry) {
    return registry
        .passport()
        .map(
            passport -> passport.value().directions().stream().map(Passport.Direction::id).toList())
        .orElse(List.of());
  }

  Optional<ProcessState> process(String id) {
    return Optional.ofNullable(processes.get(id));
  }
}
