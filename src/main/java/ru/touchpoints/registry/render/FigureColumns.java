package ru.touchpoints.registry.render;

import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.writing.TextLayout;

/** A table of words and figures that fits a terminal: the words wrap, the figures stand right. */
public final class FigureColumns {

  private static final String GAP = "  ";

  private final List<String> headings;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param headings of the words and of every column of figures
   */
  public FigureColumns(List<String> headings) {
    this.headings = List.copyOf(headings);
  }

  /** Adds a row with as many cells as there are headings. */
  public FigureColumns row(List<String> cells) {
    if (cells.size() != headings.size()) {
      throw new IllegalArgumentException(cells.toString());
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  /** The table, every line of it ended. */
  public String render(Paint paint) {
    StringBuilder out = new StringBuilder();
    line(headings, paint, out);
    rows.forEach(row -> line(row, Paint.PLAIN, out));
    return out.toString();
  }

  private void line(List<String> cells, Paint paint, StringBuilder out) {
    int wide = TextLayout.WIDTH - figures();
    List<String> words = TextLayout.wrap(cells.get(0), wide);
    for (int i = 0; i < words.size(); i++) {
      StringBuilder line = new StringBuilder(words.get(i));
      if (i == words.size() - 1) {
        line.append(" ".repeat(Math.max(0, wide - TextLayout.width(words.get(i)))));
        for (int column = 1; column < cells.size(); column++) {
          line.append(GAP).append(right(cells.get(column), width(column)));
        }
      }
      out.append(paint.bold(line.toString().stripTrailing())).append('\n');
    }
  }

  private static String right(String text, int width) {
    return " ".repeat(width - TextLayout.width(text)) + text;
  }

  private int figures() {
    int width = 0;
    for (int column = 1; column < headings.size(); column++) {
      width += GAP.length() + width(column);
    }
    return width;
  }

  private int width(int column) {
    int width = TextLayout.width(headings.get(column));
    for (List<String> row : rows) {
      width = Math.max(width, TextLayout.width(row.get(column)));
    }
    return width;
  }
}
