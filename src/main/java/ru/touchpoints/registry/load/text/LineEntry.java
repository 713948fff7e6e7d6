package ru.touchpoints.registry.load.text;

import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.load.schema.Subjects;
import ru.touchpoints.registry.yaml.Place;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;

/** A line of a file as it is written, comments and all. */
public record LineEntry(SourceDocument document, Damage damaged, int number) {

  /** The line without its end. */
  public String text() {
    return document.line(number).orElse("");
  }

  /** The place between two columns of the line, counted in code points from 1. */
  public Location at(int column, int endColumn) {
    return new Location(
        document.path(), new Span(number, column, number, endColumn), pointer(column));
  }

  /** Whether an earlier finding speaks of what stands at the column already. */
  public boolean sound(int column) {
    return !damaged.around(pointer(column));
  }

  /** What a finding at the column is about; {@code value} goes into its fingerprint. */
  public Finding.Subject subject(int column, String value) {
    String pointer = pointer(column);
    return Subjects.of(document, pointer, Pointers.field(pointer), value);
  }

  /** The innermost thing that begins at or before the column. */
  private String pointer(int column) {
    return document.placeAt(document.offset(number, column)).map(Place::pointer).orElse("");
  }
}
