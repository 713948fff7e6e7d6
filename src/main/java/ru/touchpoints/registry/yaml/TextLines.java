package ru.touchpoints.registry.yaml;

import java.util.Arrays;
import ru.touchpoints.registry.finding.Span;

/**
 * A decoded text by lines. Lines end with LF, CR LF or CR, as YAML 1.2 has it; offsets count code
 * points from 0, lines and columns from 1.
 */
public final class TextLines {

  private final int[] codePoints;
  private final int[] starts;

  public TextLines(String text) {
    this.codePoints = text.codePoints().toArray();
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < codePoints.length; i++) {
      boolean ends =
          codePoints[i] == '\n'
              || (codePoints[i] == '\r'
                  && (i + 1 == codePoints.length || codePoints[i + 1] != '\n'));
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  public int count() {
    return starts.length;
  }

  public int length() {
    return codePoints.length;
  }

  /** The code point at the offset, or 0 past the end. */
  public int at(int offset) {
    return offset >= 0 && offset < codePoints.length ? codePoints[offset] : 0;
  }

  public int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  public int startOf(int line) {
    return starts[line - 1];
  }

  /** The offset after the last character of the line, its line end left out. */
  public int endOf(int line) {
    int end = line < starts.length ? starts[line] : codePoints.length;
    while (end > startOf(line) && (at(end - 1) == '\n' || at(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  public String line(int line) {
    return slice(startOf(line), endOf(line));
  }

  public String slice(int start, int end) {
    return new String(codePoints, start, end - start);
  }

  public Span span(int start, int end) {
    int from = Math.min(start, codePoints.length);
    int to = Math.max(from, Math.min(end, codePoints.length));
    int line = lineOf(from);
    int endLine = lineOf(to);
    return new Span(line, from - startOf(line) + 1, endLine, to - startOf(endLine) + 1);
  }

  /** The span of the line's text without the white space around it. */
  public Span textOf(int line) {
    int start = startOf(line);
    int end = endOf(line);
    while (start < end && Character.isWhitespace(at(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(at(end - 1))) {
      end--;
    }
    return span(start, end);
  }
}
