package ru.touchpoints.registry.load;

import java.util.Set;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.load.schema.Subjects;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;

/**
 * A record beside the place it was read from.
 *
 * @param pointer where the record's mapping stands in the document
 * @param damaged pointers of the document that a finding already speaks of
 */
public record Entry<T>(T value, SourceDocument document, String pointer, Set<String> damaged) {

  /** The place of the record: its first key. */
  public Location here() {
    return document.at(pointer);
  }

  /** The place of a field's value; the record's own when the field is missing. */
  public Location at(String field) {
    String child = Pointers.child(pointer, field);
    return document.find(child).isPresent() ? document.at(child) : here();
  }

  /** The place of one item of a list field. */
  public Location at(String field, int index) {
    return document.at(Pointers.child(Pointers.child(pointer, field), index));
  }

  /** Whether none of the fields, nor anything in them, is spoken of by an earlier finding. */
  public boolean sound(String... fields) {
    for (String field : fields) {
      String child = Pointers.child(pointer, field);
      if (damaged.stream().anyMatch(at -> at.equals(child) || at.startsWith(child + "/"))) {
        return false;
      }
    }
    return true;
  }

  /** What a finding about the field is about, for its fingerprint. */
  public Finding.Subject subject(String field) {
    String child = Pointers.child(pointer, field);
    String value = document.find(child).orElse(null) instanceof Scalar scalar ? scalar.text() : "";
    return Subjects.of(document, child, Pointers.field(child), value);
  }
}
