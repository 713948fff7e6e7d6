package ru.touchpoints.registry.load;

import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.load.schema.Subjects;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;

/**
 * Any value of a file beside the place it was read from.
 *
 * @param text of a value without parts; empty for a list or a mapping
 */
public record ValueEntry(SourceDocument document, String pointer, String text) {

  /** The name of the nearest field, whether this is its value or an item of its list. */
  public String field() {
    String field = Pointers.field(pointer);
    return field.substring(field.lastIndexOf('/') + 1);
  }

  public Location here() {
    return document.at(pointer);
  }

  /** What a finding about the value is about. */
  public Finding.Subject subject() {
    return Subjects.of(document, pointer, Pointers.field(pointer), text);
  }
}
