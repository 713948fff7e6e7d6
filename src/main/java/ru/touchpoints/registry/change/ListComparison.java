package ru.touchpoints.registry.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ru.touchpoints.registry.change.ListChange.Kind;
import ru.touchpoints.registry.change.ListChange.Value;
import ru.touchpoints.registry.change.ListState.ProcessState;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Touchpoint;

/**
 * What changed between two states of the list, each change with the paragraph that it sets in
 * motion (п. 5.1). A touchpoint is the same where process and touchpoint ids are the same; where
 * just the id changed, it was renamed.
 */
public final class ListComparison {

  private final ListState before;
  private final ListState after;

  public ListComparison(Registry before, Registry after) {
    this.before = ListState.of(before);
    this.after = ListState.of(after);
  }

  /** The paths of files that could not be read whole on either side; nothing is told of them. */
  public Set<String> unread() {
    Set<String> paths = new TreeSet<>(before.unread());
    paths.addAll(after.unread());
    return paths;
  }

  /**
   * The changes: by direction in the passport's order, by process in the order of the later process
   * registry, what is gone last.
   */
  public List<ListChange> changes() {
    Map<String, String> renumbered = new ProcessRenames(before, after).pairs();
    Set<String> ids = new LinkedHashSet<>(after.processes().keySet());
    before.processes().keySet().stream()
        .filter(id -> !renumbered.containsValue(id))
        .forEach(ids::add);
    List<ListChange> changes = new ArrayList<>();
    for (String id : ids) {
      String former = renumbered.getOrDefault(id, id);
      Optional<ProcessState> old = before.process(former);
      Optional<ProcessState> now = after.process(id);
      if (old.filter(ProcessState::unread).or(() -> now.filter(ProcessState::unread)).isEmpty()) {
        changes.addAll(new Pair(id, former, old, now).changes());
      }
    }
    List<String> order = after.directions();
    changes.sort(
        java.util.Comparator.comparing(
            change -> Math.floorMod(order.indexOf(change.direction()), Integer.MAX_VALUE)));
    return changes;
  }

  /** One process before and after. */
  private record Pair(
      String id, String former, Optional<ProcessState> before, Optional<ProcessState> after) {

    List<ListChange> changes() {
      boolean was = before.filter(ProcessState::active).isPresent();
      boolean is = after.filter(ProcessState::active).isPresent();
      List<ListChange> changes = new ArrayList<>();
      if (is && !was) {
        changes.add(
            change(Kind.PROCESS_INCLUDED, Optional.empty(), Optional.empty(), title(after)));
      } else if (was && !is) {
        changes.add(
            change(Kind.PROCESS_EXCLUDED, Optional.empty(), title(before), Optional.empty()));
      }
      if (!id.equals(former)) {
        changes.add(editorial(Optional.empty(), "id", Value.text(former), Value.text(id)));
      }
      boolean together =
          was != is && (is ? before : after).map(s -> s.touchpoints().isEmpty()).orElse(true);
      if (!together) {
        changes.addAll(fields());
        changes.addAll(touchpoints());
      }
      return changes;
    }

    private static Optional<Value> title(Optional<ProcessState> state) {
      return state.map(ProcessState::title).map(Value::text);
    }

    /** The fields of the process and of its file. */
    private List<ListChange> fields() {
      return differing(
              Optional.empty(),
              before.map(ProcessState::fields).orElse(Map.of()),
              after.map(ProcessState::fields).orElse(Map.of()))
          .stream()
          .filter(change -> change.before().isPresent() && change.after().isPresent())
          .toList();
    }

    private List<ListChange> touchpoints() {
      Map<String, Touchpoint> old = before.map(ProcessState::touchpoints).orElse(Map.of());
      Map<String, Touchpoint> now = after.map(ProcessState::touchpoints).orElse(Map.of());
      Map<String, String> renamed = renamed(old, now);
      List<ListChange> changes = new ArrayList<>();
      now.forEach(
          (point, touchpoint) -> {
            Touchpoint earlier = old.get(renamed.getOrDefault(point, point));
            if (earlier == null) {
              changes.add(added(point, touchpoint));
            } else {
              changes.addAll(changed(earlier, touchpoint));
            }
          });
      old.forEach(
          (point, touchpoint) -> {
            if (!now.containsKey(point) && !renamed.containsValue(point)) {
              changes.add(removed(point, touchpoint));
            }
          });
      return changes;
    }

    /** New ids to old ones, of touchpoints that are alike in everything else. */
    private static Map<String, String> renamed(
        Map<String, Touchpoint> old, Map<String, Touchpoint> now) {
      Map<String, String> pairs = new LinkedHashMap<>();
      now.forEach(
          (id, touchpoint) -> {
            if (!old.containsKey(id)) {
              old.entrySet().stream()
                  .filter(gone -> !now.containsKey(gone.getKey()))
                  .filter(gone -> !pairs.containsValue(gone.getKey()))
                  .filter(
                      gone ->
                          TouchpointFields.of(gone.getValue())
                              .equals(TouchpointFields.of(touchpoint)))
                  .findFirst()
                  .ifPresent(gone -> pairs.put(id, gone.getKey()));
            }
          });
      return pairs;
    }

    private ListChange added(String point, Touchpoint touchpoint) {
      return change(
          Kind.TOUCHPOINT_ADDED,
          Optional.of(point),
          Optional.empty(),
          Optional.of(Value.text(touchpoint.title())));
    }

    private ListChange removed(String point, Touchpoint touchpoint) {
      return change(
          Kind.TOUCHPOINT_REMOVED,
          Optional.of(point),
          Optional.of(Value.text(touchpoint.title())),
          Optional.empty());
    }

    private List<ListChange> changed(Touchpoint old, Touchpoint now) {
      List<ListChange> changes = new ArrayList<>();
      Optional<String> point = Optional.of(now.id());
      if (!old.id().equals(now.id())) {
        changes.add(editorial(point, "id", Value.text(old.id()), Value.text(now.id())));
      }
      changes.addAll(differing(point, TouchpointFields.of(old), TouchpointFields.of(now)));
      return changes;
    }

    private List<ListChange> differing(
        Optional<String> point, Map<String, Value> old, Map<String, Value> now) {
      Set<String> names = new LinkedHashSet<>(now.keySet());
      names.addAll(old.keySet());
      List<ListChange> changes = new ArrayList<>();
      for (String name : names) {
        Optional<Value> from = Optional.ofNullable(old.get(name));
        Optional<Value> to = Optional.ofNullable(now.get(name));
        if (!from.equals(to)) {
          Kind kind = point.isPresent() ? TouchpointFields.kind(name) : Kind.EDITORIAL;
          changes.add(change(kind, point, Optional.of(name), from, to));
        }
      }
      return changes;
    }

    private ListChange editorial(Optional<String> point, String field, Value old, Value now) {
      return change(Kind.EDITORIAL, point, Optional.of(field), Optional.of(old), Optional.of(now));
    }

    private ListChange change(
        Kind kind, Optional<String> point, Optional<Value> from, Optional<Value> to) {
      return change(kind, point, Optional.empty(), from, to);
    }

    private ListChange change(
        Kind kind,
        Optional<String> point,
        Optional<String> field,
        Optional<Value> from,
        Optional<Value> to) {
      ProcessState shown = after.or(() -> before).orElseThrow();
      return new ListChange(
          kind, id, point, shown.direction(), shown.department(), field, from, to);
    }
  }
}
