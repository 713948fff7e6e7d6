package ru.touchpoints.registry.workbook.cell;

/** Cells merged into one, all bounds 1-based and inclusive; the first cell holds the value. */
public record Region(int firstRow, int firstColumn, int lastRow, int lastColumn) {

  public boolean holds(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }
}
