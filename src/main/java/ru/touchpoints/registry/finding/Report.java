package ru.touchpoints.registry.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Findings sorted by file, line, column and code, each once. */
public final class Report {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.location().file())
          .thenComparing(finding -> finding.location().span().line())
          .thenComparing(finding -> finding.location().span().column())
          .thenComparing(Finding::code)
          .thenComparing(Finding::location)
          .thenComparing(finding -> finding.message().toString());

  private final List<Finding> findings;

  public Report(Collection<Finding> findings) {
    this.findings = findings.stream().distinct().sorted(ORDER).toList();
  }

  public List<Finding> findings() {
    return findings;
  }

  public int count(Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  public boolean hasAtLeast(Severity threshold) {
    return findings.stream().anyMatch(finding -> finding.severity().atLeast(threshold));
  }

  public Report only(Predicate<Finding> wanted) {
    return new Report(findings.stream().filter(wanted).toList());
  }
}
