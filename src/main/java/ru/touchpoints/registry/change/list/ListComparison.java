package ru.touchpoints.registry.change.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.touchpoints.registry.change.list.ListState.Held;
import ru.touchpoints.registry.change.match.ProcessPairs;
import ru.touchpoints.registry.model.Process;

/**
 * Two states of the list. Files are matched by the processes they are of, wherever they lie, so
 * that a moved file is no change.
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
    this.former = ProcessPairs.renumbered(before.processes(), after.processes());
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

  /** What a process of the later state is called, and a touchpoint of it. */
  public Change.Subject subject(String process, Optional<String> touchpoint) {
    ProcessLine line =
        new ProcessLine(
            process,
            process,
            Optional.empty(),
            process(process),
            Optional.empty(),
            file(after, process));
    Change.Subject whole = line.subject(names);
    return touchpoint
        .map(
            id ->
                whole.at(
                    line.after().stream()
                        .filter(point -> point.id().equals(id))
                        .findFirst()
                        .map(point -> new Named(id, point.title()))
                        .orElse(new Named(id, id))))
        .orElse(whole);
  }

  private List<Change> all(boolean everyTouchpoint) {
    List<ProcessLine> lines =
        lines().stream()
            .filter(ProcessLine::changed)
            .sorted(Comparator.comparingInt(line -> names.place(line.direction())))
            .toList();
    PointFates fates = new PointFates(lines);
    return lines.stream()
        .flatMap(
            line ->
                new ProcessStates(names, line, fates.of(line), everyTouchpoint).changes().stream())
        .toList();
  }

  private List<ProcessLine> lines() {
    Set<String> ids = new LinkedHashSet<>();
    Stream.of(after.processes(), after.files(), before.processes(), before.files())
        .forEach(known -> ids.addAll(known.keySet()));
    Map<String, String> later = new HashMap<>();
    former.forEach((now, then) -> later.put(then, now));
    List<ProcessLine> lines = new ArrayList<>();
    for (String id : ids) {
      String now = later.getOrDefault(id, id);
      if (now.equals(id) || former.containsKey(id)) {
        lines.add(line(former.getOrDefault(id, id), id));
      } else if (inForce(id) || (after.files().containsKey(id) && !lagging(id, now))) {
        lines.add(
            new ProcessLine(
                id, id, Optional.empty(), process(id), Optional.empty(), file(after, id)));
      }
    }
    return lines;
  }

  private boolean inForce(String id) {
    return process(id).filter(Process::active).isPresent();
  }

  private Optional<Process> process(String id) {
    return Optional.ofNullable(after.processes().get(id));
  }

  private static Optional<Held> file(ListState state, String id) {
    return Optional.ofNullable(state.files().get(id));
  }

  /** Whether a file still goes by the former id of its process. */
  private boolean lagging(String oldId, String id) {
    return !after.files().containsKey(id) && !inForce(oldId);
  }

  private ProcessLine line(String oldId, String id) {
    return new ProcessLine(
        oldId,
        id,
        Optional.ofNullable(before.processes().get(oldId)),
        process(id),
        file(before, oldId),
        lagging(oldId, id) ? file(after, oldId) : file(after, id));
  }
}
