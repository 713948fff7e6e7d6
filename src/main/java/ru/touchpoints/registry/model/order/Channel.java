package ru.touchpoints.registry.model.order;

/** The channel of a touchpoint, п. 4.1. */
public enum Channel implements Grounded {
  DIGITAL("digital", "цифровая точка", Notion.DIGITAL_POINT),
  OFFLINE("offline", "офлайн-точка", Notion.OFFLINE_POINT);

  private final String id;
  private final String title;
  private final Notion notion;

  Channel(String id, String title, Notion notion) {
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
