package ru.touchpoints.registry.rule.specifics;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rule.TouchpointRule;

/** A touchpoint whose peculiarities nobody has looked into, п. 3.9. */
public final class SpecificsNotExamined implements TouchpointRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP390", "specifics-not-examined", Severity.ERROR, Notion.SPECIFICS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry<Touchpoint> touchpoint, Consumer<Finding> findings) {
    if (touchpoint.value().specifics().isEmpty() && touchpoint.sound("specifics")) {
      findings.accept(
          INFO.finding(
              touchpoint.here(),
              touchpoint.subject("specifics"),
              "missing",
              touchpoint.value().name()));
    }
  }
}
