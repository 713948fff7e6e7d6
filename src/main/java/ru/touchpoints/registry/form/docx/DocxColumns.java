package ru.touchpoints.registry.form.docx;

import java.io.IOException;
import java.util.List;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Block;
import ru.touchpoints.registry.form.Form.Column;
import ru.touchpoints.registry.form.Form.Line;
import ru.touchpoints.registry.form.Form.Section;
import ru.touchpoints.registry.workbook.ooxml.TextMetrics;

/** The widths of the table's columns in twentieths of a point: together as wide as the text. */
final class DocxColumns {

  /** What a cell keeps free at either side. */
  static final int PADDING = 85;

  private static final double SIZE = 10;
  private static final int PER_POINT = 20;
  private static final int ROUNDING = 10;

  /** In points, about 20 letters. */
  private static final double LONGEST_WORD = 100;

  private final int[] widths;

  private DocxColumns(int[] widths) {
    this.widths = widths;
  }

  /**
   * Widths as the form has them, but none too narrow for a word: of its header in any case, of its
   * cells as far as a word is none of those that must be broken somewhere.
   *
   * @throws IOException when the font that measures the words cannot be read
   */
  static DocxColumns of(Form form) throws IOException {
    TextMetrics metrics = new TextMetrics();
    double[] least = new double[form.columns().size()];
    for (int i = 0; i < least.length; i++) {
      least[i] = ofHeader(form.columns().get(i), metrics);
    }
    for (Section section : form.sections()) {
      for (Block block : section.blocks()) {
        for (Form.Row row : block.rows()) {
          widen(least, row, metrics);
        }
      }
    }
    return new DocxColumns(fitted(shares(form.columns(), least)));
  }

  private static double ofHeader(Column column, TextMetrics metrics) {
    double points =
        column.part() == Form.Part.NUMBER
            ? metrics.width(column.header(), SIZE, true)
            : metrics.longestWord(column.header(), SIZE, true);
    return Math.min(needed(points), PageMargins.TEXT_WIDTH / 3.0);
  }

  private static double needed(double points) {
    return points * PER_POINT + 2 * PADDING + ROUNDING;
  }

  private static void widen(double[] least, Form.Row row, TextMetrics metrics) {
    for (int i = 0; i < least.length; i++) {
      for (Line line : row.cells().get(i).lines()) {
        double word = line.link().isPresent() ? 0 : metrics.longestWord(line.text(), SIZE, false);
        if (word <= LONGEST_WORD) {
          least[i] = Math.max(least[i], needed(word));
        }
      }
    }
  }

  /** Gives the narrow columns what they need and parts the rest among the others. */
  private static double[] shares(List<Column> columns, double[] least) {
    double[] shares = new double[least.length];
    boolean[] narrow = new boolean[least.length];
    boolean settled = false;
    while (!settled) {
      settled = true;
      double left = PageMargins.TEXT_WIDTH;
      double weight = 0;
      for (int i = 0; i < shares.length; i++) {
        left -= narrow[i] ? least[i] : 0;
        weight += narrow[i] ? 0 : columns.get(i).width();
      }
      for (int i = 0; i < shares.length; i++) {
        shares[i] = narrow[i] ? least[i] : Math.max(0, left) * columns.get(i).width() / weight;
        if (!narrow[i] && shares[i] < least[i]) {
          narrow[i] = true;
          settled = false;
        }
      }
    }
    return shares;
  }

  /** Whole numbers that fill the line, whatever the shares add up to. */
  private static int[] fitted(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    int[] widths = new int[shares.length];
    double reached = 0;
    int before = 0;
    for (int i = 0; i < shares.length; i++) {
      reached += shares[i];
      int edge = (int) Math.round(reached / sum * PageMargins.TEXT_WIDTH);
      widths[i] = edge - before;
      before = edge;
    }
    return widths;
  }

  int count() {
    return widths.length;
  }

  String width(int column) {
    return Integer.toString(widths[column]);
  }
}
