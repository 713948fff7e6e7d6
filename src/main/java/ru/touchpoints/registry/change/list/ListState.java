package ru.touchpoints.registry.change.list;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.TouchpointFile;

/**
 * A list at one moment, as far as it could be read.
 *
 * @param processes of the process registry by id, in its order
 * @param files touchpoint files by the id of their process
 */
public record ListState(
    Optional<Passport> passport, Map<String, Process> processes, Map<String, Held> files) {

  /** The list before there was one. */
  public static final ListState NONE = new ListState(Optional.empty(), Map.of(), Map.of());

  public ListState {
    processes = Collections.unmodifiableMap(new LinkedHashMap<>(processes));
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /**
   * The touchpoints of one process.
   *
   * @param path of the file
   * @param content empty when the file is not read without fault: what it lacks is not gone
   */
  public record Held(String path, Optional<TouchpointFile> content) {

    /** A file as it was read. */
    public static Held of(FileEntry file) {
      return new Held(
          file.path(),
          file.record()
              .filter(record -> file.complete() && record.damaged().isEmpty())
              .map(Entry::value));
    }

    /** Two files of one process are one list of touchpoints. */
    public Held and(Held other) {
      return new Held(
          content.isEmpty() ? path : other.path,
          content.flatMap(
              mine ->
                  other.content.map(
                      more ->
                          new TouchpointFile(
                              mine.process(),
                              mine.department(),
                              mine.reviewed(),
                              Stream.concat(
                                      mine.touchpoints().stream(), more.touchpoints().stream())
                                  .toList()))));
    }

    /** The folder inside the registry, which is named after the direction. */
    String folder() {
      String[] segments = path.split("/", -1);
      return segments.length > 2 ? segments[1] : "";
    }
  }

  public static ListState of(Registry registry) {
    return new ListState(
        registry.passport().map(Entry::value),
        byId(registry.processes().processes()),
        byProcess(registry.files()));
  }

  /** Processes by their ids, in their order. */
  public static Map<String, Process> byId(List<Process> processes) {
    Map<String, Process> byId = new LinkedHashMap<>();
    processes.forEach(process -> byId.putIfAbsent(process.id(), process));
    return byId;
  }

  /** Files by the processes they cover; those that cannot be read, by their names. */
  public static Map<String, Held> byProcess(List<FileEntry> files) {
    Map<String, Held> held = new LinkedHashMap<>();
    files.forEach(file -> held.merge(file.covers(), Held.of(file), Held::and));
    return held;
  }

  /** How many processes are in force. */
  public int processCount() {
    return (int) processes.values().stream().filter(Process::active).count();
  }

  /** How many touchpoints there are in files that could be read. */
  public int touchpointCount() {
    return files.values().stream()
        .flatMap(file -> file.content().stream())
        .mapToInt(file -> file.touchpoints().size())
        .sum();
  }

  /** The files that could not be read without fault. */
  public List<String> unread() {
    return files.values().stream()
        .filter(file -> file.content().isEmpty())
        .map(Held::path)
        .toList();
  }

  /** Departments by id, with their names. */
  public Map<String, String> departments() {
    return passport.stream()
        .flatMap(known -> known.departments().stream())
        .collect(
            Collectors.toMap(
                Passport.Department::id,
                Passport.Department::title,
                (first, second) -> first,
                LinkedHashMap::new));
  }
}
