package ru.touchpoints.registry.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ru.touchpoints.registry.edit.YamlValue.Fields;
import ru.touchpoints.registry.edit.YamlValue.Items;

/** What a document is to mean after a change, told apart from how the change is written. */
final class Meaning {

  private Meaning() {}

  /** The value with what stands under the steps changed; unchanged where nothing stands there. */
  static YamlValue changed(YamlValue value, List<String> steps, UnaryOperator<YamlValue> change) {
    if (steps.isEmpty()) {
      return change.apply(value);
    }
    String step = steps.get(0);
    List<String> rest = steps.subList(1, steps.size());
    if (value instanceof Fields fields && fields.values().containsKey(step)) {
      Map<String, YamlValue> values = new LinkedHashMap<>(fields.values());
      values.computeIfPresent(step, (key, old) -> changed(old, rest, change));
      return YamlValue.fields(values);
    }
    Optional<Integer> index = index(step);
    if (value instanceof Items items && index.isPresent() && index.get() < items.items().size()) {
      List<YamlValue> list = new ArrayList<>(items.items());
      list.set(index.get(), changed(list.get(index.get()), rest, change));
      return new Items(list);
    }
    return value;
  }

  static YamlValue with(YamlValue fields, String key, YamlValue value) {
    Map<String, YamlValue> values =
        new LinkedHashMap<>(fields instanceof Fields known ? known.values() : Map.of());
    values.put(key, value);
    return YamlValue.fields(values);
  }

  static YamlValue without(YamlValue parent, String step) {
    if (parent instanceof Fields fields) {
      Map<String, YamlValue> values = new LinkedHashMap<>(fields.values());
      values.remove(step);
      return YamlValue.fields(values);
    }
    if (parent instanceof Items items) {
      List<YamlValue> list = new ArrayList<>(items.items());
      index(step).filter(i -> i < list.size()).ifPresent(i -> list.remove(i.intValue()));
      return new Items(list);
    }
    return parent;
  }

  static YamlValue renamed(YamlValue parent, String from, String to) {
    Map<String, YamlValue> values = new LinkedHashMap<>();
    if (parent instanceof Fields fields) {
      fields.values().forEach((key, value) -> values.put(key.equals(from) ? to : key, value));
    }
    return YamlValue.fields(values);
  }

  static YamlValue inserted(YamlValue list, int index, List<YamlValue> added) {
    List<YamlValue> items =
        new ArrayList<>(list instanceof Items known ? known.items() : List.of());
    items.addAll(index, added);
    return new Items(items);
  }

  private static Optional<Integer> index(String step) {
    return step.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(step)) : Optional.empty();
  }
}
