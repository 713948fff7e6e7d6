package ru.touchpoints.registry.model;

import ru.touchpoints.registry.model.term.Term;

/** Who comes: an external client (п. 2.2) or an internal one (п. 2.3). */
public enum ClientKind implements Term {
  EXTERNAL("external", "внешний", "2.2"),
  INTERNAL("internal", "внутренний", "2.3");

  private final String id;
  private final String title;
  private final String paragraph;

  ClientKind(String id, String title, String paragraph) {
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
