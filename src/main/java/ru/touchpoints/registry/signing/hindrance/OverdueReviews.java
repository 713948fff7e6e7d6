package ru.touchpoints.registry.signing.hindrance;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.finding.Location;

/** What departments have not confirmed in time (п. 5.2), unless told that it is to go out so. */
final class OverdueReviews implements Hindrances.Obstacle {

  @Override
  public Optional<Hindrance> in(ListToSign list) {
    List<Location> overdue = list.places(finding -> finding.code().equals(ListToSign.OVERDUE));
    return list.overdueAllowed() && !overdue.isEmpty()
        ? Optional.of(Hindrance.warning(overdue, "overdue-allowed", overdue.size()))
        : Hindrance.forbiddingAny(overdue, "overdue");
  }
}
