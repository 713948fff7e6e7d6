package ru.touchpoints.registry.change.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.touchpoints.registry.change.list.Change.Subject;
import ru.touchpoints.registry.change.list.ListState.Held;
import ru.touchpoints.registry.model.Process;

/**
 * Two states of the list. Processes and touchpoints are matched by their ids, wherever their files
 * lie, so that a moved file is no change.
 */
public final class ListComparison {

  private final ListState before;
  private final ListState after;
  private final Names names;
  private final Map<String, String> former;

  public ListComparison(ListState before, ListState after) {
    this.before = before;
    this.after = after;
    this.names = new Names(before, after);
    this.former = Pairs.renumbered(before.processes(), after.processes());
  }

  /**
   * The changes in the order of the list: a process that went together with its file is one change.
   */
  public List<Change> changes() {
    return all(false);
  }

  /** The same, with every touchpoint that went together with its process. */
  public List<Change> everyTouchpoint() {
    return all(true);
  }

  private List<Change> all(boolean everyTouchpoint) {
    return lines().stream()
        .sorted(Comparator.comparingInt(line -> names.place(line.direction())))
        .flatMap(line -> new ProcessStates(names, line, everyTouchpoint).changes().stream())
        .toList();
  }

  /** One process in both states, with what is held of it. */
  record Line(
      String oldId,
      String id,
      Optional<Process> was,
      Optional<Process> is,
      Optional<Held> held,
      Optional<Held> holds) {

    String direction() {
      return is.or(() -> was)
          .map(Process::direction)
          .or(() -> holds.or(() -> held).map(Held::folder))
          .orElse("");
    }

    private String department() {
      return Stream.of(holds, held)
          .flatMap(Optional::stream)
          .flatMap(file -> file.content().stream())
          .map(content -> content.department())
          .findFirst()
          .or(() -> is.or(() -> was).map(Process::department))
          .orElse("");
    }

    Subject subject(Names names) {
      return new Subject(
          names.direction(direction()),
          names.department(department()),
          new Named(id, is.or(() -> was).map(Process::title).orElse(id)),
          Optional.empty());
    }
  }

  private List<Line> lines() {
    Set<String> renumbered = Set.copyOf(former.values());
    Set<String> ids = new LinkedHashSet<>();
    Stream.of(after.processes(), after.files(), before.processes(), before.files())
        .forEach(known -> ids.addAll(known.keySet()));
    ids.removeAll(renumbered);
    List<Line> lines = new ArrayList<>();
    ids.forEach(id -> lines.add(line(former.getOrDefault(id, id), id)));
    return lines;
  }

  private Line line(String oldId, String id) {
    return new Line(
        oldId,
        id,
        Optional.ofNullable(before.processes().get(oldId)),
        Optional.ofNullable(after.processes().get(id)),
        Optional.ofNullable(before.files().get(oldId)),
        // A file may lag behind the new id of its process.
        Optional.ofNullable(after.files().get(id))
            .or(() -> Optional.ofNullable(after.files().get(oldId))));
  }
}
