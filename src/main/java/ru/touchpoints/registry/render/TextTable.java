package ru.touchpoints.registry.render;

import java.util.ArrayList;
import java.util.List;

/** A table of text whose cells break into lines within their columns. */
public final class TextTable {

  private static final String GAP = "  ";

  private final List<Integer> widths;

  /**
   * @param widths of the columns, in characters
   */
  public TextTable(List<Integer> widths) {
    this.widths = List.copyOf(widths);
  }

  /** One row, each of its lines ending with a line feed. */
  public String row(List<String> cells) {
    List<List<String>> columns = new ArrayList<>();
    int height = 0;
    for (int i = 0; i < cells.size(); i++) {
      List<String> lines = lines(Printable.of(cells.get(i)), widths.get(i));
      columns.add(lines);
      height = Math.max(height, lines.size());
    }
    StringBuilder row = new StringBuilder();
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < columns.size(); i++) {
        String cell = line < columns.get(i).size() ? columns.get(i).get(line) : "";
        text.append(i == 0 ? "" : GAP).append(cell);
        text.append(" ".repeat(Math.max(0, widths.get(i) - TextLayout.width(cell))));
      }
      row.append(text.toString().stripTrailing()).append('\n');
    }
    return row.toString();
  }

  /** A line under the headers. */
  public String rule() {
    int width = widths.stream().mapToInt(Integer::intValue).sum();
    return "─".repeat(width + GAP.length() * (widths.size() - 1)) + "\n";
  }

  /** Breaks at spaces and, where a word is longer than the column, after a hyphen or slash. */
  private static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.replace('\n', ' ').split(" ", -1)) {
      boolean fits = TextLayout.width(line.toString()) + 1 + TextLayout.width(word) <= width;
      if (line.length() > 0 && fits) {
        line.append(' ');
      } else if (line.length() > 0) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(word);
      while (TextLayout.width(line.toString()) > width) {
        int cut = cut(line, width);
        lines.add(line.substring(0, cut));
        line.delete(0, cut);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static int cut(StringBuilder line, int width) {
    int limit = line.offsetByCodePoints(0, width);
    int cut = Math.max(line.lastIndexOf("-", limit - 1), line.lastIndexOf("/", limit - 1)) + 1;
    return cut > 0 ? cut : limit;
  }
}
