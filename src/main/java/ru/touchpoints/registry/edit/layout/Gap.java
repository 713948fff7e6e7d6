package ru.touchpoints.registry.edit.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** What stands between two tokens: blanks, line ends and comments. */
final class Gap {

  private final String beside;
  private final List<Line> lines = new ArrayList<>();
  private final boolean breaks;
  private boolean blankLast;

  /** A comment on a line of its own. */
  private record Line(int column, String text, boolean blankBefore) {}

  private Gap(String gap) {
    String[] parts = gap.split("\n", -1);
    this.beside = parts[0].strip();
    this.breaks = parts.length > 1;
    for (int i = 1; i < parts.length; i++) {
      String comment = parts[i].strip();
      boolean last = i + 1 == parts.length;
      if (!comment.isEmpty()) {
        lines.add(new Line(parts[i].indexOf('#'), comment, blankLast));
        blankLast = false;
      } else if (!last) {
        blankLast = true;
      }
    }
  }

  static Gap of(String text, int start, int end) {
    String gap = text.substring(start, end);
    // The text's first line is a line of its own, though no line end precedes it.
    return new Gap(start == 0 ? "\n" + gap : gap);
  }

  /** Whether nothing but blanks and line ends stands here. */
  boolean bare() {
    return beside.isEmpty() && lines.isEmpty() && !blankLast;
  }

  boolean breaks() {
    return breaks;
  }

  /** Whether a blank line stands right before the token that follows. */
  boolean blankLast() {
    return blankLast;
  }

  /**
   * Writes the comments.
   *
   * @param column where a comment line goes that stood in the column given
   */
  void write(Output out, IntUnaryOperator column) {
    if (!beside.isEmpty()) {
      out.add(" " + beside);
    }
    for (Line line : lines) {
      out.line(column.applyAsInt(line.column()), line.blankBefore());
      out.add(line.text());
    }
  }
}
