package ru.touchpoints.registry.exchange.processes;

import java.util.List;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.model.Process;

/**
 * A process registry as it was read.
 *
 * @param processes in the order of the sheet; what the sheet does not say of them is as it was
 * @param assumed what neither the sheet nor the snapshot says of new processes
 * @param unread what of the sheet was not read, and why
 * @param doubtful whether something of it may have been about processes nevertheless
 */
public record ProcessReading(
    List<Process> processes, List<Assumed> assumed, List<Message> unread, boolean doubtful) {

  public ProcessReading {
    processes = List.copyOf(processes);
    assumed = List.copyOf(assumed);
    unread = List.copyOf(unread);
  }

  /**
   * A value that was made up for a person to check.
   *
   * @param field its name in YAML
   */
  public record Assumed(String process, String field, String value) {}
}
