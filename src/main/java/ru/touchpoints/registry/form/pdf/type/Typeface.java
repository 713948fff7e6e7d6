package ru.touchpoints.registry.form.pdf.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.form.pdf.file.PdfValues;

/**
 * One cut of the font, embedded as the subset that is used. Glyphs are written by their numbers:
 * PDFBox's own way asks the font for Latin ligatures at every text, and fails at a missing letter.
 */
public final class Typeface {

  /** A white square. */
  private static final int REPLACEMENT = 0x25A1;

  private static final float PER_EM = 1000f;

  /** Latin and Cyrillic letters lie below. */
  private static final int COMMON = 0x500;

  private final PDType0Font font;
  private final TrueTypeFont outlines;
  private final CmapLookup cmap;
  private final @Nullable Glyph[] common = new Glyph[COMMON];
  private final Map<Integer, Glyph> others = new HashMap<>();

  private Typeface(PDType0Font font, TrueTypeFont outlines) throws IOException {
    this.font = font;
    this.outlines = outlines;
    this.cmap = outlines.getUnicodeCmapLookup();
  }

  /** A letter of the font; {@code advance} in thousandths of the size. */
  private record Glyph(int number, float advance, boolean real) {}

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

  /** The font as an object of PDFBox; whole once the typeface is finished. */
  public COSDictionary dictionary() {
    return font.getCOSObject();
  }

  /** The width of a text in points. */
  float width(CharSequence text, float size) {
    float units = 0;
    int i = 0;
    while (i < text.length()) {
      int codePoint = Character.codePointAt(text, i);
      units += glyph(codePoint).advance();
      i += Character.charCount(codePoint);
    }
    return units * size / PER_EM;
  }

  /** The width before each character, and of the whole; half of a surrogate pair has none. */
  float[] widths(String text, float size) {
    float[] widths = new float[text.length() + 1];
    float units = 0;
    for (int i = 0; i < text.length(); i++) {
      widths[i] = units * size / PER_EM;
      if (!Character.isLowSurrogate(text.charAt(i))) {
        units += glyph(text.codePointAt(i)).advance();
      }
    }
    widths[text.length()] = units * size / PER_EM;
    return widths;
  }

  /** Whether the font has every letter of a text; where it has not, another sign is drawn. */
  public boolean covers(CharSequence text) {
    int i = 0;
    while (i < text.length()) {
      int codePoint = Character.codePointAt(text, i);
      if (!glyph(codePoint).real()) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }

  private Glyph glyph(int codePoint) {
    Glyph known = codePoint < COMMON ? common[codePoint] : others.get(codePoint);
    if (known != null) {
      return known;
    }
    Glyph found = look(codePoint);
    if (codePoint < COMMON) {
      common[codePoint] = found;
    } else {
      others.put(codePoint, found);
    }
    return found;
  }

  /** The letter, or a sign in its place where the font lacks it. */
  private Glyph look(int codePoint) {
    int printed = cmap.getGlyphId(codePoint) != 0 ? codePoint : REPLACEMENT;
    int number = cmap.getGlyphId(printed);
    font.addToSubset(printed);
    try {
      float units = outlines.getAdvanceWidth(number);
      return new Glyph(number, units * PER_EM / outlines.getUnitsPerEm(), printed == codePoint);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The characters asked for so far that the font lacks. */
  Set<Integer> missing() {
    Set<Integer> missing = new TreeSet<>();
    for (int i = 0; i < COMMON; i++) {
      Glyph glyph = common[i];
      if (glyph != null && !glyph.real()) {
        missing.add(i);
      }
    }
    others.forEach(
        (codePoint, glyph) -> {
          if (!glyph.real()) {
            missing.add(codePoint);
          }
        });
    return missing;
  }

  /** Appends the glyph numbers of a text as hexadecimal digits; gives its width in size 1. */
  public float write(CharSequence text, StringBuilder out) {
    float units = 0;
    int i = 0;
    while (i < text.length()) {
      int codePoint = Character.codePointAt(text, i);
      Glyph glyph = glyph(codePoint);
      PdfValues.hex(out, glyph.number());
      units += glyph.advance();
      i += Character.charCount(codePoint);
    }
    return units / PER_EM;
  }

  /** Embeds what was used; nothing can be written after that. */
  void finish() throws IOException {
    font.subset();
  }
}
