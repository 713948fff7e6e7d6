package ru.touchpoints.registry.workbook.cell;

import java.util.List;
import java.util.Optional;

/**
 * A row with at least one filled cell.
 *
 * @param number 1-based, as the sheet counts it
 * @param hidden whether the sheet hides it, by hand or by a filter
 * @param cells by column, each column at most once
 */
public record Row(int number, boolean hidden, List<Cell> cells) {

  public Row {
    cells = List.copyOf(cells);
  }

  public Optional<Cell> cell(int column) {
    for (Cell cell : cells) {
      if (cell.column() == column) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  /** The text of a cell; empty where there is none. */
  public String text(int column) {
    return cell(column).map(Cell::text).orElse("");
  }
}
