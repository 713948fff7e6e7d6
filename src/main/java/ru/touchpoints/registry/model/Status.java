package ru.touchpoints.registry.model;

import ru.touchpoints.registry.model.order.Grounded;
import ru.touchpoints.registry.model.order.Notion;

/** The standing of the list as a whole: only an approved one is printed without the draft mark. */
public enum Status implements Grounded {
  DEMONSTRATION("demonstration", "демонстрационный пример", Notion.STATUS),
  DRAFT("draft", "проект", Notion.STATUS),
  APPROVED("approved", "утверждён", Notion.STATUS);

  private final String id;
  private final String title;
  private final Notion notion;

  Status(String id, String title, Notion notion) {
    this.id = id;
    this.title = title;
    this.notion = notion;
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
  public Notion notion() {
    return notion;
  }
}
