package ru.touchpoints.registry.load.schema.sure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads a schema into what it asks of nodes. */
final class SchemaReader {

  private static final Set<String> ANNOTATIONS =
      Set.of(
          "$schema",
          "$id",
          "title",
          "description",
          "examples",
          "enumDescriptions",
          "patternErrorMessage");

  private final SchemaText text;
  private final Map<String, NodeCheck> definitions = new HashMap<>();

  SchemaReader(SchemaText text) {
    this.text = text;
  }

  NodeCheck read() {
    return schema();
  }

  private NodeCheck schema() {
    Keywords keywords = new Keywords();
    text.open('{');
    while (text.more('}')) {
      String name = text.name();
      if (ANNOTATIONS.contains(name)) {
        text.skip();
      } else if (name.equals("$defs")) {
        definitions.putAll(schemas());
      } else {
        read(name, keywords);
      }
    }
    return keywords.check(definitions);
  }

  private void read(String name, Keywords keywords) {
    switch (name) {
      case "const" -> {
        if (text.isText()) {
          keywords.words(Set.of(text.text()));
        } else {
          keywords.say(name, text.simple());
        }
      }
      case "enum" -> keywords.words(texts());
      case "required" -> keywords.required(texts());
      case "properties" -> keywords.fields(schemas());
      case "patternProperties" -> keywords.others(schemas());
      case "items" -> keywords.each(schema());
      case "contains" -> keywords.one(schema());
      default -> keywords.say(name, text.simple());
    }
  }

  private Set<String> texts() {
    Set<String> texts = new HashSet<>();
    text.open('[');
    while (text.more(']')) {
      texts.add(text.text());
    }
    return texts;
  }

  /** Schemas by name, in the order of the file. */
  private Map<String, NodeCheck> schemas() {
    Map<String, NodeCheck> schemas = new LinkedHashMap<>();
    text.open('{');
    while (text.more('}')) {
      schemas.put(text.name(), schema());
    }
    return schemas;
  }
}
