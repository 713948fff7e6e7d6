package ru.touchpoints.registry.form.pdf.table;

import java.util.List;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Column;
import ru.touchpoints.registry.form.pdf.page.Paper;
import ru.touchpoints.registry.form.pdf.type.Fonts;

/** Where the columns of the table stand. */
final class Columns {

  /** Between a cell's border and its text, in points. */
  static final float PADDING = 3;

  /** What a column needs beside its text: the padding, and room for rounding. */
  static final float BESIDE = 2 * PADDING + 0.5f;

  private final List<Column> columns;
  private final float[] widths;
  private final float[] lefts;

  Columns(Form form, Fonts fonts) {
    this.columns = form.columns();
    this.widths = new ColumnWidths(form, fonts).shares();
    this.lefts = new float[widths.length];
    float left = Paper.LEFT;
    for (int i = 0; i < lefts.length; i++) {
      lefts[i] = left;
      left += widths[i];
    }
  }

  int count() {
    return widths.length;
  }

  Column column(int index) {
    return columns.get(index);
  }

  float left(int index) {
    return lefts[index];
  }

  float width(int index) {
    return widths[index];
  }

  /** The width of a text in a column. */
  float textWidth(int index) {
    return Math.max(1, widths[index] - 2 * PADDING);
  }
}
