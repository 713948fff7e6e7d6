package ru.touchpoints.registry.form.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import ru.touchpoints.registry.form.Form.Column;
import ru.touchpoints.registry.form.xlsx.Looks.Look;

/** The columns of a sheet, and how high rows must be for the texts in them. */
final class Grid {

  /** Excel shows no row higher than this, in points. */
  static final float HIGHEST = 409;

  private static final double POINTS_PER_CHARACTER = 5.25;
  private static final double PADDING = 4;

  /** Programs break lines a little earlier than the font alone would have it. */
  private static final double CAUTION = 0.94;

  private static final double LEADING = 1.28;
  private static final int UNITS_PER_CHARACTER = 256;
  private static final int PADDING_UNITS = 182;
  private static final int WIDEST = 255 * UNITS_PER_CHARACTER;

  private final List<Column> columns;
  private final TextMetrics metrics;

  Grid(List<Column> columns, TextMetrics metrics) {
    this.columns = columns;
    this.metrics = metrics;
  }

  int count() {
    return columns.size();
  }

  int last() {
    return Math.max(0, columns.size() - 1);
  }

  /** The first column of the right-hand part, which has about two fifths of the width. */
  int right() {
    double whole = width(0, last());
    int first = last();
    while (first > 0 && width(first, last()) < whole * 2 / 5) {
      first--;
    }
    return first;
  }

  void applyTo(Sheet sheet) {
    for (int i = 0; i < columns.size(); i++) {
      int units = (int) Math.round(columns.get(i).width() * UNITS_PER_CHARACTER) + PADDING_UNITS;
      sheet.setColumnWidth(i, Math.min(WIDEST, units));
    }
  }

  /** The width of neighbouring columns in points, without the padding at both ends. */
  private double width(int from, int to) {
    double characters = 0;
    for (int i = from; i <= to && i < columns.size(); i++) {
      characters += columns.get(i).width();
    }
    return Math.max(POINTS_PER_CHARACTER, (characters * POINTS_PER_CHARACTER - PADDING) * CAUTION);
  }

  /** The height in points that a text needs across some columns. */
  float height(String text, int from, int to, Look look) {
    int lines = metrics.lines(text, width(from, to), look.size(), look.bold());
    return (float) (lines * look.size() * LEADING + PADDING);
  }

  /** Makes a row as high as needed, as far as Excel goes. */
  static void raise(Row row, float points) {
    row.setHeightInPoints(Math.min(HIGHEST, points));
  }
}
