package ru.touchpoints.registry.finding;

import java.util.Comparator;

/**
 * A stretch of text. Lines and columns are 1-based, columns count Unicode code points, the end is
 * exclusive.
 */
public record Span(int line, int column, int endLine, int endColumn) implements Comparable<Span> {

  /** The very beginning of a file. */
  public static final Span START = new Span(1, 1, 1, 1);

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::line)
          .thenComparingInt(Span::column)
          .thenComparingInt(Span::endLine)
          .thenComparingInt(Span::endColumn);

  public Span {
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(
          "span " + line + ":" + column + "-" + endLine + ":" + endColumn);
    }
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
