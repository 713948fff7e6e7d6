package ru.touchpoints.registry.change.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.change.match.Pairing;
import ru.touchpoints.registry.model.Touchpoint;

/** What became of the touchpoints of several processes: each is told of once. */
final class PointFates {

  private final Map<String, List<Fate>> fates = new HashMap<>();

  /**
   * One touchpoint in both states; one side is empty when it came or went.
   *
   * @param from the process it was of, when that was another one
   */
  record Fate(
      Optional<Touchpoint> before, Optional<Touchpoint> after, Optional<ProcessLine> from) {}

  /** A touchpoint without a counterpart in its process. */
  private record Lone(ProcessLine line, Touchpoint point, int place) {}

  /** Fates are in the order of the later state; touchpoints that went come last. */
  PointFates(List<ProcessLine> lines) {
    List<Lone> gone = new ArrayList<>();
    List<Lone> come = new ArrayList<>();
    for (ProcessLine line : lines) {
      fates.put(line.id(), line.readable() ? inPlace(line, gone, come) : List.of());
    }
    Pairing moves =
        Pairing.ofSeveral(
            gone.stream().map(Lone::point).toList(),
            come.stream().map(Lone::point).toList(),
            (was, is) -> !gone.get(was).line().id().equals(come.get(is).line().id()));
    for (int i = 0; i < come.size(); i++) {
      int former = moves.formerly(i);
      if (former >= 0) {
        Lone to = come.get(i);
        Lone from = gone.get(former);
        of(to.line())
            .set(
                to.place(),
                new Fate(
                    Optional.of(from.point()), Optional.of(to.point()), Optional.of(from.line())));
      }
    }
    for (int i = 0; i < gone.size(); i++) {
      if (moves.gone(i)) {
        of(gone.get(i).line())
            .add(new Fate(Optional.of(gone.get(i).point()), Optional.empty(), Optional.empty()));
      }
    }
  }

  private static List<Fate> inPlace(ProcessLine line, List<Lone> gone, List<Lone> come) {
    List<Touchpoint> before = line.before();
    List<Touchpoint> after = line.after();
    List<Fate> fates = new ArrayList<>();
    Pairing pairing = Pairing.ofOneProcess(before, after);
    for (int i = 0; i < after.size(); i++) {
      int former = pairing.formerly(i);
      Optional<Touchpoint> was = former < 0 ? Optional.empty() : Optional.of(before.get(former));
      if (was.isEmpty()) {
        come.add(new Lone(line, after.get(i), i));
      }
      fates.add(new Fate(was, Optional.of(after.get(i)), Optional.empty()));
    }
    for (int i = 0; i < before.size(); i++) {
      if (pairing.gone(i)) {
        gone.add(new Lone(line, before.get(i), i));
      }
    }
    return fates;
  }

  /** The fates of the touchpoints that a process has, and of those that went from it for good. */
  List<Fate> of(ProcessLine line) {
    return fates.getOrDefault(line.id(), List.of());
  }
}
