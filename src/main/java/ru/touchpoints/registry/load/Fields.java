package ru.touchpoints.registry.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.touchpoints.registry.model.Term;
import ru.touchpoints.registry.model.field.WrittenFields;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/**
 * The fields of one mapping. Reads what is there and leaves out what does not fit: the schema check
 * has spoken of that already.
 */
final class Fields implements WrittenFields {

  private final SourceDocument document;
  private final String pointer;
  private final Damage damaged;

  Fields(SourceDocument document, String pointer, Damage damaged) {
    this.document = document;
    this.pointer = pointer;
    this.damaged = damaged;
  }

  String pointer() {
    return pointer;
  }

  /** Whether nothing in this mapping is damaged. */
  boolean sound() {
    return !damaged.within(pointer);
  }

  boolean sound(String field) {
    return entry("").sound(field);
  }

  <T> Entry<T> entry(T value) {
    return new Entry<>(value, document, pointer, damaged);
  }

  @Override
  public Optional<String> text(String field) {
    return node(field)
        .filter(Scalar.class::isInstance)
        .map(node -> ((Scalar) node).text())
        .filter(text -> !text.isBlank());
  }

  @Override
  public Optional<LocalDate> day(String field) {
    return text(field)
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text));
              } catch (DateTimeException damagedValue) {
                return Optional.empty();
              }
            });
  }

  @Override
  public boolean flag(String field) {
    return text(field).filter(text -> text.equalsIgnoreCase("true")).isPresent();
  }

  Optional<Double> number(String field) {
    return sound(field) ? text(field).map(Double::valueOf) : Optional.empty();
  }

  @Override
  public <T extends Enum<T> & Term> Optional<T> term(Class<T> vocabulary, String field) {
    return text(field).flatMap(id -> Term.byId(vocabulary, id));
  }

  @Override
  public <T extends Enum<T> & Term> List<T> terms(Class<T> vocabulary, String field) {
    return texts(field).stream()
        .flatMap(id -> Term.byId(vocabulary, id).stream())
        .distinct()
        .toList();
  }

  @Override
  public Optional<List<String>> optionalTexts(String field) {
    return node(field)
        .filter(Sequence.class::isInstance)
        .map(
            node ->
                ((Sequence) node)
                    .items().stream()
                        .filter(Scalar.class::isInstance)
                        .map(item -> ((Scalar) item).text())
                        .toList());
  }

  /** The nested mapping of a field; without one, a mapping without fields. */
  Fields nested(String field) {
    return new Fields(document, Pointers.child(pointer, field), damaged);
  }

  boolean has(String field) {
    return node(field).isPresent();
  }

  /** The mappings of a list, each read by {@code reader}; items of other kinds are left out. */
  <T> List<T> each(String field, Function<Fields, T> reader) {
    List<T> values = new ArrayList<>();
    String list = Pointers.child(pointer, field);
    if (node(field).orElse(null) instanceof Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        if (sequence.items().get(i) instanceof Mapping) {
          values.add(reader.apply(new Fields(document, Pointers.child(list, i), damaged)));
        }
      }
    }
    return values;
  }

  /** How many items the list of a field has, whatever they are. */
  int size(String field) {
    return node(field).orElse(null) instanceof Sequence sequence ? sequence.items().size() : 0;
  }

  /** The keys of the mapping itself. */
  List<String> keys() {
    return document.entries(pointer).stream().map(entry -> entry.key().text()).toList();
  }

  private Optional<YamlNode> node(String field) {
    return document.find(Pointers.child(pointer, field));
  }
}
