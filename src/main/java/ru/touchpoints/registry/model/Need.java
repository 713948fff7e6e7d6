package ru.touchpoints.registry.model;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import ru.touchpoints.registry.model.term.Term;

/** What a client comes to a touchpoint for, п. 3.7.1–3.7.9, in the order of the paragraphs. */
public enum Need implements Term {
  INFORMATION("information", "Получение информации", "3.7.1"),
  CONSULTATION("consultation", "Получение консультации", "3.7.2"),
  FORMS("forms", "Получение форм документов", "3.7.3"),
  SUBMISSION("submission", "Представление заявления, обращения, запроса, документов", "3.7.4"),
  PROGRESS(
      "progress",
      "Получение информации о ходе рассмотрения заявления, обращения, запроса, документов",
      "3.7.5"),
  RESULT("result", "Получение результата, ответа, разъяснения", "3.7.6"),
  INSPECTION("inspection", "Предоставление объектов для осмотра (проверки)", "3.7.7"),
  FEEDBACK("feedback", "Предоставление обратной связи", "3.7.8"),
  FEEDBACK_RESULT("feedback-result", "Получение результата рассмотрения обратной связи", "3.7.9");

  /** Lists of needs by the bits of what they hold, made when first asked for. */
  private static final AtomicReferenceArray<List<Need>> KEPT =
      new AtomicReferenceArray<>(1 << values().length);

  private final String id;
  private final String title;
  private final String paragraph;

  Need(String id, String title, String paragraph) {
    this.id = id;
    this.title = title;
    this.paragraph = paragraph;
  }

  /**
   * The needs, each once, in the order of the paragraphs. Lists of the same needs are one list:
   * there are few, and touchpoints without number that have them.
   */
  @SuppressWarnings("EnumOrdinal") // The bits are written nowhere.
  static List<Need> inOrder(Collection<Need> needs) {
    int kept = 0;
    for (Need need : needs) {
      kept |= 1 << need.ordinal();
    }
    List<Need> known = KEPT.get(kept);
    if (known == null) {
      known = List.copyOf(needs.isEmpty() ? Set.of() : EnumSet.copyOf(needs));
      KEPT.set(kept, known);
    }
    return known;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String paragraph() {
    return paragraph;
  }
}
