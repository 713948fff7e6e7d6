package ru.touchpoints.registry.model;

import ru.touchpoints.registry.model.term.Term;

/** What a process is: a service (п. 2.5) or a function carried out without a request (п. 2.7). */
public enum ProcessKind implements Term {
  SERVICE("service", "сервис", "2.5"),
  FUNCTION("function", "функция", "2.7");

  private final String id;
  private final String title;
  private final String paragraph;

  ProcessKind(String id, String title, String paragraph) {
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
