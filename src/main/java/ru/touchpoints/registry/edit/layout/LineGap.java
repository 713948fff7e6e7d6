package ru.touchpoints.registry.edit.layout;

import java.util.Arrays;
import ru.touchpoints.registry.edit.span.Lines;

/**
 * What stands between two lines of a text that may be canonical: comments, each where it would be
 * put, and single blank lines where there may be some.
 */
final class LineGap {

  private static final int NONE = -1;

  private final String text;

  /** The columns of the blocks that were open at the last key or dash. */
  private int[] columns = new int[16];

  private int open;
  private boolean within;
  private boolean setOff;

  LineGap(String text) {
    this.text = text;
  }

  /** A key or a dash of a block was written. */
  void open(int depth, int column) {
    if (depth == columns.length) {
      columns = Arrays.copyOf(columns, depth * 2);
    }
    columns[depth] = column;
    open = depth + 1;
  }

  /** Whether what follows stands in an item that a file is about: no blank line may be there. */
  void within(boolean item) {
    within = item;
  }

  boolean isWithin() {
    return within;
  }

  /** Whether a blank line stood above the last line gone to, and above the comments on it. */
  boolean setOff() {
    return setOff;
  }

  /** Whether nothing but comments follows. */
  boolean ends(int at) {
    return to(NONE, at) == text.length();
  }

  /**
   * Goes to the next line that holds anything but a comment.
   *
   * @param column the one in which it has to begin
   * @param at the end of what stands before
   * @return where it begins; negative when that is elsewhere, or what stands before would change
   */
  int to(int column, int at) {
    int line = at == 0 ? 0 : below(lineEnd(at));
    boolean run = false;
    while (line >= 0 && line < text.length()) {
      // Above everything a blank line would go, as would a second one: neither is gone over.
      boolean blank = line > 0 && text.charAt(line) == '\n';
      line += blank ? 1 : 0;
      int first = firstOf(line);
      setOff = blank || (run && setOff);
      if (!text.startsWith("#", first)) {
        return first - line == column && !(blank && within) ? first : NONE;
      }
      int end = commentEnd(line, first, column);
      run = first - line == column && !isOfFile(first, end);
      line = below(end);
    }
    return line == text.length() && column == NONE ? line : NONE;
  }

  private static int below(int lineEnd) {
    return lineEnd < 0 ? NONE : lineEnd + 1;
  }

  private int firstOf(int line) {
    int first = line;
    while (first + 1 < text.length() && text.charAt(first) == ' ') {
      first++;
    }
    return first;
  }

  /** The end of a line of which nothing is left, or a comment set off by one blank. */
  private int lineEnd(int at) {
    if (text.startsWith(" #", at)) {
      return commentEnd(at + 1);
    }
    return text.startsWith("\n", at) ? at : NONE;
  }

  private int commentEnd(int line, int sign, int column) {
    return isPlace(sign - line, column) ? commentEnd(sign) : NONE;
  }

  private boolean isOfFile(int sign, int end) {
    return end > sign && Lines.isOfFile(text.substring(sign, end));
  }

  private int commentEnd(int sign) {
    int end = text.indexOf('\n', sign);
    return end > 0 && !Character.isWhitespace(text.charAt(end - 1)) ? end : NONE;
  }

  /** Whether a comment stays in its column: that of what follows, or of a block that it ends. */
  private boolean isPlace(int own, int next) {
    boolean place = own == Math.max(next, 0);
    for (int i = 0; i < open && !place; i++) {
      place = columns[i] == own && own > next;
    }
    return place;
  }
}
