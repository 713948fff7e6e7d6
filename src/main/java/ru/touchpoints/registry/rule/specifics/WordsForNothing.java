package ru.touchpoints.registry.rule.specifics;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.TextEntry;
import ru.touchpoints.registry.load.TextList;
import ru.touchpoints.registry.model.blank.EmptyWords;
import ru.touchpoints.registry.model.field.FieldKind;
import ru.touchpoints.registry.model.field.ProcessField;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rule.TextRule;

/** «Нет», a dash or a lone figure where the list is to say something, п. 3.9. */
public final class WordsForNothing implements TextRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP391", "empty-words", Severity.WARNING, "3.9").withRepair();

  private static final String SPECIFICS = "specifics";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TextEntry text, Consumer<Finding> findings) {
    String field = text.field();
    if (!EmptyWords.in(text.text())) {
      return;
    }
    if (field.equals(SPECIFICS)) {
      specifics(text, findings);
    } else if (isList(field)) {
      findings.accept(finding(text, "item"));
    } else if (isOptional(field)) {
      findings.accept(finding(text, field.equals("basis") && central(text) ? "text" : "optional"));
    } else if (field.equals("title")) {
      findings.accept(finding(text, "text"));
    }
  }

  private static boolean isList(String field) {
    return ProcessField.byId(field).filter(known -> known.kind().ofTexts()).isPresent()
        || TouchpointField.byId(field).filter(known -> known.kind().ofTexts()).isPresent();
  }

  private static boolean isOptional(String field) {
    return field.equals("head")
        || TouchpointField.byId(field)
            .filter(known -> known.kind() == FieldKind.TEXT && known.optional())
            .isPresent();
  }

  /** The passport's basis is required, that of a touchpoint is not. */
  private static boolean central(TextEntry text) {
    return text.pointer().startsWith("/authorisedPerson/");
  }

  private static Finding finding(TextEntry text, String variant) {
    return INFO.finding(text.here(), text.subject(text.text()), variant, text.text());
  }

  /** A list of nothing but such words says once what an empty list says. */
  private static void specifics(TextEntry text, Consumer<Finding> findings) {
    Optional<TextList> list =
        text.list().filter(one -> one.texts().stream().allMatch(EmptyWords::in));
    if (list.isEmpty()) {
      findings.accept(finding(text, "item"));
    } else if (list.get().beginsWith(text)) {
      boolean denies = list.get().texts().stream().allMatch(EmptyWords::noneFound);
      findings.accept(
          INFO.finding(
                  list.get().here(),
                  text.subject(text.text()),
                  denies ? SPECIFICS : "item",
                  text.text())
              .repairedBy(denies ? list.get().emptied() : List.of()));
    }
  }
}
