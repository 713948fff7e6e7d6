package ru.touchpoints.registry.render;

import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.writing.TextLayout;

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
      List<String> lines = TextLayout.cut(Printable.of(cells.get(i)), widths.get(i));
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
}
