package ru.touchpoints.registry.rule;

import java.util.Optional;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.order.Order;

/**
 * All that a check of one file may know of the rest of the registry: records without their places.
 *
 * @param process that the file states, as far as the process list could be read
 */
public record Background(Optional<Passport> passport, Optional<Process> process, Order order) {

  public static Background of(Registry registry, FileEntry file) {
    return new Background(
        registry.passport().map(Entry::value),
        file.process().flatMap(registry.processes()::find).map(Entry::value),
        registry.order());
  }

  /** The file's process, unless it was excluded. */
  public Optional<Process> activeProcess() {
    return process.filter(Process::active);
  }
}
