package ru.touchpoints.registry.change.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import ru.touchpoints.registry.model.Touchpoint;

/** Pairs the touchpoints of two states, those that have most in common first. */
public final class Pairing {

  /** So many touchpoints that share a mark are looked at; more share nothing but that. */
  private static final int CANDIDATES = 200;

  private static final int NONE = -1;

  private final List<Touchpoint> before;
  private final List<Touchpoint> after;

  /** What tells touchpoints from others is asked of those alone that have changed. */
  private final IdentityHashMap<Touchpoint, Point> points = new IdentityHashMap<>();

  private final int[] partner;
  private final Set<Integer> taken = new HashSet<>();

  private record Candidate(int before, int after, int weight) {}

  private Pairing(List<Touchpoint> before, List<Touchpoint> after) {
    this.before = List.copyOf(before);
    this.after = List.copyOf(after);
    this.partner = new int[after.size()];
    Arrays.fill(partner, NONE);
  }

  /** The touchpoints of one process. */
  public static Pairing ofOneProcess(List<Touchpoint> before, List<Touchpoint> after) {
    Pairing pairing = new Pairing(before, after);
    pairing.unchanged();
    pairing.pair(Resemblance::ofOneProcess, (was, is) -> true);
    return pairing;
  }

  /**
   * Touchpoints that went from their processes, and such as came to others.
   *
   * @param elsewhere whether the places of two touchpoints in their lists are of two processes
   */
  public static Pairing ofSeveral(
      List<Touchpoint> before, List<Touchpoint> after, BiPredicate<Integer, Integer> elsewhere) {
    Pairing pairing = new Pairing(before, after);
    pairing.pair(Resemblance::ofTwoProcesses, elsewhere);
    return pairing;
  }

  /** The place of what a touchpoint was before; negative when it was not there. */
  public int formerly(int place) {
    return partner[place];
  }

  /** Whether the touchpoint at a place of the earlier state is there no more. */
  public boolean gone(int place) {
    return !taken.contains(place);
  }

  private void unchanged() {
    Map<Touchpoint, Integer> known = new HashMap<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      known.put(before.get(i), i);
    }
    for (int i = 0; i < after.size(); i++) {
      Integer same = known.remove(after.get(i));
      if (same != null) {
        take(same, i);
      }
    }
  }

  private void take(int was, int is) {
    partner[is] = was;
    taken.add(was);
  }

  private void pair(Predicate<Resemblance> one, BiPredicate<Integer, Integer> comparable) {
    Map<String, List<Integer>> marked = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      if (!taken.contains(i)) {
        for (String mark : point(before.get(i)).marks()) {
          marked.computeIfAbsent(mark, key -> new ArrayList<>()).add(i);
        }
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int is = 0; is < after.size() && !marked.isEmpty(); is++) {
      for (int was : partner[is] == NONE ? candidates(after.get(is), marked) : Set.<Integer>of()) {
        Resemblance resemblance = new Resemblance(point(before.get(was)), point(after.get(is)));
        if (comparable.test(was, is) && one.test(resemblance)) {
          candidates.add(new Candidate(was, is, resemblance.weight()));
        }
      }
    }
    ToIntFunction<Candidate> weight = Candidate::weight;
    candidates.sort(
        Comparator.comparingInt(weight)
            .reversed()
            .thenComparing(Candidate::after)
            .thenComparing(Candidate::before));
    for (Candidate candidate : candidates) {
      if (partner[candidate.after()] == NONE && !taken.contains(candidate.before())) {
        take(candidate.before(), candidate.after());
      }
    }
  }

  private Point point(Touchpoint touchpoint) {
    return points.computeIfAbsent(touchpoint, Point::of);
  }

  private Set<Integer> candidates(Touchpoint touchpoint, Map<String, List<Integer>> marked) {
    Set<Integer> candidates = new LinkedHashSet<>();
    for (String mark : point(touchpoint).marks()) {
      marked.getOrDefault(mark, List.of()).stream().limit(CANDIDATES).forEach(candidates::add);
    }
    return candidates;
  }
}
