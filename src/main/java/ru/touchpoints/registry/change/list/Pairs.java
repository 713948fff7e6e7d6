package ru.touchpoints.registry.change.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;

/**
 * One thing in both states; one side is empty when it came or went.
 *
 * @param <T> what is paired
 */
record Pairs<T>(Optional<T> before, Optional<T> after) {

  /**
   * The touchpoints of a process: the same id is the same touchpoint, and so is another id with
   * everything else alike. In the order of the later state; those that went come last.
   */
  static List<Pairs<Touchpoint>> ofTouchpoints(List<Touchpoint> before, List<Touchpoint> after) {
    Map<String, Touchpoint> old = keyed(before, Touchpoint::id);
    Map<String, Touchpoint> now = keyed(after, Touchpoint::id);
    Map<String, Touchpoint> gone = new LinkedHashMap<>(old);
    gone.keySet().removeAll(now.keySet());
    List<Pairs<Touchpoint>> pairs = new ArrayList<>();
    now.forEach(
        (key, point) ->
            pairs.add(
                new Pairs<>(
                    Optional.ofNullable(old.get(key)).or(() -> takeAlike(gone, point)),
                    Optional.of(point))));
    gone.values().forEach(point -> pairs.add(new Pairs<>(Optional.of(point), Optional.empty())));
    return pairs;
  }

  private static Optional<Touchpoint> takeAlike(Map<String, Touchpoint> gone, Touchpoint point) {
    Optional<String> key =
        gone.entrySet().stream()
            .filter(old -> old.getValue().withId(point.id()).equals(point))
            .map(Map.Entry::getKey)
            .findFirst();
    return key.map(gone::remove);
  }

  /**
   * Which process of the later state had which id in the earlier one: processes in force under
   * another id, with a title that stands once among those that came and once among those that went.
   */
  static Map<String, String> renumbered(Map<String, Process> before, Map<String, Process> after) {
    Map<String, List<Process>> gone = byTitle(before, after);
    Map<String, List<Process>> come = byTitle(after, before);
    Map<String, String> former = new HashMap<>();
    come.forEach(
        (title, processes) -> {
          List<Process> old = gone.getOrDefault(title, List.of());
          if (processes.size() == 1 && old.size() == 1) {
            former.put(processes.get(0).id(), old.get(0).id());
          }
        });
    return former;
  }

  private static Map<String, List<Process>> byTitle(
      Map<String, Process> here, Map<String, Process> there) {
    Map<String, List<Process>> byTitle = new HashMap<>();
    for (Process process : here.values()) {
      Process other = there.get(process.id());
      if (process.active() && (other == null || !other.active())) {
        byTitle.computeIfAbsent(folded(process.title()), title -> new ArrayList<>()).add(process);
      }
    }
    return byTitle;
  }

  private static String folded(String title) {
    return title
        .strip()
        .replaceAll("[\\s\\u00A0]+", " ")
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е');
  }

  /** Things by their ids; a second one of an id, which is a fault of the list, is kept as well. */
  private static <T> Map<String, T> keyed(List<T> things, Function<T, String> id) {
    Map<String, T> keyed = new LinkedHashMap<>();
    for (T thing : things) {
      String key = id.apply(thing);
      while (keyed.containsKey(key)) {
        key += "\n";
      }
      keyed.put(key, thing);
    }
    return keyed;
  }
}
