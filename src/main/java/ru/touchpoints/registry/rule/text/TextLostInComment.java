package ru.touchpoints.registry.rule.text;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.text.CommentEntry;
import ru.touchpoints.registry.load.text.DocumentEntry;
import ru.touchpoints.registry.load.text.TextEntry;
import ru.touchpoints.registry.load.word.Traits;
import ru.touchpoints.registry.model.blank.Mark;
import ru.touchpoints.registry.model.field.ProcessField;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.rule.DocumentRule;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rule.suppression.SuppressionReader;

/** A text that ends where a number sign began a comment. */
public final class TextLostInComment implements DocumentRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP904", "text-lost-in-comment", Severity.WARNING);

  /** Other fields of free text: a word of a vocabulary, an id or a date cannot be cut short. */
  private static final Set<String> FREE_TEXT =
      Set.of(
          "name",
          "nameGenitive",
          "shortName",
          "number",
          "issuedBy",
          "position",
          "positionDative",
          "head",
          "header");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean wants(int traits) {
    return (traits & Traits.REMARK) != 0;
  }

  @Override
  public void check(DocumentEntry document, Consumer<Finding> findings) {
    for (CommentEntry comment : document.comments()) {
      // A suppression in the wrong place and a mark to fill in have findings of their own.
      Optional.of(comment)
          .filter(one -> !SuppressionReader.isAddressed(one))
          .filter(one -> Mark.of(one.text()).isEmpty())
          .flatMap(CommentEntry::textBefore)
          .filter(text -> free(text.field()))
          .ifPresent(text -> findings.accept(finding(text, comment)));
    }
  }

  private static boolean free(String field) {
    return FREE_TEXT.contains(field)
        || TouchpointField.byId(field).filter(known -> known.kind().free()).isPresent()
        || ProcessField.byId(field).filter(known -> known.kind().free()).isPresent();
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
