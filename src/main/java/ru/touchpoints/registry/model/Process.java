package ru.touchpoints.registry.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A process of the process registry (п. 3.1): a function or a service of the body.
 *
 * @param partners the ids of the other bodies that take part in it
 */
public record Process(
    String id,
    String title,
    ProcessKind kind,
    Scope scope,
    String direction,
    String department,
    List<ClientKind> clients,
    boolean proactive,
    List<String> lifeSituations,
    List<String> partners,
    Optional<LocalDate> excluded) {

  public Process {
    clients = List.copyOf(clients);
    lifeSituations = List.copyOf(lifeSituations);
    partners = List.copyOf(partners);
  }

  /** What a message calls it: the title, or the id of a process that still lacks one. */
  public String name() {
    return title.isBlank() ? id : title;
  }

  /** Whether the process still stands in the process registry. */
  public boolean active() {
    return excluded.isEmpty();
  }
}
