package ru.touchpoints.registry.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Findings;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.list.CheckSummary;
import ru.touchpoints.registry.rulebook.RuleCatalogue;

/**
 * The bodies whose findings stand in one report, each with what its own list says; none where the
 * report is of one list alone.
 */
public record BodyRoll(List<Told> bodies) {

  /** Of a report on one list alone. */
  public static final BodyRoll NONE = new BodyRoll(List.of());

  public BodyRoll {
    bodies = List.copyOf(bodies);
  }

  /**
   * One of them.
   *
   * @param unread in words, why its list cannot be read; empty when it can
   */
  public record Told(CheckedBody checked, Optional<String> unread) {

    public Body body() {
      return checked.body();
    }
  }

  public boolean several() {
    return !bodies.isEmpty();
  }

  /** Those whose lists cannot be read. */
  public List<Told> unread() {
    return bodies.stream().filter(one -> one.unread().isPresent()).toList();
  }

  /** The path of the body whose file it is. */
  public Optional<String> path(Finding finding) {
    return of(finding).map(told -> told.body().path());
  }

  /** The deepest one that the file is below. */
  private Optional<Told> of(Finding finding) {
    String file = finding.location().file();
    @Nullable Told deepest = null;
    for (Told told : bodies) {
      boolean deeper =
          deepest == null || told.body().path().length() > deepest.body().path().length();
      if (deeper && told.body().inside(file).isPresent()) {
        deepest = told;
      }
    }
    return Optional.ofNullable(deepest);
  }

  /** The rules as the body of the finding is bound by them; those given for one list alone. */
  public RuleCatalogue rules(Finding finding, RuleCatalogue ofOne) {
    return several()
        ? of(finding)
            .flatMap(told -> told.checked().found())
            .map(CheckedBody.Found::catalogue)
            .orElse(ofOne)
        : ofOne;
  }

  /** All findings in one order. */
  public Report together() {
    List<Finding> all = new Findings();
    int silenced = 0;
    for (Told one : bodies) {
      Optional<Report> report = one.checked().found().map(CheckedBody.Found::report);
      report.ifPresent(found -> all.addAll(found.findings()));
      silenced += report.map(Report::silenced).orElse(0);
    }
    return new Report(all).silencing(silenced);
  }

  /** How much was checked in all of them. */
  public CheckSummary summary() {
    List<CheckSummary> parts = new ArrayList<>();
    bodies.forEach(one -> one.checked().found().ifPresent(found -> parts.add(found.summary())));
    return new CheckSummary(
        parts.stream().mapToInt(CheckSummary::files).sum(),
        parts.stream().mapToInt(CheckSummary::processes).sum(),
        parts.stream().mapToInt(CheckSummary::touchpoints).sum(),
        parts.stream().mapToInt(CheckSummary::rules).max().orElse(0));
  }
}
