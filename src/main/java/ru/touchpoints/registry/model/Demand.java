package ru.touchpoints.registry.model;

import ru.touchpoints.registry.model.term.Term;

/** How much a touchpoint is used; little used and unrecorded ones are listed too, п. 3.5. */
public enum Demand implements Term {
  REGULAR("regular", "востребована", "3.5"),
  LOW("low", "мало востребована", "3.5"),
  UNRECORDED("unrecorded", "учёт обращений не ведётся или невозможен", "3.5");

  private final String id;
  private final String title;
  private final String paragraph;

  Demand(String id, String title, String paragraph) {
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
