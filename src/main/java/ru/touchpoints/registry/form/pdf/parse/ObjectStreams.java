package ru.touchpoints.registry.form.pdf.parse;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Numeral;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Packed;
import ru.touchpoints.registry.form.pdf.parse.UnreadablePdfException.Reason;

/** Streams that hold objects; those asked for last stay unpacked. */
final class ObjectStreams {

  /** Objects of one stream; programs put some hundred there. */
  private static final int OBJECTS = 10_000;

  /** Bytes that stay unpacked. */
  private static final int KEPT = 2 * Allowance.STREAM;

  /** An unpacked stream, and where in it each object begins. */
  private static final class Unpacked {

    private final byte[] bytes;
    private final Map<Integer, Integer> offsets = new HashMap<>();

    Unpacked(byte[] bytes) {
      this.bytes = bytes;
    }
  }

  private final PdfObjects file;
  private final Map<Integer, Unpacked> kept = new LinkedHashMap<>(16, 0.75f, true);
  private int size;

  ObjectStreams(PdfObjects file) {
    this.file = file;
  }

  /** An object of a stream; nothing where the stream does not have it. */
  PdfValue get(int stream, int number) throws UnreadablePdfException {
    Unpacked unpacked = kept.get(stream);
    if (unpacked == null) {
      unpacked = read(stream);
      keep(stream, unpacked);
    }
    Integer offset = unpacked.offsets.get(number);
    return offset == null
        ? PdfValue.NOTHING
        : new Lexer(unpacked.bytes, offset, file.allowance()).next();
  }

  private Unpacked read(int stream) throws UnreadablePdfException {
    if (!(file.outside(stream) instanceof Packed packed)) {
      throw new UnreadablePdfException(Reason.NOT_PDF);
    }
    int count = count(packed, "N");
    int first = count(packed, "First");
    if (count > OBJECTS) {
      throw new UnreadablePdfException(Reason.TOO_LARGE);
    }
    Unpacked unpacked = new Unpacked(file.unpacked(packed));
    Lexer head = new Lexer(unpacked.bytes, file.allowance());
    for (int i = 0; i < count; i++) {
      boolean there =
          head.next() instanceof Numeral number
              && head.next() instanceof Numeral offset
              && number.count() >= 0
              && offset.count() >= 0
              && offset.count() < unpacked.bytes.length - first
              && unpacked.offsets.putIfAbsent(number.count(), first + offset.count()) == null;
      if (!there) {
        throw new UnreadablePdfException(Reason.NOT_PDF);
      }
    }
    return unpacked;
  }

  private static int count(Packed packed, String name) throws UnreadablePdfException {
    PdfValue value = packed.entries().get(name).orElse(PdfValue.NOTHING);
    int count = value instanceof Numeral number ? number.count() : -1;
    if (count < 0) {
      throw new UnreadablePdfException(Reason.NOT_PDF);
    }
    return count;
  }

  private void keep(int stream, Unpacked unpacked) {
    kept.put(stream, unpacked);
    size += unpacked.bytes.length;
    Iterator<Unpacked> oldest = kept.values().iterator();
    while (size > KEPT && kept.size() > 1) {
      size -= oldest.next().bytes.length;
      oldest.remove();
    }
  }
}
