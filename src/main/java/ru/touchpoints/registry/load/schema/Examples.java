package ru.touchpoints.registry.load.schema;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The examples of a schema, written as an editor would write them in YAML. */
final class Examples {

  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}«][^:#\\[\\]{},\"'&*!|>%@`]*|\\d{4}-\\d{2}-\\d{2}");

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9-]+");

  private Examples() {}

  /** A line to paste: the field with its first example. */
  static String of(JsonNode schema, String field) {
    JsonNode example = schema.path("examples").path(0);
    return field + ": " + (example.isMissingNode() ? "…" : yaml(example));
  }

  /** The first example alone. */
  static String value(JsonNode schema) {
    JsonNode example = schema.path("examples").path(0);
    return example.isMissingNode() ? "…" : yaml(example);
  }

  private static String yaml(JsonNode example) {
    if (example.isString()) {
      String text = example.stringValue();
      return PLAIN.matcher(text).matches() ? text : example.toString();
    }
    if (example.isArray()) {
      return example.valueStream().map(Examples::yaml).collect(Collectors.joining(", ", "[", "]"));
    }
    return example.isObject()
        ? example
            .propertyStream()
            .map(property -> property.getKey() + ": " + yaml(property.getValue()))
            .collect(Collectors.joining(", ", "{", "}"))
        : example.toString();
  }

  /** A text as an item of a list in brackets: in quotes where it could not stand without. */
  static String written(String text, String asItStands) {
    boolean bare = asItStands.equals(text) && !asItStands.contains("\n");
    return bare && !PLAIN.matcher(text).matches() && !WORD.matcher(text).matches()
        ? quoted(text)
        : asItStands;
  }

  /** The text in quotes, those within it told apart. */
  static String quoted(String text) {
    return text.contains("\"") || text.contains("\\")
        ? "'" + text.replace("'", "''") + "'"
        : "\"" + text + "\"";
  }
}
