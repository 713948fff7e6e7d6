package ru.touchpoints.registry.model;

import ru.touchpoints.registry.model.term.Term;

/** Whether a process crosses the border of the body, п. 3.1. */
public enum Scope implements Term {
  INTER("inter", "межведомственный", "3.1"),
  INTRA("intra", "внутриведомственный", "3.1");

  private final String id;
  private final String title;
  private final String paragraph;

  Scope(String id, String title, String paragraph) {
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
