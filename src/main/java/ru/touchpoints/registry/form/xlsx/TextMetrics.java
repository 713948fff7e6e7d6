package ru.touchpoints.registry.form.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * How many lines a text takes in a cell. Excel does not fit the height of merged cells by itself,
 * and the machine that exports need not have the font: its metric twin comes with the program.
 */
final class TextMetrics {

  private static final String FONT = "/liberation/LiberationSerif-Regular.ttf";

  /** Bold letters are wider by about this much. */
  private static final double BOLD = 1.1;

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double perEm;

  /**
   * @throws IOException when the font cannot be read
   */
  TextMetrics() throws IOException {
    try (InputStream in = TextMetrics.class.getResourceAsStream(FONT)) {
      if (in == null) {
        throw new IllegalStateException(FONT);
      }
      this.font = new TTFParser().parse(new RandomAccessReadBuffer(in));
    }
    this.glyphs = font.getUnicodeCmapLookup();
    this.perEm = font.getUnitsPerEm();
  }

  /**
   * The lines that {@code text} takes, at least one.
   *
   * @param width of the cell in points
   * @param size of the font in points
   */
  int lines(String text, double width, double size, boolean bold) {
    double em = size * (bold ? BOLD : 1);
    return text.lines().mapToInt(line -> paragraph(line, width, em)).sum() + trailing(text);
  }

  private static int trailing(String text) {
    return text.isEmpty() ? 1 : 0;
  }

  private int paragraph(String text, double width, double em) {
    int lines = 1;
    double used = 0;
    for (String word : text.split(" ", -1)) {
      double length = width(word, em);
      double gap = used > 0 ? width(" ", em) : 0;
      if (used > 0 && used + gap + length > width) {
        lines++;
        used = 0;
        gap = 0;
      }
      // A word longer than the line is torn by the program that shows it.
      int more = (int) Math.floor(length / width);
      lines += more;
      used = more > 0 ? length - more * width : used + gap + length;
    }
    return lines;
  }

  private double width(String word, double em) {
    return word.codePoints().mapToDouble(this::advance).sum() * em / perEm;
  }

  private double advance(int codePoint) {
    try {
      return font.getAdvanceWidth(glyphs.getGlyphId(codePoint));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
