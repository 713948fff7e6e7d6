package ru.touchpoints.registry.load.word;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The word an editor probably meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * The candidate closest to {@code word}, if it is close: at most a third of its letters typed
   * wrong, swapped, left out or added.
   */
  public static Optional<String> of(String word, Collection<String> candidates) {
    String best = "";
    int least = Integer.MAX_VALUE;
    String lower = word.toLowerCase(Locale.ROOT);
    for (String candidate : candidates) {
      String other = candidate.toLowerCase(Locale.ROOT);
      int distance = longer(lower, other) < least ? distance(lower, other) : least;
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    int allowed = Math.max(1, Math.max(best.length(), word.length()) / 3);
    return least <= allowed && !best.isEmpty() ? Optional.of(best) : Optional.empty();
  }

  /** The only candidate that is one slip of the finger away; empty when there are several. */
  public static Optional<String> single(String word, Collection<String> candidates) {
    List<String> close =
        candidates.stream()
            .filter(candidate -> longer(word, candidate) <= 1 && distance(word, candidate) == 1)
            .toList();
    return close.size() == 1 ? Optional.of(close.get(0)) : Optional.empty();
  }

  /** The optimal string alignment distance: insertions, deletions, replacements, swaps. */
  public static int distance(String a, String b) {
    if (longer(a, b) > 40) {
      return Integer.MAX_VALUE;
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  /** By how much one is longer than the other: the distance between them is no less. */
  private static int longer(String a, String b) {
    return Math.abs(a.length() - b.length());
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least =
        Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
