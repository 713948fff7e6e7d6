package ru.touchpoints.registry.model.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ru.touchpoints.registry.model.Process;

/** Which processes of two lists are the same by their titles; each in one pair at most. */
public final class TitlePairs {

  private final Map<String, ProcessTitle> titles = new HashMap<>();
  private final Map<Process, Process> pairs = new HashMap<>();
  private final Set<Process> taken = new HashSet<>();

  private record Pair(Process now, Process before, double likeness) {}

  private TitlePairs() {}

  /**
   * The process before of each process now. Equal titles go first; titles that stand twice on a
   * side are paired by their direction as well, or not at all. What is then left is paired by
   * nearly equal titles, the most alike first.
   */
  public static Map<Process, Process> of(List<Process> now, List<Process> before) {
    TitlePairs pairing = new TitlePairs();
    pairing.equal(now, before, false);
    pairing.equal(now, before, true);
    pairing.near(now, before);
    return pairing.pairs;
  }

  private void equal(List<Process> now, List<Process> before, boolean withDirection) {
    Map<String, List<Process>> known = byTitle(free(before), withDirection);
    byTitle(free(now), withDirection)
        .forEach(
            (title, same) -> {
              List<Process> found = known.getOrDefault(title, List.of());
              if (same.size() == 1 && found.size() == 1) {
                pair(same.get(0), found.get(0));
              }
            });
  }

  private void near(List<Process> now, List<Process> before) {
    TitleIndex<Process> known = new TitleIndex<>(free(before), this::title);
    List<Pair> candidates = new ArrayList<>();
    for (Process process : free(now)) {
      for (Process other : known.near(title(process))) {
        candidates.add(new Pair(process, other, title(process).likeness(title(other))));
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparing(pair -> !pair.now().direction().equals(pair.before().direction()))
            .thenComparing(pair -> pair.now().id())
            .thenComparing(pair -> pair.before().id()));
    for (Pair pair : candidates) {
      if (!taken.contains(pair.before()) && !pairs.containsKey(pair.now())) {
        pair(pair.now(), pair.before());
      }
    }
  }

  private void pair(Process now, Process before) {
    pairs.put(now, before);
    taken.add(before);
  }

  private List<Process> free(List<Process> processes) {
    return processes.stream()
        .filter(process -> !taken.contains(process) && !pairs.containsKey(process))
        .toList();
  }

  private Map<String, List<Process>> byTitle(List<Process> processes, boolean withDirection) {
    return processes.stream()
        .collect(
            Collectors.groupingBy(
                process ->
                    title(process).folded() + (withDirection ? "\n" + process.direction() : "")));
  }

  private ProcessTitle title(Process process) {
    return titles.computeIfAbsent(process.title(), ProcessTitle::of);
  }
}
