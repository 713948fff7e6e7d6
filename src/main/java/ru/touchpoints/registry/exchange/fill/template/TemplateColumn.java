package ru.touchpoints.registry.exchange.fill.template;

import java.util.List;

/**
 * A column of the table.
 *
 * @param key under which its help is kept
 * @param others what else it may be called
 * @param choices the words that it takes; empty where people write their own
 * @param day whether days stand in it
 */
public record TemplateColumn(
    String key,
    String header,
    List<String> others,
    List<String> choices,
    boolean day,
    boolean required,
    double width) {

  public TemplateColumn {
    others = List.copyOf(others);
    choices = List.copyOf(choices);
  }
}
