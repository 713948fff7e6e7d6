package ru.touchpoints.registry.model;

import ru.touchpoints.registry.model.term.Term;

/** The standing of the list as a whole: only an approved one is printed without the draft mark. */
public enum Status implements Term {
  DEMONSTRATION("demonstration", "демонстрационный пример", "3.3.3"),
  DRAFT("draft", "проект", "3.3.3"),
  APPROVED("approved", "утверждён", "3.3.3");

  private final String id;
  private final String title;
  private final String paragraph;

  Status(String id, String title, String paragraph) {
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
