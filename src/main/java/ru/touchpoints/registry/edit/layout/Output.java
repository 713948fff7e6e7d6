package ru.touchpoints.registry.edit.layout;

import ru.touchpoints.registry.source.SourceFile;

/** A text that grows line by line, without blanks at line ends. */
final class Output {

  /** Brackets in brackets, a line each, make a file many times as long: one that nobody reads. */
  private static final long MOST = SourceFile.MAX_BYTES;

  private final StringBuilder text = new StringBuilder();
  private int lineStart;
  private boolean begun;

  void add(String piece) {
    text.append(piece);
    begun = true;
  }

  /**
   * Begins a line; the first one of the text needs no line end before it.
   *
   * @param blank whether to leave a blank line before it
   */
  void line(int indent, boolean blank) {
    if (begun) {
      trim();
      text.append(blank ? "\n\n" : "\n");
    }
    begun = true;
    lineStart = text.length();
    if (!isFull()) {
      text.append(" ".repeat(indent));
    }
  }

  /** Whether the text has become too long to be of use; its lines are set in no longer. */
  boolean isFull() {
    return text.length() > MOST;
  }

  /** The column of the next character, from 0. */
  int column() {
    return text.length() - lineStart;
  }

  private void trim() {
    int end = text.length();
    while (end > lineStart && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
  }

  /** A line as it is, blanks at its end included. */
  void exactLine(String line) {
    text.append('\n');
    addExactly(line);
  }

  /** The end of a line as it is. */
  void addExactly(String piece) {
    text.append(piece);
    // What follows must not trim this line.
    lineStart = text.length();
  }

  String finished() {
    trim();
    return begun ? text.append('\n').toString() : "";
  }
}
