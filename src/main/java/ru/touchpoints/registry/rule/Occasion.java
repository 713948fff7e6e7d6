package ru.touchpoints.registry.rule;

import java.time.LocalDate;
import java.util.Optional;
import ru.touchpoints.registry.load.Registry;

/**
 * When a registry is checked, and against which of its earlier states.
 *
 * @param today decides what is overdue, п. 5.2
 * @param before the registry at the revision that changes are counted from
 * @param neighbours the lists of other bodies that are looked at together with it
 */
public record Occasion(LocalDate today, Optional<Registry> before, Neighbours neighbours) {

  /** A check that asks only for the day. */
  public static Occasion on(LocalDate today) {
    return new Occasion(today, Optional.empty(), Neighbours.NONE);
  }

  /** The same day, together with the lists of others. */
  public static Occasion among(LocalDate today, Neighbours neighbours) {
    return new Occasion(today, Optional.empty(), neighbours);
  }
}
