package ru.touchpoints.registry.form.pdf.read;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.form.pdf.parse.Lexer;
import ru.touchpoints.registry.form.pdf.parse.PdfObjects;
import ru.touchpoints.registry.form.pdf.parse.PdfValue;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Entries;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Name;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Packed;
import ru.touchpoints.registry.form.pdf.parse.UnreadablePdfException;

/** What the fonts of a file mean by their codes; the shapes of their letters nobody looks at. */
final class FontLetters {

  private static final Charset LATIN = Charset.forName("windows-1252");

  private final PdfObjects file;
  private final Map<PdfValue, Font> known = new HashMap<>();
  private int left = LetterTable.MOST;

  /**
   * A font.
   *
   * @param wide whether its codes have two bytes
   * @param table empty where it carries none: its codes are then those of a usual code page
   */
  record Font(boolean wide, Optional<LetterTable> table) {

    String text(byte[] codes) {
      if (table.isEmpty() && !wide) {
        return new String(codes, LATIN);
      }
      StringBuilder text = new StringBuilder();
      int bytes = wide ? 2 : 1;
      for (int i = 0; i + bytes <= codes.length; i += bytes) {
        int code = wide ? (codes[i] & 0xFF) << 8 | (codes[i + 1] & 0xFF) : codes[i] & 0xFF;
        text.append(table.isEmpty() ? "\uFFFD" : table.get().letter(code));
      }
      return text.toString();
    }
  }

  FontLetters(PdfObjects file) {
    this.file = file;
  }

  /** The font that resources have under a name. */
  Optional<Font> of(Entries resources, String name) throws UnreadablePdfException {
    Optional<Entries> fonts = file.entries(resources, "Font");
    Optional<PdfValue> place = fonts.flatMap(entries -> entries.get(name));
    if (place.isEmpty()) {
      return Optional.empty();
    }
    Font font = known.get(place.get());
    if (font == null && file.get(place.get()) instanceof Entries entries) {
      font = read(entries);
      known.put(place.get(), font);
    }
    return Optional.ofNullable(font);
  }

  private Font read(Entries font) throws UnreadablePdfException {
    boolean wide = file.get(font, "Subtype").equals(new Name("Type0"));
    if (!(file.get(font, "ToUnicode") instanceof Packed packed)) {
      return new Font(wide, Optional.empty());
    }
    LetterTable table = LetterTable.of(new Lexer(file.unpacked(packed), file.allowance()), left);
    left -= table.size();
    return new Font(wide, Optional.of(table));
  }
}
