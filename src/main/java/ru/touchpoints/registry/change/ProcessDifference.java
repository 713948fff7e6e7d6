package ru.touchpoints.registry.change;

import java.util.List;
import ru.touchpoints.registry.model.order.Order;

/**
 * How the list and the snapshot of the process registry differ from a process registry (п. 3.1,
 * 5.1.1). Everything is in the order of the registry compared with.
 *
 * @param order by which the list is kept
 * @param uncovered active processes that the list holds no touchpoints of
 * @param orphaned files of processes that are excluded or absent
 * @param included processes new against the snapshot
 * @param excluded processes of the snapshot that are gone or excluded
 * @param renumbered processes under another id with an equal or nearly equal title; neither
 *     included nor excluded
 */
public record ProcessDifference(
    Order order,
    List<Uncovered> uncovered,
    List<Orphaned> orphaned,
    List<Included> included,
    List<Excluded> excluded,
    List<Retitled> retitled,
    List<Renumbered> renumbered,
    List<Changed> changed) {

  public ProcessDifference {
    uncovered = List.copyOf(uncovered);
    orphaned = List.copyOf(orphaned);
    included = List.copyOf(included);
    excluded = List.copyOf(excluded);
    retitled = List.copyOf(retitled);
    renumbered = List.copyOf(renumbered);
    changed = List.copyOf(changed);
  }

  /** Why a process is no longer there. */
  public enum Reason {
    EXCLUDED("excluded"),
    ABSENT("absent");

    private final String id;

    Reason(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  public record Uncovered(String process, String title, String direction, String file) {}

  public record Orphaned(String process, String file, Reason reason) {}

  public record Included(String process, String title, String direction) {}

  public record Excluded(String process, String title, Reason reason) {}

  public record Retitled(String process, String from, String to) {}

  public record Renumbered(String from, String to, String title) {}

  /** A field of a process with another value; lists are joined by a comma. */
  public record Changed(String process, String title, String field, String from, String to) {}

  /** The same without what it says of the files of the list. */
  public ProcessDifference ofProcesses() {
    return new ProcessDifference(
        order, List.of(), List.of(), included, excluded, retitled, renumbered, changed);
  }

  public boolean isEmpty() {
    return uncovered.isEmpty()
        && orphaned.isEmpty()
        && included.isEmpty()
        && excluded.isEmpty()
        && retitled.isEmpty()
        && renumbered.isEmpty()
        && changed.isEmpty();
  }
}
