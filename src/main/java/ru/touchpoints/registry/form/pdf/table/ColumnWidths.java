package ru.touchpoints.registry.form.pdf.table;

import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.pdf.page.Paper;
import ru.touchpoints.registry.form.pdf.type.Fonts;
import ru.touchpoints.registry.form.pdf.type.LineBreaker;
import ru.touchpoints.registry.form.pdf.type.Style;

/**
 * Shares the width of the page out. Each column gets the width of its longest word and a part of
 * what the form asks for; the rest goes, step by step, where it saves the most height.
 */
final class ColumnWidths {

  private static final int SAMPLE = 120;
  private static final float ASKED_PART = 0.5f;
  private static final float WIDEST_WORD = 0.13f * Paper.TEXT_WIDTH;
  private static final float SHORT_WORD = 0.075f * Paper.TEXT_WIDTH;
  private static final float STEP = 3;

  /** A heading stands on every page, like so many rows. */
  private static final int HEADER_WEIGHT = 4;

  private final Form form;
  private final Fonts fonts;
  private final int count;
  private final List<float[][]> rows = new ArrayList<>();
  private final float[] widths;

  ColumnWidths(Form form, Fonts fonts) {
    this.form = form;
    this.fonts = fonts;
    this.count = form.columns().size();
    this.widths = new float[count];
  }

  /** The widths in points; together they fill the page. */
  float[] shares() {
    float[] least = new float[count];
    double asked = 0;
    for (Form.Column column : form.columns()) {
      asked += column.width();
    }
    for (int i = 0; i < count; i++) {
      least[i] =
          LineBreaker.widestPiece(form.columns().get(i).header(), fonts.header(), false)
              + Columns.BESIDE;
    }
    sample(least);
    for (int i = 0; i < count; i++) {
      double wish = form.columns().get(i).width() * Paper.TEXT_WIDTH / asked * ASKED_PART;
      widths[i] = Math.max(least[i], (float) wish);
    }
    if (sum(widths) > Paper.TEXT_WIDTH) {
      System.arraycopy(least, 0, widths, 0, count);
    }
    while (sum(widths) + STEP < Paper.TEXT_WIDTH) {
      widths[mostSaving()] += STEP;
    }
    return fitted();
  }

  /** Measures some rows evenly taken from the whole list, and their longest words. */
  private void sample(float[] least) {
    List<Form.Row> all = new ArrayList<>();
    form.sections().forEach(s -> s.blocks().forEach(block -> all.addAll(block.rows())));
    int every = all.size() / SAMPLE + 1;
    for (int i = 0; i < all.size(); i += every) {
      float[][] row = new float[count][];
      for (int column = 0; column < count; column++) {
        Form.Cell cell = all.get(i).cells().get(column);
        List<String> texts = cell.lines().stream().map(Form.Line::text).toList();
        row[column] = lengths(texts, fonts.cell(), Math.max(1, cell.rowSpan()));
        for (String text : texts) {
          least[column] = Math.max(least[column], word(text) + Columns.BESIDE);
        }
      }
      rows.add(row);
    }
    float[][] header = new float[count][];
    for (int column = 0; column < count; column++) {
      header[column] = lengths(List.of(form.columns().get(column).header()), fonts.header(), 1);
    }
    for (int i = 0; i < HEADER_WEIGHT; i++) {
      rows.add(header);
    }
  }

  /** Short words want to stand whole, longer ones from hyphen to hyphen. */
  private float word(String text) {
    float whole = LineBreaker.widestPiece(text, fonts.cell(), false);
    float part = whole <= SHORT_WORD ? whole : LineBreaker.widestPiece(text, fonts.cell(), true);
    return Math.max(Math.min(whole, SHORT_WORD), Math.min(part, WIDEST_WORD));
  }

  /** A merged cell has its rows' height together: each bears a part of it. */
  private static float[] lengths(List<String> paragraphs, Style style, int rowSpan) {
    float[] lengths = new float[paragraphs.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = style.width(LineBreaker.clean(paragraphs.get(i))) / rowSpan;
    }
    return lengths;
  }

  private int mostSaving() {
    double[] saved = new double[count];
    for (float[][] row : rows) {
      int tallest = 0;
      double most = -1;
      for (int column = 0; column < count; column++) {
        double lines = lines(row[column], widths[column]);
        if (lines > most) {
          most = lines;
          tallest = column;
        }
      }
      saved[tallest] += most - lines(row[tallest], widths[tallest] + STEP);
    }
    int best = 0;
    for (int column = 1; column < count; column++) {
      boolean tie = saved[column] == saved[best] && asks(column) > asks(best);
      best = saved[column] > saved[best] || tie ? column : best;
    }
    return best;
  }

  private double asks(int column) {
    return form.columns().get(column).width() / widths[column];
  }

  private static double lines(float[] lengths, float width) {
    double lines = 0;
    for (float length : lengths) {
      lines += Math.max(1, length / (width - Columns.BESIDE));
    }
    return lines;
  }

  private static float sum(float[] values) {
    float sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum;
  }

  /** With more columns than the page has room for, each gives up the same part. */
  private float[] fitted() {
    float sum = sum(widths);
    for (int i = 0; i < count; i++) {
      widths[i] = widths[i] * Paper.TEXT_WIDTH / sum;
    }
    return widths;
  }
}
