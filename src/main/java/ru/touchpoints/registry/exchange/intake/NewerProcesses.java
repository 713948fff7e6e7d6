package ru.touchpoints.registry.exchange.intake;

import java.util.List;
import ru.touchpoints.registry.exchange.processes.ProcessReading.Assumed;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.model.Process;

/**
 * A process registry to hold the list against.
 *
 * @param name as the person named it
 * @param assumed what had to be made up of new processes
 * @param unread what of it was not read
 * @param doubtful whether something of that may have been about processes
 */
public record NewerProcesses(
    String name,
    List<Process> processes,
    List<Assumed> assumed,
    List<Message> unread,
    boolean doubtful) {

  public NewerProcesses {
    processes = List.copyOf(processes);
    assumed = List.copyOf(assumed);
    unread = List.copyOf(unread);
  }

  NewerProcesses(String name, List<Process> processes) {
    this(name, processes, List.of(), List.of(), false);
  }
}
