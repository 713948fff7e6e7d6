package ru.touchpoints.registry.form.pdf.table;

import java.util.List;
import ru.touchpoints.registry.form.pdf.tag.Element;

/**
 * A row as it is drawn; one higher than the room it has is torn first.
 *
 * @param element the row of the structure, which several may share that follow one another
 * @param cells a content per column; neighbours above and below share that of a merged cell
 * @param height in points, of the cells of this row alone
 */
record TableRow(Element element, List<CellContent> cells, float height) {

  TableRow {
    cells = List.copyOf(cells);
  }
}
