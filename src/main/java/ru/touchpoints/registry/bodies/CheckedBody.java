package ru.touchpoints.registry.bodies;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.check.FixedList.Fixed;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.list.CheckSummary;
import ru.touchpoints.registry.rulebook.RuleCatalogue;

/**
 * A list and what is to be said of it, or why nothing can be said.
 *
 * @param found empty for a list that cannot be read
 * @param obstacle what kept it from being read
 */
public record CheckedBody(KnownBody known, Optional<Found> found, Optional<Exception> obstacle) {

  /**
   * What a check says of one list.
   *
   * @param report of the findings asked for, with the paths from the common root
   * @param fixed what was repaired before, likewise
   */
  public record Found(
      Report report, CheckSummary summary, RuleCatalogue catalogue, List<Fixed> fixed) {

    public Found {
      fixed = List.copyOf(fixed);
    }
  }

  public Body body() {
    return known.body();
  }
}
