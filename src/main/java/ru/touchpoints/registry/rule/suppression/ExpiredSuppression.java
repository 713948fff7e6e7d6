package ru.touchpoints.registry.rule.suppression;

import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.writing.PrintedDay;

/** A comment that asked for silence until a day that has passed. */
public final class ExpiredSuppression {

  /** What is known of the rule; it is checked last, when all other rules have spoken. */
  public static final RuleInfo INFO = RuleInfo.of("TP911", "expired-suppression", Severity.WARNING);

  private ExpiredSuppression() {}

  static Finding of(Suppression suppression) {
    return suppression.finding(
        INFO,
        Message.of(
            "TP911.expired",
            String.join(", ", suppression.codes()),
            suppression.until().map(PrintedDay::of).orElse("")));
  }
}
