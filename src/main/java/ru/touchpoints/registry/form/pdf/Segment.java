package ru.touchpoints.registry.form.pdf;

import java.io.IOException;
import java.util.List;

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

  /** Draws the rows at the page's place and moves it below them. */
  void draw(Pages pages) throws IOException {
    for (int column = 0; column < columns.count(); column++) {
      float top = pages.y();
      for (int start = 0; start < rows.size(); start = end(start, column)) {
        float height = height(start, end(start, column));
        draw(pages, cell(start, column), column, top, height);
        top -= height;
      }
    }
    pages.down(height());
  }

  private void draw(Pages pages, CellContent cell, int column, float top, float height)
      throws IOException {
    Style style = layout.style();
    pages.canvas().frame(columns.left(column), top - height, columns.width(column), height);
    int room = (int) ((height - 2 * Columns.PADDING) / style.leading() + 0.01);
    float x = columns.left(column) + Columns.PADDING;
    float upper = top - Columns.PADDING;
    for (SetLine line : cell.take(layout.most(), room)) {
      float y = upper - style.ascent();
      if (line.link().isPresent()) {
        pages.canvas().link(line.text(), style, x, y);
        pages.link(
            line.link().get(),
            x,
            upper - style.leading(),
            style.width(line.text()),
            style.leading());
      } else {
        pages.canvas().text(line.text(), style, x, y);
      }
      upper -= style.leading();
    }
  }
}
