package ru.touchpoints.registry.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.touchpoints.registry.model.Process;

/**
 * What becomes of the snapshot when a newer process registry takes its place, п. 5.1.1.
 *
 * @param changed the processes that differ from now on, by the id they had
 * @param added in the order of the newer registry
 */
public record SnapshotUpdate(Map<String, Process> changed, List<Process> added) {

  public SnapshotUpdate {
    changed = Map.copyOf(changed);
    added = List.copyOf(added);
  }

  /**
   * What a newer process registry makes of the snapshot.
   *
   * @param day the day on which processes are excluded that the newer registry does not name; empty
   *     to leave them as they are
   */
  public static SnapshotUpdate of(
      List<Process> snapshot, List<Process> newer, Optional<LocalDate> day) {
    SnapshotComparison comparison = new SnapshotComparison(snapshot, newer);
    Map<String, Process> known =
        snapshot.stream()
            .collect(Collectors.toMap(Process::id, Function.identity(), (first, again) -> first));
    Map<String, Process> changed = new LinkedHashMap<>();
    List<Process> added = new ArrayList<>();
    for (Process now : newer) {
      Process before = known.remove(comparison.formerId(now.id()).orElse(now.id()));
      if (before != null) {
        Process after = now.active() ? with(now, before) : excluded(before, now.excluded());
        if (!after.equals(before)) {
          changed.put(before.id(), after);
        }
      } else if (now.active()) {
        added.add(now);
      }
    }
    for (Process gone : known.values()) {
      if (gone.active() && day.isPresent()) {
        changed.put(gone.id(), excluded(gone, day));
      }
    }
    return new SnapshotUpdate(changed, added);
  }

  /** As it is now, but for what the process registry does not decide. */
  private static Process with(Process now, Process before) {
    boolean sameClients =
        now.clients().containsAll(before.clients()) && before.clients().containsAll(now.clients());
    return new Process(
        now.id(),
        now.title(),
        now.kind(),
        now.scope(),
        now.direction(),
        now.department(),
        sameClients ? before.clients() : now.clients(),
        now.proactive(),
        before.lifeSituations(),
        before.partners(),
        Optional.empty());
  }

  private static Process excluded(Process before, Optional<LocalDate> date) {
    return new Process(
        before.id(),
        before.title(),
        before.kind(),
        before.scope(),
        before.direction(),
        before.department(),
        before.clients(),
        before.proactive(),
        before.lifeSituations(),
        before.partners(),
        before.excluded().or(() -> date));
  }

  public boolean isEmpty() {
    return changed.isEmpty() && added.isEmpty();
  }
}
