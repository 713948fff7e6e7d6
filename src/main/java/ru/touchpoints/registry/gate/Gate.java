package ru.touchpoints.registry.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ru.touchpoints.registry.change.list.Change;

/**
 * What a branch changes of the check itself.
 *
 * @param changes of the list's own word on its check: what is told less loudly, or no longer
 * @param files on which the check rests
 */
public record Gate(List<Change> changes, List<GuardedFile> files) {

  /** Nothing is changed, or nothing was asked. */
  public static final Gate UNTOUCHED = new Gate(List.of(), List.of());

  public Gate {
    changes = List.copyOf(changes);
    files = List.copyOf(files);
  }

  public boolean untouched() {
    return changes.isEmpty() && files.isEmpty();
  }

  /** Both, each file once. */
  Gate and(Gate other) {
    List<Change> all = new ArrayList<>(changes);
    all.addAll(other.changes);
    Set<GuardedFile> either = new LinkedHashSet<>(files);
    either.addAll(other.files);
    return new Gate(all, List.copyOf(either));
  }
}
