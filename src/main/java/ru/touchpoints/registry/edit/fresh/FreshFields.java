package ru.touchpoints.registry.edit.fresh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.touchpoints.registry.edit.YamlValue;
import ru.touchpoints.registry.edit.YamlValue.Fields;
import ru.touchpoints.registry.yaml.YamlNode.Kind;

/** Fields of a file that is being made, each below the comments that were put before it. */
public final class FreshFields {

  private static final YamlValue BLANK = new YamlValue.Word(Kind.NULL, "");

  private final Map<String, YamlValue> values = new LinkedHashMap<>();
  private final Map<String, List<String>> comments = new HashMap<>();
  private final List<String> waiting = new ArrayList<>();

  /** A line with its number sign. */
  public FreshFields comment(String line) {
    waiting.add(line);
    return this;
  }

  public FreshFields comments(List<String> lines) {
    waiting.addAll(lines);
    return this;
  }

  /** Sets off what follows. */
  public FreshFields blankLine() {
    return comment("");
  }

  public FreshFields text(String name, String text) {
    return put(name, YamlValue.text(text));
  }

  public FreshFields texts(String name, List<String> texts) {
    return put(name, YamlValue.texts(texts));
  }

  /** A field whose value only a person can know. */
  public FreshFields toFill(String name) {
    return put(name, BLANK);
  }

  public FreshFields put(String name, YamlValue value) {
    settle(name);
    values.put(name, value);
    return this;
  }

  private void settle(String name) {
    if (!waiting.isEmpty()) {
      comments.put(name, List.copyOf(waiting));
      waiting.clear();
    }
  }

  /** All of them; comments that no field followed stand below the last one. */
  public Fields all() {
    settle(Fields.BELOW);
    return new Fields(values, comments);
  }
}
