package ru.touchpoints.registry.exchange.fill.template;

import java.util.List;

/**
 * What the workbook holds.
 *
 * @param rows a text for each column; a date as {@code 2026-10-15}
 */
public record BlankTable(String title, List<TemplateColumn> columns, List<List<String>> rows) {

  public BlankTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
