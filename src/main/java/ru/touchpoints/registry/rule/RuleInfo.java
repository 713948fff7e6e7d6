package ru.touchpoints.registry.rule;

import java.util.List;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Severity;

/**
 * What is known of a rule besides its check. Its words stand in the bundles under its code, its
 * explanation in the page of that name.
 *
 * @param severity unless the passport says otherwise
 * @param whenApproved the same once the list is approved
 * @param paragraphs of the order that the rule follows from; none for plain hygiene
 * @param fixable whether {@code validate --fix} can repair what it finds
 */
public record RuleInfo(
    String code,
    String slug,
    Severity severity,
    Severity whenApproved,
    List<String> paragraphs,
    boolean fixable) {

  public RuleInfo {
    paragraphs = List.copyOf(paragraphs);
  }

  /** A rule that nothing repairs by itself. */
  public static RuleInfo of(String code, String slug, Severity severity, String... paragraphs) {
    return new RuleInfo(code, slug, severity, severity, List.of(paragraphs), false);
  }

  /** The same rule with a repair that the program can make. */
  public RuleInfo withRepair() {
    return new RuleInfo(code, slug, severity, whenApproved, paragraphs, true);
  }

  /** The same rule, judged otherwise in a list that is approved. */
  public RuleInfo whenApproved(Severity other) {
    return new RuleInfo(code, slug, severity, other, paragraphs, fixable);
  }

  /** Whether the rule is judged otherwise in a list that is approved. */
  public boolean dependsOnApproval() {
    return severity != whenApproved;
  }

  public Severity severity(boolean approved) {
    return approved ? whenApproved : severity;
  }

  /**
   * Whether neither the passport nor a comment can soften the rule: without sound data, structure
   * and references no other rule means anything.
   */
  public boolean binding() {
    return code.compareTo("TP300") < 0;
  }

  /** A finding of this rule with a message of its own. */
  public Finding finding(Location location, Finding.Subject subject, Message message) {
    return Finding.of(code, severity, location, message).about(subject);
  }

  /** A finding of this rule; {@code variant} completes the key of its message. */
  public Finding finding(
      Location location, Finding.Subject subject, String variant, Object... arguments) {
    return finding(location, subject, Message.of(code + "." + variant, arguments));
  }
}
