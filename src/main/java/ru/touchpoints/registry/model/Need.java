package ru.touchpoints.registry.model;

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

  private final String id;
  private final String title;
  private final String paragraph;

  Need(String id, String title, String paragraph) {
    this.id = id;
    this.title = title;
    this.paragraph = paragraph;
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
