package ru.touchpoints.registry.model;

import ru.touchpoints.registry.model.term.Term;

/** The channel of a touchpoint, п. 4.1. */
public enum Channel implements Term {
  DIGITAL("digital", "цифровая точка", "2.9"),
  OFFLINE("offline", "офлайн-точка", "2.8");

  private final String id;
  private final String title;
  private final String paragraph;

  Channel(String id, String title, String paragraph) {
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
