package ru.touchpoints.registry.rule.need;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rule.TouchpointRule;

/** A touchpoint of which nobody can say what the client comes for, п. 3.7. */
public final class NoNeeds implements TouchpointRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP370", "no-needs", Severity.ERROR, Notion.NEEDS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry<Touchpoint> touchpoint, Consumer<Finding> findings) {
    boolean none =
        touchpoint.value().needs().isEmpty() && touchpoint.value().otherNeeds().isEmpty();
    if (none && touchpoint.sound("needs", "otherNeeds")) {
      findings.accept(
          INFO.finding(
              touchpoint.here(), touchpoint.subject("needs"), "none", touchpoint.value().name()));
    }
  }
}
