package ru.touchpoints.registry.workbook.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * How wide texts are and how many lines they take. Office programs do not fit the height of merged
 * cells by themselves, and the machine that exports need not have the font: its metric twin comes
 * with the program.
 */
public final class TextMetrics {

  private static final String FONT = "/liberation/LiberationSerif-Regular.ttf";

  /** Bold letters are wider by about this much. */
  private static final double BOLD = 1.1;

  /** The letters, figures and signs of nearly every text, from the start of Unicode. */
  private static final int KEPT = 0x2200;

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double perEm;
  private final double[] advances = new double[KEPT];

  /**
   * @throws IOException when the font cannot be read
   */
  public TextMetrics() throws IOException {
    try (InputStream in = TextMetrics.class.getResourceAsStream(FONT)) {
      if (in == null) {
        throw new IllegalStateException(FONT);
      }
      this.font = new TTFParser().parse(new RandomAccessReadBuffer(in));
    }
    this.glyphs = font.getUnicodeCmapLookup();
    this.perEm = font.getUnitsPerEm();
    Arrays.fill(advances, Double.NaN);
  }

  /**
   * The lines that {@code text} takes, at least one.
   *
   * @param width of the cell in points
   * @param size of the font in points
   */
  public int lines(String text, double width, double size, boolean bold) {
    double em = em(size, bold);
    int lines = 0;
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      lines += paragraph(text, from, end < 0 ? text.length() : end, width / em);
      from = end < 0 ? text.length() : end + 1;
    }
    return Math.max(1, lines);
  }

  /** The width in points of the longest part of {@code text} that lines are not broken in. */
  public double longestWord(String text, double size, boolean bold) {
    double longest = 0;
    double word = 0;
    for (int i = 0; i < text.length(); i++) {
      int codePoint = text.codePointAt(i);
      word = Character.isWhitespace(codePoint) ? 0 : word + advance(codePoint);
      longest = Math.max(longest, word);
      word = codePoint == '-' ? 0 : word;
      i += Character.charCount(codePoint) - 1;
    }
    return longest * em(size, bold);
  }

  /** The width in points of {@code text} on one line. */
  public double width(String text, double size, boolean bold) {
    return width(text, 0, text.length()) * em(size, bold);
  }

  private static double em(double size, boolean bold) {
    return size * (bold ? BOLD : 1);
  }

  /** All widths of a paragraph are in units of the font's size. */
  private int paragraph(String text, int start, int end, double width) {
    double space = advance(' ');
    int lines = 1;
    double used = 0;
    int from = start;
    while (from <= end) {
      int to = text.indexOf(' ', from);
      to = to < 0 || to > end ? end : to;
      double length = width(text, from, to);
      if (used > 0 && used + space + length > width) {
        lines++;
        used = 0;
      }
      // A word longer than the line is torn by the program that shows it.
      int more = (int) Math.floor(length / width);
      lines += more;
      double before = used > 0 ? used + space : used;
      used = more > 0 ? length - more * width : before + length;
      from = to + 1;
    }
    return lines;
  }

  private double width(String text, int from, int to) {
    double width = 0;
    for (int i = from; i < to; i++) {
      int codePoint = text.codePointAt(i);
      width += advance(codePoint);
      i += Character.charCount(codePoint) - 1;
    }
    return width;
  }

  private double advance(int codePoint) {
    if (codePoint >= KEPT) {
      return measured(codePoint);
    }
    if (Double.isNaN(advances[codePoint])) {
      advances[codePoint] = measured(codePoint);
    }
    return advances[codePoint];
  }

  private double measured(int codePoint) {
    try {
      return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / perEm;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
