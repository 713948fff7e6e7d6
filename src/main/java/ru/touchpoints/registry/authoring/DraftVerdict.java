package ru.touchpoints.registry.authoring;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;

/**
 * What the rules say of an answer about a touchpoint that is being written.
 *
 * @param repaired what the answer is to be instead; empty when that is for a person to decide
 * @param findings about the answer as it was given
 */
public record DraftVerdict(Optional<String> repaired, List<Finding> findings) {

  public DraftVerdict {
    findings = List.copyOf(findings);
  }

  /** Whether the answer cannot stay as it is. */
  public boolean refuses() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
