package ru.touchpoints.registry.form.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One cut of the font, embedded as the subset that is used. Glyphs are written by their numbers:
 * PDFBox's own way asks the font for Latin ligatures at every text, and fails at a missing letter.
 */
final class Typeface {

  private static final int REPLACEMENT = 0xFFFD;
  private static final float PER_EM = 1000f;

  private final PDType0Font font;
  private final TrueTypeFont outlines;
  private final CmapLookup glyphs;
  private final Map<Integer, Float> advances = new HashMap<>();

  private Typeface(PDType0Font font, TrueTypeFont outlines) throws IOException {
    this.font = font;
    this.outlines = outlines;
    this.glyphs = outlines.getUnicodeCmapLookup();
  }

  /**
   * Loads a cut from the class path.
   *
   * @throws IOException when the font cannot be read
   */
  static Typeface load(PDDocument document, String resource) throws IOException {
    try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource);
      }
      TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(in));
      return new Typeface(PDType0Font.load(document, outlines, true), outlines);
    }
  }

  PDType0Font font() {
    return font;
  }

  /** The width of a text in points. */
  float width(String text, float size) {
    double units = text.codePoints().mapToDouble(this::advance).sum();
    return (float) (units * size / PER_EM);
  }

  private float advance(int codePoint) {
    return advances.computeIfAbsent(printable(codePoint), this::advanceInFont);
  }

  private float advanceInFont(int codePoint) {
    try {
      return outlines.getAdvanceWidth(glyphs.getGlyphId(codePoint))
          * PER_EM
          / outlines.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The glyph numbers of a text as hexadecimal digits. */
  String glyphs(String text) {
    StringBuilder hex = new StringBuilder(text.length() * 4);
    text.codePoints()
        .map(this::printable)
        .forEach(
            codePoint -> {
              font.addToSubset(codePoint);
              hex.append(Integer.toHexString(0x10000 | glyphs.getGlyphId(codePoint)).substring(1));
            });
    return hex.toString();
  }

  private int printable(int codePoint) {
    return glyphs.getGlyphId(codePoint) != 0 ? codePoint : REPLACEMENT;
  }

  /** Embeds what was used; nothing can be written after that. */
  void finish() throws IOException {
    font.subset();
  }
}
