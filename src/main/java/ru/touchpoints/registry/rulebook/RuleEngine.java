package ru.touchpoints.registry.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.rule.FileRule;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.rule.Rule;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rule.TextRule;
import ru.touchpoints.registry.rule.TouchpointRule;
import ru.touchpoints.registry.rule.suppression.Suppressions;
import ru.touchpoints.registry.timing.Phase;
import ru.touchpoints.registry.timing.Timings;

/**
 * Runs all rules over a registry, after what reading it has found already, and lets its editors'
 * comments and its passport have their say.
 */
public final class RuleEngine {

  /** “off” would be a boolean to YAML 1.1. */
  static final String IGNORE = "ignore";

  private final RuleCatalogue catalogue;
  private final Timings timings;

  public RuleEngine(RuleCatalogue catalogue) {
    this(catalogue, Timings.OFF);
  }

  /** An engine that tells how long its rules take. */
  public RuleEngine(RuleCatalogue catalogue, Timings timings) {
    this.catalogue = catalogue;
    this.timings = timings;
  }

  public Report run(Registry registry, Occasion occasion) {
    List<Finding> findings = new ArrayList<>(registry.findings());
    for (Rule rule : catalogue.rules()) {
      timings.of(
          phase(rule),
          rule.info().code(),
          () -> {
            rule.check(registry, occasion, findings::add);
            return rule;
          });
    }
    return timings.of(Phase.WEIGHING, () -> weighed(findings, registry, occasion));
  }

  private static Phase phase(Rule rule) {
    return rule instanceof FileRule || rule instanceof TouchpointRule || rule instanceof TextRule
        ? Phase.FILE_RULES
        : Phase.LIST_RULES;
  }

  private Report weighed(List<Finding> findings, Registry registry, Occasion occasion) {
    Suppressions suppressions =
        new Suppressions(
            registry,
            catalogue.infos().stream().map(RuleInfo::code).collect(Collectors.toSet()),
            idle(occasion),
            occasion.today());
    Map<String, String> checks =
        registry.passport().map(passport -> passport.value().checks()).orElse(Map.of());
    return new Report(
        suppressions.applyTo(findings).stream()
            .flatMap(finding -> weighed(finding, checks).stream())
            .toList());
  }

  private Set<String> idle(Occasion occasion) {
    return catalogue.rules().stream()
        .filter(rule -> !rule.applies(occasion))
        .map(rule -> rule.info().code())
        .collect(Collectors.toSet());
  }

  /** The finding with the passport's severity; empty when the passport ignores the rule. */
  private Optional<Finding> weighed(Finding finding, Map<String, String> checks) {
    String asked = checks.getOrDefault(finding.code(), "");
    if (asked.isEmpty() || catalogue.info(finding.code()).filter(RuleInfo::binding).isPresent()) {
      return Optional.of(finding);
    }
    return asked.equals(IGNORE)
        ? Optional.empty()
        // A word that is no severity has its own finding, and changes nothing.
        : Optional.of(Severity.byId(asked).map(finding::with).orElse(finding));
  }
}
