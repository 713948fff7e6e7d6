package ru.touchpoints.registry.rule;

import java.time.LocalDate;
import java.util.Optional;
import ru.touchpoints.registry.load.Registry;

/**
 * When a registry is checked, and against which of its earlier states.
 *
 * @param today decides what is overdue, п. 5.2
 * @param before the registry at the revision that changes are counted from
 */
public record Occasion(LocalDate today, Optional<Registry> before) {

  /** A check that asks only for the day. */
  public static Occasion on(LocalDate today) {
    return new Occasion(today, Optional.empty());
  }
}
