package ru.touchpoints.registry.exchange.processes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.ProcessKind;
import ru.touchpoints.registry.model.Scope;

/**
 * A row of a process registry as far as it says anything.
 *
 * @param row where it stands
 * @param id empty when the registry gives no codes
 * @param clients empty when the row says nothing of them
 * @param marked whether the registry tells which processes are excluded
 */
record Draft(
    int row,
    Optional<String> id,
    String title,
    ProcessKind kind,
    Optional<Scope> scope,
    String direction,
    Optional<String> department,
    List<ClientKind> clients,
    boolean marked,
    Optional<LocalDate> excluded,
    Optional<Boolean> proactive) {

  Draft {
    clients = List.copyOf(clients);
  }

  Draft with(List<ClientKind> all) {
    return new Draft(
        row, id, title, kind, scope, direction, department, all, marked, excluded, proactive);
  }
}
