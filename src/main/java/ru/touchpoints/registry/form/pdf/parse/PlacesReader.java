package ru.touchpoints.registry.form.pdf.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Entries;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Items;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Numeral;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Packed;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Word;
import ru.touchpoints.registry.form.pdf.parse.UnreadablePdfException.Reason;

/** Follows the tables of places from the last one back; each is believed as far as it is there. */
final class PlacesReader {

  /** The end of the file, in which readers look for where the last table begins. */
  private static final int TAIL = 2_048;

  private static final String START = "startxref";
  private static final int FIELDS = 3;

  /** Bytes of a field: no offset and no number needs more. */
  private static final int WIDEST = 8;

  private final PdfObjects file;
  private final ObjectPlaces places;
  private final Map<String, PdfValue> trailer = new LinkedHashMap<>();
  private final Set<Long> seen = new HashSet<>();

  PlacesReader(PdfObjects file, ObjectPlaces places) {
    this.file = file;
    this.places = places;
  }

  /** Reads all tables, and gives back what the trailers say; the last ones hold. */
  Entries read(byte[] bytes) throws UnreadablePdfException {
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    int start = tail.lastIndexOf(START);
    if (start < 0) {
      throw damaged();
    }
    Lexer lexer = file.lexer(from + start + START.length());
    Optional<Long> next = Optional.of(number(lexer.next()));
    while (next.isPresent()) {
      if (!seen.add(next.get()) || seen.size() > Allowance.SECTIONS) {
        throw damaged();
      }
      next = section(next.get());
    }
    return new Entries(trailer);
  }

  /** Reads one table; gives back where the one before it lies. */
  private Optional<Long> section(long offset) throws UnreadablePdfException {
    Lexer lexer = file.lexer(offset);
    Entries said;
    if (lexer.next() instanceof Word word) {
      if (!word.text().equals("xref")) {
        throw damaged();
      }
      List<Long> free = new ArrayList<>();
      said = table(lexer, free);
      // A reader that knows streams finds there what the table hides from older ones.
      Optional<Long> hidden = offset(said, "XRefStm");
      if (hidden.isPresent()) {
        stream(hidden.get());
      }
      for (long number : free) {
        places.nowhere(number);
      }
    } else {
      said = stream(offset);
    }
    if (said.get("Encrypt").isPresent()) {
      throw new UnreadablePdfException(Reason.ENCRYPTED);
    }
    said.values().forEach(trailer::putIfAbsent);
    return offset(said, "Prev");
  }

  private static Optional<Long> offset(Entries said, String name) throws UnreadablePdfException {
    Optional<PdfValue> value = said.get(name);
    return value.isEmpty() ? Optional.empty() : Optional.of(number(value.get()));
  }

  private Entries table(Lexer lexer, List<Long> free) throws UnreadablePdfException {
    PdfValue next = lexer.next();
    while (next instanceof Numeral first) {
      long count = number(lexer.next());
      for (long i = 0; i < count; i++) {
        long offset = number(lexer.next());
        number(lexer.next());
        PdfValue kind = lexer.next();
        if (kind.equals(new Word("n"))) {
          places.inFile(first.value() + i, offset);
        } else if (kind.equals(new Word("f"))) {
          free.add(first.value() + i);
        } else {
          throw damaged();
        }
      }
      next = lexer.next();
    }
    if (next.equals(new Word("trailer")) && lexer.next() instanceof Entries said) {
      return said;
    }
    throw damaged();
  }

  private Entries stream(long offset) throws UnreadablePdfException {
    if (!(file.at(offset) instanceof Packed packed)) {
      throw damaged();
    }
    Entries said = packed.entries();
    int[] widths = widths(said);
    byte[] rows = file.unpacked(packed);
    int at = 0;
    for (long[] run : runs(said)) {
      for (long i = 0; i < run[1]; i++) {
        if (at + widths[0] + widths[1] + widths[2] > rows.length) {
          return said;
        }
        long kind = widths[0] == 0 ? 1 : field(rows, at, widths[0]);
        long place = field(rows, at + widths[0], widths[1]);
        at += widths[0] + widths[1] + widths[2];
        put(run[0] + i, kind, place);
      }
    }
    return said;
  }

  private void put(long number, long kind, long place) throws UnreadablePdfException {
    if (kind == 1) {
      places.inFile(number, place);
    } else if (kind == 2) {
      places.inStream(number, place);
    } else {
      places.nowhere(number);
    }
  }

  private static int[] widths(Entries said) throws UnreadablePdfException {
    int[] widths = new int[FIELDS];
    int sum = 0;
    if (said.get("W").orElse(PdfValue.NOTHING) instanceof Items items
        && items.values().size() == FIELDS) {
      for (int i = 0; i < FIELDS; i++) {
        long width = number(items.values().get(i));
        if (width < 0 || width > WIDEST) {
          throw damaged();
        }
        widths[i] = (int) width;
        sum += widths[i];
      }
    }
    // A row of no bytes would be there as often as the file claims.
    if (sum == 0) {
      throw damaged();
    }
    return widths;
  }

  /** Numbers of objects that follow one another: the first, and how many. */
  private static List<long[]> runs(Entries said) throws UnreadablePdfException {
    if (!(said.get("Index").orElse(PdfValue.NOTHING) instanceof Items items)) {
      return List.of(new long[] {0, number(said.get("Size").orElse(PdfValue.NOTHING))});
    }
    List<long[]> runs = new ArrayList<>();
    for (int i = 0; i + 1 < items.values().size(); i += 2) {
      runs.add(new long[] {number(items.values().get(i)), number(items.values().get(i + 1))});
    }
    return runs;
  }

  private static long field(byte[] rows, int at, int width) {
    long value = 0;
    for (int i = 0; i < width; i++) {
      value = value << 8 | (rows[at + i] & 0xFF);
    }
    return value;
  }

  private static long number(PdfValue value) throws UnreadablePdfException {
    if (value instanceof Numeral number) {
      return number.value();
    }
    throw damaged();
  }

  private static UnreadablePdfException damaged() {
    return new UnreadablePdfException(Reason.NOT_PDF);
  }
}
