package ru.touchpoints.registry.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.change.ProcessDifference.Orphaned;
import ru.touchpoints.registry.change.ProcessDifference.Reason;
import ru.touchpoints.registry.change.ProcessDifference.Uncovered;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Process;

/** The list against the process registry: the snapshot, or a newer one. */
public final class ProcessComparison {

  private final Registry registry;

  public ProcessComparison(Registry registry) {
    this.registry = registry;
  }

  /** Against the snapshot beside the list, which then differs from itself in nothing. */
  public ProcessDifference withSnapshot() {
    return with(registry.processes().processes());
  }

  /** Against a newer process registry; the snapshot is compared with it as well. */
  public ProcessDifference with(List<Process> newer) {
    SnapshotComparison snapshot = new SnapshotComparison(registry.processes().processes(), newer);
    return new ProcessDifference(
        registry.order(),
        uncovered(newer, snapshot),
        orphaned(newer, snapshot),
        snapshot.included(),
        snapshot.excluded(),
        snapshot.retitled(),
        snapshot.renumberings(),
        snapshot.changed());
  }

  private List<Uncovered> uncovered(List<Process> newer, SnapshotComparison snapshot) {
    Set<String> covered = new HashSet<>();
    registry.files().stream()
        .filter(FileEntry::holdsTouchpoints)
        .forEach(file -> covered.add(file.covers()));
    return newer.stream()
        .filter(Process::active)
        .filter(process -> !covered.contains(process.id()))
        .filter(process -> snapshot.formerId(process.id()).filter(covered::contains).isEmpty())
        .filter(process -> !registry.mayHold(registry.place(process)))
        .map(
            process ->
                new Uncovered(
                    process.id(), process.title(), process.direction(), registry.place(process)))
        .toList();
  }

  private List<Orphaned> orphaned(List<Process> newer, SnapshotComparison snapshot) {
    Map<String, Boolean> active = new HashMap<>();
    newer.forEach(process -> active.putIfAbsent(process.id(), process.active()));
    return registry.files().stream()
        .filter(FileEntry::holdsTouchpoints)
        .filter(file -> !snapshot.isFormerId(file.covers()))
        .flatMap(
            file ->
                reason(active.get(file.covers()))
                    .map(reason -> new Orphaned(file.covers(), file.path(), reason))
                    .stream())
        .toList();
  }

  private static Optional<Reason> reason(@Nullable Boolean active) {
    if (active == null) {
      return Optional.of(Reason.ABSENT);
    }
    return active ? Optional.empty() : Optional.of(Reason.EXCLUDED);
  }
}
