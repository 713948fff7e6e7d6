package ru.touchpoints.registry.model;

import ru.touchpoints.registry.model.order.Grounded;
import ru.touchpoints.registry.model.order.Notion;

/** Whether a process crosses the border of the body, п. 3.1. */
public enum Scope implements Grounded {
  INTER("inter", "межведомственный", Notion.PROCESS_REGISTRY),
  INTRA("intra", "внутриведомственный", Notion.PROCESS_REGISTRY);

  private final String id;
  private final String title;
  private final Notion notion;

  Scope(String id, String title, Notion notion) {
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
