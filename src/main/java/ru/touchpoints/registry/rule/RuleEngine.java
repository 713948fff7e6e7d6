package ru.touchpoints.registry.rule;

import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.load.Registry;

/** Runs all rules over a registry, after what reading it has found already. */
public final class RuleEngine {

  private final RuleCatalogue catalogue;

  public RuleEngine(RuleCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  public Report run(Registry registry) {
    List<Finding> findings = new ArrayList<>(registry.findings());
    for (Rule rule : catalogue.rules()) {
      rule.check(registry, findings::add);
    }
    return new Report(findings);
  }
}
