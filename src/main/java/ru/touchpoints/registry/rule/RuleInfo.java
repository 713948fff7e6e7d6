package ru.touchpoints.registry.rule;

import java.util.List;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.model.order.Order;

/**
 * What is known of a rule besides its check. Its words stand in the bundles under its code, its
 * explanation in the page of that name.
 *
 * @param severity unless the passport says otherwise
 * @param whenApproved the same once the list is approved
 * @param notions what the rule follows from, the first before all; none for plain hygiene
 * @param paragraphs where an order says so; none as long as it is asked of no order
 * @param rests whether the order that it is asked of says nothing of it
 * @param fixable whether {@code validate --fix} can repair what it finds
 */
public record RuleInfo(
    String code,
    String slug,
    Severity severity,
    Severity whenApproved,
    List<Notion> notions,
    List<String> paragraphs,
    boolean rests,
    boolean fixable) {

  public RuleInfo {
    notions = List.copyOf(notions);
    paragraphs = List.copyOf(paragraphs);
  }

  /** A rule that nothing repairs by itself. */
  public static RuleInfo of(String code, String slug, Severity severity, Notion... notions) {
    return new RuleInfo(code, slug, severity, severity, List.of(notions), List.of(), false, false);
  }

  /** The same rule with a repair that the program can make. */
  public RuleInfo withRepair() {
    return new RuleInfo(code, slug, severity, whenApproved, notions, paragraphs, rests, true);
  }

  /** The same rule, judged otherwise in a list that is approved. */
  public RuleInfo whenApproved(Severity other) {
    return new RuleInfo(code, slug, severity, other, notions, paragraphs, rests, fixable);
  }

  /**
   * The same rule as that order has it. A rule whose first notion the order has no word on rests,
   * unless no other means anything without it.
   */
  public RuleInfo under(Order order) {
    boolean unsaid = !notions.isEmpty() && !order.says(notions.get(0)) && !binding();
    return new RuleInfo(
        code, slug, severity, whenApproved, notions, order.citations(notions), unsaid, fixable);
  }

  /** The same rule as a body has it that asks for it although its order says nothing of it. */
  public RuleInfo awake() {
    return new RuleInfo(code, slug, severity, whenApproved, notions, paragraphs, false, fixable);
  }

  /** Whether the rule is judged otherwise in a list that is approved. */
  public boolean dependsOnApproval() {
    return severity != whenApproved;
  }

  /** How the rule is usually judged, in the words of a passport; one that rests is ignored. */
  public String usually() {
    return rests ? "ignore" : severity.id();
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
