package ru.touchpoints.registry.form.pdf.parse;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value as it stands in a PDF file. */
public sealed interface PdfValue {

  /** A name, without its slash. */
  record Name(String text) implements PdfValue {}

  /**
   * A string.
   *
   * @param latin its bytes, each as the letter of that number
   */
  record Text(String latin) implements PdfValue {

    public byte[] bytes() {
      return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  /** A number; what follows its point is left out. */
  record Numeral(long value) implements PdfValue {

    /** The number where it can count something; -1 elsewhere. */
    public int count() {
      return value < 0 || value > Integer.MAX_VALUE ? -1 : (int) value;
    }
  }

  /** A list of values. */
  record Items(List<PdfValue> values) implements PdfValue {
    public Items {
      values = Collections.unmodifiableList(values);
    }
  }

  /** Values by their names; of a name that is there twice, the last. */
  record Entries(Map<String, PdfValue> values) implements PdfValue {
    public Entries {
      values = Collections.unmodifiableMap(values);
    }

    public Optional<PdfValue> get(String name) {
      return Optional.ofNullable(values.get(name));
    }
  }

  /** An object that stands elsewhere. */
  record Reference(int number, int generation) implements PdfValue {}

  /** A bare word: {@code true}, {@code null}, {@code obj}, an operator. */
  record Word(String text) implements PdfValue {}

  /**
   * An object with data behind it.
   *
   * @param at where the data begins in the file
   */
  record Packed(Entries entries, int at) implements PdfValue {}

  /** What an object is that a file does not have. */
  Word NOTHING = new Word("null");
}
