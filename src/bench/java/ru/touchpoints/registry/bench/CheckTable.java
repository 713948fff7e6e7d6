package ru.touchpoints.registry.bench;

import java.util.List;
import java.util.Locale;

/** The medians of several commands under each other. */
final class CheckTable {

  private final List<Contender> ours;
  private final List<Contender> peers;

  /**
   * @param peers what ours are held against; the fastest of them counts
   */
  CheckTable(List<Contender> ours, List<Contender> peers) {
    this.ours = ours;
    this.peers = peers;
  }

  void print() {
    double fastest =
        peers.stream()
            .filter(peer -> peer.failure().isEmpty())
            .mapToDouble(Contender::wall)
            .min()
            .orElse(Double.NaN);
    System.out.printf(
        Locale.ROOT, "%-28s %9s %9s %9s %9s%n", "", "wall, s", "to peer", "CPU, s", "peak, MiB");
    ours.forEach(one -> print(one, fastest));
    peers.forEach(one -> print(one, fastest));
  }

  private static void print(Contender one, double fastest) {
    if (one.failure().isEmpty()) {
      System.out.printf(
          Locale.ROOT,
          "%-28s %9.3f %9s %9.2f %9.0f%n",
          one.name(),
          one.wall(),
          Double.isNaN(fastest) ? "" : "%.2f×".formatted(one.wall() / fastest),
          one.processor(),
          one.peak());
    } else {
      System.out.printf(Locale.ROOT, "%-28s %s%n", one.name(), one.failure());
    }
  }
}
