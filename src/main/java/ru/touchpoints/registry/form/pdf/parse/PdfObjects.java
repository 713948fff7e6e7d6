package ru.touchpoints.registry.form.pdf.parse;

import java.util.Arrays;
import java.util.Optional;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Entries;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Numeral;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Packed;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Reference;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Word;
import ru.touchpoints.registry.form.pdf.parse.UnreadablePdfException.Reason;

/** The objects of a file, read anew each time that one is asked for. */
public final class PdfObjects {

  private static final Word OBJECT = new Word("obj");
  private static final Word STREAM = new Word("stream");
  private static final Word END_OF_STREAM = new Word("endstream");

  private final byte[] bytes;
  private final Allowance allowance;
  private final Unpacking unpacking;
  private final ObjectPlaces places = new ObjectPlaces();
  private final ObjectStreams streams = new ObjectStreams(this);
  private final Entries trailer;

  /**
   * Finds where everything lies.
   *
   * @throws UnreadablePdfException when the file is damaged, encrypted, or claims too much
   */
  public PdfObjects(byte[] bytes) throws UnreadablePdfException {
    this.bytes = bytes;
    this.allowance = new Allowance(bytes.length);
    this.unpacking = new Unpacking(allowance);
    this.trailer = new PlacesReader(this, places).read(bytes);
  }

  /** What the end of the file names: {@code Root}, {@code Info}. */
  public Entries trailer() {
    return trailer;
  }

  public Allowance allowance() {
    return allowance;
  }

  /** The value itself; of a reference the object that it names. */
  public PdfValue get(PdfValue value) throws UnreadablePdfException {
    if (!(value instanceof Reference reference)) {
      return value;
    }
    int place = places.of(reference.number());
    if (place < 0) {
      return reference.generation() == 0
          ? streams.get(-place, reference.number())
          : PdfValue.NOTHING;
    }
    return place == 0 ? PdfValue.NOTHING : inFile(place, reference);
  }

  /** An entry, or the object that it names; nothing where there is no such entry. */
  public PdfValue get(Entries entries, String name) throws UnreadablePdfException {
    return get(entries.get(name).orElse(PdfValue.NOTHING));
  }

  /** An entry that has entries itself. */
  public Optional<Entries> entries(Entries entries, String name) throws UnreadablePdfException {
    return get(entries, name) instanceof Entries found ? Optional.of(found) : Optional.empty();
  }

  /** An object that lies in the file itself: streams of objects do not lie in one another. */
  PdfValue outside(int number) throws UnreadablePdfException {
    int place = places.of(number);
    return place > 0 ? inFile(place, new Reference(number, 0)) : PdfValue.NOTHING;
  }

  private PdfValue inFile(int offset, Reference wanted) throws UnreadablePdfException {
    Lexer lexer = lexer(offset);
    boolean it =
        lexer.next() instanceof Numeral number
            && number.value() == wanted.number()
            && lexer.next() instanceof Numeral generation
            && generation.value() == wanted.generation()
            && lexer.next().equals(OBJECT);
    if (!it) {
      throw new UnreadablePdfException(Reason.NOT_PDF);
    }
    return object(lexer);
  }

  /** The object that begins at an offset, whichever its number. */
  PdfValue at(long offset) throws UnreadablePdfException {
    Lexer lexer = lexer(offset);
    lexer.next();
    lexer.next();
    if (!lexer.next().equals(OBJECT)) {
      throw new UnreadablePdfException(Reason.NOT_PDF);
    }
    return object(lexer);
  }

  private PdfValue object(Lexer lexer) throws UnreadablePdfException {
    PdfValue value = lexer.next();
    if (!(value instanceof Entries entries) || !lexer.next().equals(STREAM)) {
      return value;
    }
    int data = lexer.at();
    data += data < bytes.length && bytes[data] == '\r' ? 1 : 0;
    data += data < bytes.length && bytes[data] == '\n' ? 1 : 0;
    return new Packed(entries, data);
  }

  /** What a stream holds. */
  public byte[] unpacked(Packed packed) throws UnreadablePdfException {
    PdfValue stated = packed.entries().get("Length").orElse(PdfValue.NOTHING);
    PdfValue length = stated instanceof Reference reference ? outside(reference.number()) : stated;
    int count = length instanceof Numeral number ? number.count() : -1;
    if (count < 0 || count > bytes.length - packed.at()) {
      throw new UnreadablePdfException(Reason.NOT_PDF);
    }
    int end = packed.at() + count;
    if (!lexer(end).next().equals(END_OF_STREAM)) {
      throw new UnreadablePdfException(Reason.NOT_PDF);
    }
    return unpacking.of(Arrays.copyOfRange(bytes, packed.at(), end), packed.entries());
  }

  Lexer lexer(long offset) throws UnreadablePdfException {
    if (offset < 0 || offset >= bytes.length) {
      throw new UnreadablePdfException(Reason.NOT_PDF);
    }
    return new Lexer(bytes, (int) offset, allowance);
  }
}
