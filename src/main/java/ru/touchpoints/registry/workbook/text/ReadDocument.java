package ru.touchpoints.registry.workbook.text;

import java.util.List;
import java.util.Map;

/**
 * What a document says.
 *
 * @param properties what it says of itself
 * @param rows of all of its tables, from the top
 * @param paragraphs what stands outside of them
 */
public record ReadDocument(
    Map<String, String> properties, List<Row> rows, List<String> paragraphs) {

  public ReadDocument {
    properties = Map.copyOf(properties);
    rows = List.copyOf(rows);
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * A row; a cell that a merged one above covers is left out.
   *
   * @param heading whether it heads others: the names of the columns, or a direction
   */
  public record Row(boolean heading, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell with the number of rows that it reaches down over, its own among them. */
  public record Cell(String text, int rowSpan) {}
}
