package ru.touchpoints.registry.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.term.Terms;

/**
 * Which part of the list is wanted; what is empty narrows nothing.
 *
 * @param direction id of the direction of work, п. 3.5
 * @param department id of the department that supplied the data, п. 3.4
 * @param client whom a touchpoint must serve, п. 2.2 and 2.3
 */
public record Selection(
    Optional<String> direction, Optional<String> department, Optional<ClientKind> client) {

  /** The whole list. */
  public static final Selection ALL =
      new Selection(Optional.empty(), Optional.empty(), Optional.empty());

  private static final String DIRECTION = "direction";
  private static final String DEPARTMENT = "department";
  private static final String CLIENT = "client";

  /**
   * The selection that {@link #options()} names.
   *
   * @return empty when there is an option or a client that no selection has
   */
  public static Optional<Selection> of(Map<String, String> options) {
    Optional<String> client = Optional.ofNullable(options.get(CLIENT));
    Optional<ClientKind> kind = client.flatMap(id -> Terms.of(ClientKind.class).byId(id));
    if (kind.isPresent() != client.isPresent()
        || !Set.of(DIRECTION, DEPARTMENT, CLIENT).containsAll(options.keySet())) {
      return Optional.empty();
    }
    return Optional.of(
        new Selection(
            Optional.ofNullable(options.get(DIRECTION)),
            Optional.ofNullable(options.get(DEPARTMENT)),
            kind));
  }

  /** The name of every option that narrows, and its value, as {@code export} takes them. */
  public Map<String, String> options() {
    Map<String, String> options = new TreeMap<>();
    direction.ifPresent(id -> options.put(DIRECTION, id));
    department.ifPresent(id -> options.put(DEPARTMENT, id));
    client.ifPresent(kind -> options.put(CLIENT, kind.id()));
    return options;
  }

  public boolean isAll() {
    return equals(ALL);
  }

  /** Whether a process may stand in the list when a file of the department says nothing of it. */
  boolean holds(Process process) {
    return inDirection(Optional.of(process))
        && department.map(process.department()::equals).orElse(true)
        && client.map(process.clients()::contains).orElse(true);
  }

  /** What is left of a file; without touchpoints when nothing is. */
  public TouchpointFile of(TouchpointFile file, Optional<Process> process) {
    boolean wanted = inDirection(process) && department.map(file.department()::equals).orElse(true);
    List<ClientKind> clients = process.map(Process::clients).orElse(List.of());
    List<Touchpoint> touchpoints =
        file.touchpoints().stream()
            .filter(point -> wanted && client.map(point.clientsOr(clients)::contains).orElse(true))
            .toList();
    return new TouchpointFile(file.process(), file.department(), file.reviewed(), touchpoints);
  }

  private boolean inDirection(Optional<Process> process) {
    return direction.isEmpty() || process.map(Process::direction).equals(direction);
  }
}
