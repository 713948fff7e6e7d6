package ru.touchpoints.registry.form;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.order.Order;

/**
 * The records that a document is made of.
 *
 * @param order by which the list is kept
 * @param processes in the order in which each direction lists them
 * @param files those with touchpoints, in the order of the processes
 * @param selection which part of the list this is
 */
public record Content(
    Passport passport,
    Order order,
    List<Process> processes,
    List<TouchpointFile> files,
    Selection selection) {

  public Content {
    processes = List.copyOf(processes);
    files = List.copyOf(files);
  }

  /**
   * The whole list.
   *
   * @param files in any order; without touchpoints a file adds nothing
   */
  public static Content of(
      Passport passport, Order order, List<Process> processes, List<TouchpointFile> files) {
    Map<String, Integer> places = new HashMap<>();
    processes.forEach(process -> places.putIfAbsent(process.id(), places.size()));
    return new Content(
        passport,
        order,
        processes,
        files.stream()
            .filter(file -> !file.touchpoints().isEmpty())
            .sorted(
                Comparator.comparing(
                    file -> places.getOrDefault(file.process(), Integer.MAX_VALUE)))
            .toList(),
        Selection.ALL);
  }

  /** The part of the list that is wanted. */
  public Content only(Selection wanted) {
    Map<String, Process> byId = processesById();
    List<TouchpointFile> kept =
        files.stream()
            .map(file -> wanted.of(file, Optional.ofNullable(byId.get(file.process()))))
            .filter(file -> !file.touchpoints().isEmpty())
            .toList();
    Set<String> covered = kept.stream().map(TouchpointFile::process).collect(Collectors.toSet());
    return new Content(
        passport,
        order,
        processes.stream()
            .filter(process -> covered.contains(process.id()) || wanted.holds(process))
            .toList(),
        kept,
        wanted);
  }

  /** The processes by their ids, of two under one id the first. */
  public Map<String, Process> processesById() {
    return processes.stream()
        .collect(Collectors.toMap(Process::id, process -> process, (first, second) -> first));
  }
}
