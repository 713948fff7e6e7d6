package ru.touchpoints.registry.load;

import java.util.List;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Replacement;
import ru.touchpoints.registry.load.schema.Subjects;
import ru.touchpoints.registry.load.schema.WordRepair;
import ru.touchpoints.registry.load.text.Damage;
import ru.touchpoints.registry.load.text.DocumentEntry;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/**
 * A record beside the place it was read from.
 *
 * @param of the document that it was read from
 * @param pointer where the record's mapping stands in the document
 */
public record Entry<T>(T value, DocumentEntry of, String pointer) {

  public SourceDocument document() {
    return of.document();
  }

  /** What of the document a finding already speaks of. */
  public Damage damaged() {
    return of.damaged();
  }

  /** The place of the record: its first key. */
  public Location here() {
    return document().at(pointer);
  }

  /** The place of a field's value; the record's own when the field is missing. */
  public Location at(String field) {
    String child = Pointers.child(pointer, field);
    return document().find(child).isPresent() ? document().at(child) : here();
  }

  /** The place of one item of a list field. */
  public Location at(String field, int index) {
    return document().at(Pointers.child(Pointers.child(pointer, field), index));
  }

  /** The place of the item of a list field that has the text; the record's own without one. */
  public Location atItem(String field, String text) {
    String list = Pointers.child(pointer, field);
    if (document().find(list).orElse(null) instanceof Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        if (sequence.items().get(i) instanceof Scalar item && item.text().equals(text)) {
          return document().at(Pointers.child(list, i));
        }
      }
    }
    return here();
  }

  /** What makes the field's value read {@code word}; nothing where that cannot be told. */
  public List<Replacement> replacement(String field, String word) {
    return WordRepair.of(document(), Pointers.child(pointer, field), word);
  }

  /** The place of a key in the mapping of a field. */
  public Location atKey(String field, String key) {
    return document().atKey(Pointers.child(Pointers.child(pointer, field), key));
  }

  /** Whether none of the fields, nor anything in them, is spoken of by an earlier finding. */
  public boolean sound(String... fields) {
    for (String field : fields) {
      if (!damaged().isEmpty() && damaged().within(Pointers.child(pointer, field))) {
        return false;
      }
    }
    return true;
  }

  /** What a finding about the field is about, for its fingerprint. */
  public Finding.Subject subject(String field) {
    String child = Pointers.child(pointer, field);
    String value =
        document().find(child).orElse(null) instanceof Scalar scalar ? scalar.text() : "";
    return subject(field, value);
  }

  /**
   * What a finding about an item of a list field is about.
   *
   * @param value the item, for the fingerprint
   */
  public Finding.Subject subject(String field, String value) {
    String child = Pointers.child(pointer, field);
    return Subjects.of(document(), child, Pointers.field(child), value);
  }
}
