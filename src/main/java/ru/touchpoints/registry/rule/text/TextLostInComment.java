package ru.touchpoints.registry.rule.text;

import java.util.Set;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.CommentEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.TextEntry;
import ru.touchpoints.registry.rule.RegistryRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** A text that ends where a number sign began a comment. */
public final class TextLostInComment implements RegistryRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP904", "text-lost-in-comment", Severity.WARNING);

  /** Fields that hold free text: a word of a vocabulary, an id or a date cannot be cut short. */
  private static final Set<String> FREE_TEXT =
      Set.of(
          "title",
          "address",
          "basis",
          "specifics",
          "otherNeeds",
          "lifeSituations",
          "name",
          "nameGenitive",
          "shortName",
          "number",
          "issuedBy",
          "position",
          "head",
          "header");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Registry registry, Consumer<Finding> findings) {
    for (CommentEntry comment : registry.comments()) {
      comment
          .textBefore()
          .filter(text -> !addressesUs(comment))
          .filter(text -> FREE_TEXT.contains(text.field()))
          .ifPresent(text -> findings.accept(finding(text, comment)));
    }
  }

  /** A suppression in the wrong place has a finding of its own. */
  private static boolean addressesUs(CommentEntry comment) {
    return comment.text().replaceFirst("^#\\s*", "").startsWith("registry:");
  }

  private static Finding finding(TextEntry text, CommentEntry comment) {
    return INFO.finding(
        text.here(),
        text.subject(text.text()),
        "cut",
        text.text(),
        comment.text(),
        text.text().replace("\"", "") + " " + comment.text().replace("\"", ""));
  }
}
