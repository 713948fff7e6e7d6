package ru.touchpoints.registry.rule.suppression;

import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.rule.RuleInfo;

/** A comment that asks for silence where nothing is said, or asks in words that do not hold. */
public final class UnusedSuppression {

  /** What is known of the rule; it is checked last, when all other rules have spoken. */
  public static final RuleInfo INFO = RuleInfo.of("TP910", "unused-suppression", Severity.WARNING);

  private UnusedSuppression() {}

  static Finding of(Suppression suppression, String code) {
    return suppression.finding(INFO, Message.of("TP910.unused", code));
  }

  static Finding faulty(Suppression suppression, Message fault) {
    return suppression.finding(INFO, fault);
  }
}
