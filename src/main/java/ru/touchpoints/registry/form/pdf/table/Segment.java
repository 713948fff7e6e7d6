package ru.touchpoints.registry.form.pdf.table;

import java.io.IOException;
import java.util.List;
import ru.touchpoints.registry.form.pdf.page.Pages;

/** Rows of one process that stand together on a page. */
final class Segment {

  private final List<TableRow> rows;
  private final Columns columns;
  private final BlockLayout layout;
  private final float[] heights;

  Segment(List<TableRow> rows, Columns columns, BlockLayout layout) {
    this.rows = rows;
    this.columns = columns;
    this.layout = layout;
    this.heights = heights();
  }

  int size() {
    return rows.size();
  }

  float height() {
    return height(0, rows.size());
  }

  private float height(int from, int to) {
    float height = 0;
    for (int i = from; i < to; i++) {
      height += heights[i];
    }
    return height;
  }

  /** The rows' own heights, the last row of each merged cell stretched as far as its text wants. */
  private float[] heights() {
    float[] own = new float[rows.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = rows.get(i).height();
    }
    for (int column = 0; column < columns.count(); column++) {
      for (int start = 0; start < own.length; start = end(start, column)) {
        stretch(own, start, end(start, column), cell(start, column));
      }
    }
    return own;
  }

  private void stretch(float[] own, int start, int end, CellContent cell) {
    if (cell.isMerged()) {
      float lacking = layout.height(cell.wanted(layout.most()));
      for (int i = start; i < end; i++) {
        lacking -= own[i];
      }
      own[end - 1] += Math.max(0, lacking);
    }
  }

  private CellContent cell(int row, int column) {
    return rows.get(row).cells().get(column);
  }

  /** The row after the last one that shares the cell. */
  private int end(int start, int column) {
    int end = start + 1;
    while (end < rows.size() && cell(end, column) == cell(start, column)) {
      end++;
    }
    return end;
  }

  /** Draws the rows at the page's place, in the order in which they are read, and moves below. */
  void draw(Pages pages) throws IOException {
    CellPainter painter = new CellPainter(pages, columns, layout);
    float top = pages.y();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.count(); column++) {
        if (row == 0 || cell(row, column) != cell(row - 1, column)) {
          painter.draw(cell(row, column), column, top, height(row, end(row, column)));
        }
      }
      top -= heights[row];
    }
    pages.down(height());
  }
}
