package ru.touchpoints.registry.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import ru.touchpoints.registry.change.ListState.ProcessState;

/** Processes that go on under another id: the title stayed, and so did most of the touchpoints. */
final class ProcessRenames {

  private final ListState before;
  private final ListState after;

  ProcessRenames(ListState before, ListState after) {
    this.before = before;
    this.after = after;
  }

  /** New ids to old ones. */
  Map<String, String> pairs() {
    Map<String, String> pairs = new LinkedHashMap<>();
    after
        .processes()
        .forEach(
            (id, now) -> {
              if (!before.processes().containsKey(id)) {
                before.processes().entrySet().stream()
                    .filter(old -> !after.processes().containsKey(old.getKey()))
                    .filter(old -> !pairs.containsValue(old.getKey()))
                    .filter(old -> same(old.getValue(), now))
                    .findFirst()
                    .ifPresent(old -> pairs.put(id, old.getKey()));
              }
            });
    return pairs;
  }

  private static boolean same(ProcessState old, ProcessState now) {
    if (old.active() != now.active() || !old.title().equals(now.title())) {
      return false;
    }
    Set<String> ids = old.touchpoints().keySet();
    long kept = now.touchpoints().keySet().stream().filter(ids::contains).count();
    return kept * 2 >= Math.max(ids.size(), now.touchpoints().size());
  }
}
