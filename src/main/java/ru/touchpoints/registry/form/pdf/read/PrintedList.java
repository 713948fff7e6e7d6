package ru.touchpoints.registry.form.pdf.read;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a document says.
 *
 * @param information what it says of itself, by the names of its entries: {@code Title}, {@code
 *     RegistryCommit}, {@code RegistrySelection}, {@code RegistryDraft}, {@code RegistryDigest}
 * @param rows the rows of its table in their order, those of headings among them
 */
public record PrintedList(Map<String, String> information, List<Row> rows) {

  public PrintedList {
    information = Collections.unmodifiableSortedMap(new TreeMap<>(information));
    rows = List.copyOf(rows);
  }

  /** A row; a cell that a merged one above covers is left out. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** Whether the row heads others: the names of the columns, or a direction. */
    public boolean isHeading() {
      return cells.stream().allMatch(Cell::heading);
    }
  }

  /**
   * A cell.
   *
   * @param text its paragraphs, joined by a line feed; words whole that are hyphenated on the page
   * @param heading whether it is a header of others
   */
  public record Cell(String text, int rowSpan, int columnSpan, boolean heading) {}
}
