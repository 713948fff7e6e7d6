package ru.touchpoints.registry.workbook.processes;

import java.util.List;
import ru.touchpoints.registry.model.Process;

/**
 * A process registry as it was read.
 *
 * @param processes in the order of the sheet; what the sheet does not say of them is as it was
 * @param assumed what neither the sheet nor the snapshot says of new processes
 */
public record ProcessReading(List<Process> processes, List<Assumed> assumed) {

  public ProcessReading {
    processes = List.copyOf(processes);
    assumed = List.copyOf(assumed);
  }

  /**
   * A value that was made up for a person to check.
   *
   * @param field its name in YAML
   */
  public record Assumed(String process, String field, String value) {}
}
