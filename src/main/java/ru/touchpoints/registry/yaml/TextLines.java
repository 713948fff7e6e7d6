package ru.touchpoints.registry.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.finding.Span;

/**
 * A decoded text by lines. Lines end with LF, CR LF or CR, as YAML 1.2 has it; offsets count code
 * points from 0, lines and columns from 1.
 */
public final class TextLines {

  private final int length;

  /** Only of a text in which a code point takes more than one character. */
  private final int @Nullable [] codePoints;

  /** UTF-8 in which every code point is one character, until somebody asks for the text. */
  private volatile byte @Nullable [] bytes;

  private volatile @Nullable String text;

  /** Where lines begin; found when somebody first asks. */
  private volatile int @Nullable [] starts;

  public TextLines(String text) {
    this.text = text;
    int count = text.codePointCount(0, text.length());
    this.codePoints = count == text.length() ? null : codePoints(text);
    this.length = count;
  }

  private TextLines(byte[] bytes, int length) {
    this.bytes = bytes;
    this.codePoints = null;
    this.length = length;
  }

  /** The code points of a text; a stream of them takes many times as long over a whole file. */
  public static int[] codePoints(String text) {
    int[] all = new int[text.codePointCount(0, text.length())];
    int from = 0;
    for (int i = 0; i < all.length; i++) {
      all[i] = text.codePointAt(from);
      from += Character.charCount(all[i]);
    }
    return all;
  }

  /**
   * A text that is decoded when somebody asks for it: most are never asked for.
   *
   * @param utf8 valid, without a byte-order mark, and without code points beyond the basic plane
   * @param length in code points
   */
  public static TextLines of(byte[] utf8, int length) {
    return new TextLines(utf8, length);
  }

  /** The whole text. */
  public String text() {
    String known = text;
    if (known == null) {
      byte[] utf8 = bytes;
      known = utf8 == null ? text() : new String(utf8, StandardCharsets.UTF_8);
      text = known;
      bytes = null;
    }
    return known;
  }

  private int[] starts() {
    int[] known = starts;
    if (known == null) {
      known = found();
      starts = known;
    }
    return known;
  }

  private int[] found() {
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < length; i++) {
      int c = at(i);
      if (c == '\n' || (c == '\r' && at(i + 1) != '\n')) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    return Arrays.copyOf(found, count);
  }

  public int count() {
    return starts().length;
  }

  public int length() {
    return length;
  }

  /** The code point at the offset, or 0 past the end. */
  public int at(int offset) {
    if (offset < 0 || offset >= length) {
      return 0;
    }
    return codePoints == null ? text().charAt(offset) : codePoints[offset];
  }

  public int lineOf(int offset) {
    int found = Arrays.binarySearch(starts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  public int startOf(int line) {
    return starts()[line - 1];
  }

  /** The offset after the last character of the line, its line end left out. */
  public int endOf(int line) {
    int[] known = starts();
    int end = line < known.length ? known[line] : length;
    while (end > known[line - 1] && (at(end - 1) == '\n' || at(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  public String line(int line) {
    return slice(startOf(line), endOf(line));
  }

  public String slice(int start, int end) {
    return codePoints == null
        ? text().substring(start, end)
        : new String(codePoints, start, end - start);
  }

  public Span span(int start, int end) {
    int from = Math.min(start, length);
    int to = Math.max(from, Math.min(end, length));
    int line = lineOf(from);
    int endLine = lineOf(to);
    return new Span(line, from - startOf(line) + 1, endLine, to - startOf(endLine) + 1);
  }

  /** Where the line's text begins, behind the white space before it. */
  int textStart(int line) {
    int start = startOf(line);
    int end = endOf(line);
    while (start < end && Character.isWhitespace(at(start))) {
      start++;
    }
    return start;
  }

  /** The span of the line's text without the white space around it. */
  public Span textOf(int line) {
    int start = textStart(line);
    int end = endOf(line);
    while (end > start && Character.isWhitespace(at(end - 1))) {
      end--;
    }
    return span(start, end);
  }
}
