package ru.touchpoints.registry.load.text;

import java.util.Optional;
import java.util.function.BiFunction;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.load.schema.Subjects;
import ru.touchpoints.registry.yaml.Place;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Style;

/** A text of a file beside the place it was read from. */
public record TextEntry(DocumentEntry entry, String pointer, Scalar scalar) {

  /** The text at the place; empty for other values, and for those already spoken of. */
  public static Optional<TextEntry> of(DocumentEntry entry, Place place) {
    return place.node() instanceof Scalar scalar
            && scalar.isText()
            && !entry.damaged().around(place.pointer())
        ? Optional.of(new TextEntry(entry, place.pointer(), scalar))
        : Optional.empty();
  }

  public SourceDocument document() {
    return entry.document();
  }

  /** The text as YAML reads it. */
  public String text() {
    return scalar.text();
  }

  /** The name of the nearest field, whether the text is its value or an item of its list. */
  public String field() {
    String field = Pointers.field(pointer);
    return field.substring(field.lastIndexOf('/') + 1);
  }

  /** Whether the text stands without quotes on a line of its field. */
  public boolean plain() {
    return scalar.style() == Style.PLAIN;
  }

  /** Whether the last character of the text stands on the line. */
  public boolean endsOn(int line) {
    return scalar.end() > scalar.start() && document().span(scalar).endLine() == line;
  }

  /** The text as the file has it, with its quotes and escapes. */
  public String written() {
    return document().written(scalar);
  }

  /** Whether the text is a block of lines, which ends with a line feed of its own. */
  public boolean block() {
    return scalar.style() == Style.LITERAL || scalar.style() == Style.FOLDED;
  }

  /**
   * The places of stretches of {@link #text()}, offsets in code points; empty where they cannot be
   * told for certain.
   */
  public Optional<BiFunction<Integer, Integer, Span>> spans() {
    return document().characters(scalar).map(characters -> characters::span);
  }

  /** The list that the text is an item of. */
  public Optional<TextList> list() {
    return TextList.around(this);
  }

  /** The place of the whole text. */
  public Location here() {
    return document().at(pointer);
  }

  /** A place within the text. */
  public Location at(Span span) {
    return new Location(document().path(), span, pointer);
  }

  /**
   * What a finding about the text is about.
   *
   * @param part the part of the text that is meant, for the fingerprint
   */
  public Finding.Subject subject(String part) {
    return Subjects.of(document(), pointer, Pointers.field(pointer), part);
  }
}
