package ru.touchpoints.registry.model;

import ru.touchpoints.registry.model.order.Grounded;
import ru.touchpoints.registry.model.order.Notion;

/** Who comes: an external client (п. 2.2) or an internal one (п. 2.3). */
public enum ClientKind implements Grounded {
  EXTERNAL("external", "внешний", Notion.EXTERNAL_CLIENT),
  INTERNAL("internal", "внутренний", Notion.INTERNAL_CLIENT);

  private final String id;
  private final String title;
  private final Notion notion;

  ClientKind(String id, String title, Notion notion) {
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
