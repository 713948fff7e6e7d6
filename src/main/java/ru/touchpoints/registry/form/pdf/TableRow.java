package ru.touchpoints.registry.form.pdf;

import java.util.List;

/**
 * A row as it is drawn: at most a page high.
 *
 * @param cells a content per column; neighbours above and below share that of a merged cell
 * @param height in points, of the cells of this row alone
 */
record TableRow(List<CellContent> cells, float height) {

  TableRow {
    cells = List.copyOf(cells);
  }
}
