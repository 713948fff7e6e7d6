package ru.touchpoints.registry.rule.reference;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Scope;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.Neighbours;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.rule.OccasionRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** A process of several bodies that a partner, whose list is at hand, does not list, п. 3.1. */
public final class PartnerSilent implements OccasionRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP205", "partner-silent", Severity.WARNING, Notion.PROCESS_REGISTRY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean applies(Occasion occasion) {
    return !occasion.neighbours().none();
  }

  @Override
  public void check(Registry registry, Occasion occasion, Consumer<Finding> findings) {
    if (applies(occasion)) {
      registry.processes().entries().stream()
          .filter(process -> process.value().active() && process.value().scope() == Scope.INTER)
          .forEach(process -> check(process, occasion.neighbours(), findings));
    }
  }

  private static void check(
      Entry<Process> process, Neighbours neighbours, Consumer<Finding> findings) {
    process.value().partners().stream()
        .distinct()
        .filter(partner -> neighbours.silent(partner, process.value()))
        .map(
            partner ->
                INFO.finding(
                    process.atItem("partners", partner),
                    process.subject("partners", partner),
                    "silent",
                    partner,
                    process.value().name()))
        .forEach(findings);
  }
}
