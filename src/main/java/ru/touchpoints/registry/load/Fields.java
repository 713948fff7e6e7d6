package ru.touchpoints.registry.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.load.text.DocumentEntry;
import ru.touchpoints.registry.model.field.WrittenFields;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.model.term.Term;
import ru.touchpoints.registry.model.term.Terms;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/**
 * The fields of one mapping. Reads what is there and leaves out what does not fit: the schema check
 * has spoken of that already.
 */
final class Fields implements WrittenFields {

  private final DocumentEntry of;
  private final Order order;
  private final @Nullable YamlNode mapping;
  private final String pointer;

  private Fields(DocumentEntry of, Order order, @Nullable YamlNode mapping, String pointer) {
    this.of = of;
    this.order = order;
    this.mapping = mapping;
    this.pointer = pointer;
  }

  /** The fields of the document itself. */
  static Fields of(DocumentEntry of, Order order) {
    return new Fields(of, order, of.document().root().orElse(null), "");
  }

  @Override
  public Order order() {
    return order;
  }

  /** Whether nothing in this mapping is damaged. */
  boolean sound() {
    return !of.damaged().within(pointer);
  }

  boolean sound(String field) {
    return entry("").sound(field);
  }

  <T> Entry<T> entry(T value) {
    return new Entry<>(value, of, pointer);
  }

  @Override
  public Optional<String> text(String field) {
    return node(field) instanceof Scalar scalar && !scalar.text().isBlank()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  @Override
  public Optional<LocalDate> day(String field) {
    if (!(node(field) instanceof Scalar scalar)) {
      return Optional.empty();
    }
    String text = scalar.text();
    try {
      // Not through a formatter, which takes longer to be made than a list to be read.
      return text.length() == "2026-10-15".length()
              && text.charAt(4) == '-'
              && text.charAt(7) == '-'
          ? Optional.of(LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)))
          : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException damagedValue) {
      return Optional.empty();
    }
  }

  /** The number that the digits make; one that no day has where there is anything else. */
  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      number = digit >= 0 && digit <= 9 && number >= 0 ? number * 10 + digit : Integer.MIN_VALUE;
    }
    return number;
  }

  @Override
  public boolean flag(String field) {
    return node(field) instanceof Scalar scalar && scalar.text().equalsIgnoreCase("true");
  }

  Optional<Double> number(String field) {
    return sound(field) ? text(field).map(Fields::numeral) : Optional.empty();
  }

  /** The number that the schema has seen: YAML has whole ones in two other notations. */
  private static Double numeral(String text) {
    return switch (text.startsWith("0") && text.length() > 2 ? text.charAt(1) : ' ') {
      case 'x' -> (double) Long.parseLong(text.substring(2), 16);
      case 'o' -> (double) Long.parseLong(text.substring(2), 8);
      default -> Double.valueOf(text);
    };
  }

  @Override
  public <T extends Term> Optional<T> term(Terms<T> vocabulary, String field) {
    return node(field) instanceof Scalar scalar ? vocabulary.byId(scalar.text()) : Optional.empty();
  }

  @Override
  public <T extends Term> List<T> terms(Terms<T> vocabulary, String field) {
    if (!(node(field) instanceof Sequence sequence) || sequence.items().isEmpty()) {
      return List.of();
    }
    List<T> terms = new ArrayList<>(sequence.items().size());
    for (YamlNode item : sequence.items()) {
      Optional<T> term =
          item instanceof Scalar scalar ? vocabulary.byId(scalar.text()) : Optional.empty();
      // Few words are different, however long the list.
      if (term.isPresent() && !terms.contains(term.get())) {
        terms.add(term.get());
      }
    }
    return List.copyOf(terms);
  }

  @Override
  public Optional<List<String>> optionalTexts(String field) {
    if (!(node(field) instanceof Sequence sequence)) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>(sequence.items().size());
    for (YamlNode item : sequence.items()) {
      if (item instanceof Scalar scalar) {
        texts.add(scalar.text());
      }
    }
    return Optional.of(List.copyOf(texts));
  }

  /** The nested mapping of a field; without one, a mapping without fields. */
  Fields nested(String field) {
    return new Fields(of, order, node(field), Pointers.child(pointer, field));
  }

  boolean has(String field) {
    return node(field) != null;
  }

  /** The mappings of a list, each read by {@code reader}; items of other kinds are left out. */
  <T> List<T> each(String field, Function<Fields, T> reader) {
    List<T> values = new ArrayList<>();
    if (node(field) instanceof Sequence sequence) {
      String list = Pointers.child(pointer, field);
      for (int i = 0; i < sequence.items().size(); i++) {
        if (sequence.items().get(i) instanceof Mapping item) {
          values.add(reader.apply(new Fields(of, order, item, Pointers.child(list, i))));
        }
      }
    }
    return values;
  }

  /** How many items the list of a field has, whatever they are. */
  int size(String field) {
    return node(field) instanceof Sequence sequence ? sequence.items().size() : 0;
  }

  /** The keys of the mapping itself. */
  List<String> keys() {
    return mapping instanceof Mapping fields
        ? fields.entries().stream().map(entry -> entry.key().text()).toList()
        : List.of();
  }

  private @Nullable YamlNode node(String field) {
    return mapping instanceof Mapping fields ? fields.get(field) : null;
  }
}
