package ru.touchpoints.registry.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Kind;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/** What a piece of YAML means, without a word on how it is written. */
public sealed interface YamlValue {

  /** A text, whatever it looks like: {@code 12} and {@code true} are texts too. */
  record Text(String text) implements YamlValue {}

  /** A number, a truth value or nothing, as the core schema spells it. */
  record Word(Kind kind, String spelling) implements YamlValue {}

  /** A list. */
  record Items(List<YamlValue> items) implements YamlValue {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * Keys with values; their order is for writing, equal fields in another order mean the same.
   *
   * @param comments lines to write above a field, each with its {@code #}; they mean nothing
   */
  record Fields(Map<String, YamlValue> values, Map<String, List<String>> comments)
      implements YamlValue {

    /** The key of the comments that stand below the last field. */
    public static final String BELOW = "";

    public Fields {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
      comments = Map.copyOf(comments);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Fields that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
      return values.hashCode();
    }
  }

  static YamlValue text(String text) {
    return new Text(text);
  }

  static YamlValue truth(boolean value) {
    return new Word(Kind.BOOLEAN, Boolean.toString(value));
  }

  static YamlValue whole(int value) {
    return new Word(Kind.INTEGER, Integer.toString(value));
  }

  /** A list of texts. */
  static YamlValue texts(List<String> texts) {
    return new Items(texts.stream().map(YamlValue::text).toList());
  }

  /** Fields in the order of the map. */
  static YamlValue fields(Map<String, YamlValue> values) {
    return new Fields(values, Map.of());
  }

  /** What {@code node} means. */
  static YamlValue of(YamlNode node) {
    if (node instanceof Mapping mapping) {
      Map<String, YamlValue> values = new LinkedHashMap<>();
      mapping.entries().forEach(entry -> values.put(entry.key().text(), of(entry.value())));
      return fields(values);
    }
    if (node instanceof Sequence sequence) {
      List<YamlValue> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(of(item)));
      return new Items(items);
    }
    Scalar scalar = (Scalar) node;
    return scalar.isText() ? new Text(scalar.text()) : new Word(scalar.kind(), scalar.text());
  }
}
