package ru.touchpoints.registry.bodies;

import java.util.List;
import ru.touchpoints.registry.check.FixedList.Fixed;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Findings;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Related;
import ru.touchpoints.registry.finding.Report;

/** Findings of one list as they are told among those of others: with paths that are no other's. */
record RelocatedFindings(Body body) {

  Report of(Report report) {
    Findings moved = new Findings();
    for (Finding finding : report.findings()) {
      moved.add(of(finding));
    }
    // What was sorted stays so, and what is left of it takes little room.
    return new Report(moved).silencing(report.silenced()).only(finding -> true);
  }

  Fixed of(Fixed fixed) {
    return new Fixed(of(fixed.finding()), fixed.before(), fixed.after());
  }

  private Finding of(Finding finding) {
    List<Related> related =
        finding.related().stream()
            .map(other -> new Related(of(other.location()), other.message()))
            .toList();
    return new Finding(
        finding.code(),
        finding.severity(),
        of(finding.location()),
        finding.message(),
        finding.subject(),
        related,
        finding.repair());
  }

  private Location of(Location place) {
    return new Location(body.file(place.file()), place.span(), place.pointer());
  }
}
