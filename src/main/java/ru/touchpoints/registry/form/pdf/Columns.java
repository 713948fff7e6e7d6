package ru.touchpoints.registry.form.pdf;

import java.util.List;
import ru.touchpoints.registry.form.Form.Column;

/** Where the columns of the table stand. */
final class Columns {

  /** Between a cell's border and its text, in points. */
  static final float PADDING = 3;

  private final List<Column> columns;
  private final float[] widths;
  private final float[] lefts;

  /** Shares the width of the page out; no column is narrower than a word of its header. */
  Columns(List<Column> columns, Style header) {
    this.columns = columns;
    this.widths = shares(columns, header);
    this.lefts = new float[columns.size()];
    float left = Paper.LEFT;
    for (int i = 0; i < lefts.length; i++) {
      lefts[i] = left;
      left += widths[i];
    }
  }

  private static float[] shares(List<Column> columns, Style header) {
    float[] least = new float[columns.size()];
    double asked = 0;
    for (int i = 0; i < least.length; i++) {
      asked += columns.get(i).width();
      least[i] = LineBreaker.widestPiece(columns.get(i).header(), header) + 2 * PADDING + 0.5f;
    }
    float[] widths = new float[columns.size()];
    float spare = Paper.TEXT_WIDTH;
    double share = asked;
    boolean[] fixed = new boolean[widths.length];
    for (int round = 0; round < widths.length; round++) {
      for (int i = 0; i < widths.length; i++) {
        if (!fixed[i] && columns.get(i).width() * spare / share < least[i]) {
          fixed[i] = true;
          widths[i] = least[i];
          spare -= least[i];
          share -= columns.get(i).width();
        }
      }
    }
    for (int i = 0; i < widths.length; i++) {
      widths[i] = fixed[i] ? widths[i] : (float) (columns.get(i).width() * spare / share);
    }
    return fitted(widths);
  }

  /** With more columns than the page has room for, each gives up the same part. */
  private static float[] fitted(float[] widths) {
    double sum = 0;
    for (float width : widths) {
      sum += width;
    }
    for (int i = 0; i < widths.length; i++) {
      widths[i] = (float) (widths[i] * Paper.TEXT_WIDTH / sum);
    }
    return widths;
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
