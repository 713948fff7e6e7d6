package ru.touchpoints.registry.model;

import ru.touchpoints.registry.model.order.Grounded;
import ru.touchpoints.registry.model.order.Notion;

/** What a process is: a service (п. 2.5) or a function carried out without a request (п. 2.7). */
public enum ProcessKind implements Grounded {
  SERVICE("service", "сервис", Notion.SERVICE),
  FUNCTION("function", "функция", Notion.FUNCTION);

  private final String id;
  private final String title;
  private final Notion notion;

  ProcessKind(String id, String title, Notion notion) {
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
