package ru.touchpoints.registry.form.pdf.parse;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Entries;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Items;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Name;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Numeral;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Word;
import ru.touchpoints.registry.form.pdf.parse.UnreadablePdfException.Reason;

/** Unpacks what a stream holds, by the one way of packing that tables and texts are packed with. */
final class Unpacking {

  /** Bytes in a row of a table of places: 20 at most, whatever a stream claims. */
  private static final int LONGEST_ROW = 4_096;

  private static final int PIECE = 1 << 14;
  private static final int NO_PREDICTOR = 1;
  private static final int FIRST_OF_PNG = 10;

  private final Allowance allowance;

  Unpacking(Allowance allowance) {
    this.allowance = allowance;
  }

  /** What {@code packed} stands for; {@code entries} tell how it is packed. */
  byte[] of(byte[] packed, Entries entries) throws UnreadablePdfException {
    PdfValue filter = only(entries.get("Filter").orElse(PdfValue.NOTHING));
    if (filter.equals(PdfValue.NOTHING)) {
      if (packed.length > Allowance.STREAM) {
        throw new UnreadablePdfException(Reason.TOO_LARGE);
      }
      allowance.unpack(packed.length);
      return packed;
    }
    if (!filter.equals(new Name("FlateDecode")) || entries.get("F").isPresent()) {
      throw new UnreadablePdfException(Reason.NOT_OURS);
    }
    PdfValue parameters = only(entries.get("DecodeParms").orElse(PdfValue.NOTHING));
    if (parameters instanceof Entries stated) {
      return unpredicted(inflated(packed), stated);
    }
    if (!(parameters instanceof Word)) {
      throw new UnreadablePdfException(Reason.NOT_OURS);
    }
    return inflated(packed);
  }

  /** A value that stands alone or in a list of one. */
  private static PdfValue only(PdfValue value) throws UnreadablePdfException {
    if (value instanceof Items items) {
      if (items.values().size() > 1) {
        throw new UnreadablePdfException(Reason.NOT_OURS);
      }
      return items.values().isEmpty() ? PdfValue.NOTHING : items.values().get(0);
    }
    return value;
  }

  private byte[] inflated(byte[] packed) throws UnreadablePdfException {
    Inflater inflater = new Inflater();
    ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(packed.length, PIECE) * 4);
    byte[] piece = new byte[PIECE];
    try {
      inflater.setInput(packed);
      while (!inflater.finished()) {
        int count = inflater.inflate(piece);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new UnreadablePdfException(Reason.NOT_PDF);
        }
        allowance.unpack(count);
        if (out.size() + count > Allowance.STREAM) {
          throw new UnreadablePdfException(Reason.TOO_LARGE);
        }
        out.write(piece, 0, count);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new UnreadablePdfException(Reason.NOT_PDF, e);
    } finally {
      inflater.end();
    }
  }

  /** Takes back that rows were written as what differs from the row above. */
  private static byte[] unpredicted(byte[] bytes, Entries parameters)
      throws UnreadablePdfException {
    long predictor = number(parameters, "Predictor", NO_PREDICTOR);
    long columns = number(parameters, "Columns", 1);
    boolean oneByte =
        number(parameters, "Colors", 1) == 1 && number(parameters, "BitsPerComponent", 8) == 8;
    if (predictor == NO_PREDICTOR) {
      return bytes;
    }
    if (predictor < FIRST_OF_PNG || !oneByte || columns < 1 || columns > LONGEST_ROW) {
      throw new UnreadablePdfException(Reason.NOT_OURS);
    }
    int row = (int) columns;
    byte[] plain = new byte[bytes.length];
    int length = 0;
    for (int at = 0; at < bytes.length; at += row + 1) {
      int width = Math.min(row, bytes.length - at - 1);
      for (int i = 0; i < width; i++) {
        int above = length >= row ? plain[length - row] & 0xFF : 0;
        int before = i > 0 ? plain[length - 1] & 0xFF : 0;
        int both = i > 0 && length >= row ? plain[length - row - 1] & 0xFF : 0;
        plain[length++] = (byte) (bytes[at + 1 + i] + guess(bytes[at], before, above, both));
      }
    }
    return Arrays.copyOf(plain, length);
  }

  /** The byte that a row of this kind expects (PNG, 9.2). */
  private static int guess(byte kind, int before, int above, int both) {
    return switch (kind) {
      case 1 -> before;
      case 2 -> above;
      case 3 -> (before + above) / 2;
      case 4 -> nearest(before + above - both, before, above, both);
      default -> 0;
    };
  }

  private static int nearest(int to, int before, int above, int both) {
    int ofBefore = Math.abs(to - before);
    int ofAbove = Math.abs(to - above);
    int ofBoth = Math.abs(to - both);
    if (ofBefore <= ofAbove && ofBefore <= ofBoth) {
      return before;
    }
    return ofAbove <= ofBoth ? above : both;
  }

  private static long number(Entries entries, String name, int otherwise) {
    return entries.get(name).orElse(PdfValue.NOTHING) instanceof Numeral number
        ? number.value()
        : otherwise;
  }
}
