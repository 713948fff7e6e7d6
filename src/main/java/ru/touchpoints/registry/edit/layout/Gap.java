package ru.touchpoints.registry.edit.layout;

import java.util.function.IntUnaryOperator;

/** What stands between two tokens: blanks, line ends and comments. */
final class Gap {

  private final String text;
  private final int start;
  private final int end;
  private final boolean atTop;
  private String beside = "";
  private boolean commented;
  private boolean breaks;
  private boolean blankLast;

  private Gap(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    // The text's first line is a line of its own, though no line end precedes it.
    this.atTop = start == 0;
    go((column, comment, blankBefore) -> commented = true);
  }

  static Gap of(String text, int start, int end) {
    return new Gap(text, start, end);
  }

  /** Takes comments on lines of their own. */
  private interface Comments {
    void take(int column, String comment, boolean blankBefore);
  }

  /** Goes over the lines; their number may be that of all lines of the text. */
  private void go(Comments comments) {
    int from = start;
    if (!atTop) {
      from = lineEnd(start);
      beside = text.substring(start, from).strip();
      from++;
    }
    breaks = atTop || from <= end;
    blankLast = false;
    while (from <= end) {
      int to = lineEnd(from);
      String comment = text.substring(from, to).strip();
      if (!comment.isEmpty()) {
        comments.take(column(from, to), comment, blankLast);
        blankLast = false;
      } else if (to < end) {
        blankLast = true;
      }
      from = to + 1;
    }
  }

  private int lineEnd(int from) {
    int to = from;
    while (to < end && text.charAt(to) != '\n') {
      to++;
    }
    return to;
  }

  private int column(int from, int to) {
    int sign = from;
    while (sign < to && text.charAt(sign) != '#') {
      sign++;
    }
    return sign < to ? sign - from : -1;
  }

  /** Whether nothing but blanks and line ends stands here. */
  boolean bare() {
    return beside.isEmpty() && !commented && !blankLast;
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
    if (commented) {
      go(
          (old, comment, blankBefore) -> {
            out.line(column.applyAsInt(old), blankBefore);
            out.add(comment);
          });
    }
  }
}
