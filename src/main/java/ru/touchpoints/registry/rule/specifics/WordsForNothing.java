package ru.touchpoints.registry.rule.specifics;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Remembered;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.text.TextEntry;
import ru.touchpoints.registry.load.text.TextList;
import ru.touchpoints.registry.load.word.Traits;
import ru.touchpoints.registry.model.blank.EmptyWords;
import ru.touchpoints.registry.model.field.FieldKind;
import ru.touchpoints.registry.model.field.ProcessField;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rule.TextRule;

/** «Нет», a dash or a lone figure where the list is to say something, п. 3.9. */
public final class WordsForNothing implements TextRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP391", "empty-words", Severity.WARNING, Notion.SPECIFICS).withRepair();

  private static final String SPECIFICS = "specifics";
  private static final String HEAD = "head";
  private static final String TITLE = "title";

  /** The fields in which words for nothing are told of. */
  private static final class Fields {
    static final Set<String> SPOKEN_OF = new HashSet<>();

    static {
      Stream<String> ids =
          Stream.concat(
              Arrays.stream(ProcessField.values()).map(ProcessField::id),
              Arrays.stream(TouchpointField.values()).map(TouchpointField::id));
      ids.filter(id -> isList(id) || isOptional(id)).forEach(SPOKEN_OF::add);
      SPOKEN_OF.addAll(List.of(SPECIFICS, HEAD, TITLE));
    }
  }

  /** Asked for each item of a list. */
  private final Remembered<Boolean> saidNothing = new Remembered<>();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean wants(String text, int traits, String field) {
    boolean unsure = (traits & (Traits.STRANGE | Traits.HIDDEN)) != 0;
    return Fields.SPOKEN_OF.contains(field) && (unsure || EmptyWords.mayBeIn(text));
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
    } else if (field.equals(TITLE)) {
      findings.accept(finding(text, "text"));
    }
  }

  private static boolean isList(String field) {
    return ProcessField.byId(field).filter(known -> known.kind().ofTexts()).isPresent()
        || TouchpointField.byId(field).filter(known -> known.kind().ofTexts()).isPresent();
  }

  private static boolean isOptional(String field) {
    return field.equals(HEAD)
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
  private void specifics(TextEntry text, Consumer<Finding> findings) {
    Optional<TextList> list = text.list().filter(this::saysNothing);
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

  private boolean saysNothing(TextList list) {
    return saidNothing.of(
        list.identity(), () -> list.onlyTexts() && list.texts().stream().allMatch(EmptyWords::in));
  }
}
