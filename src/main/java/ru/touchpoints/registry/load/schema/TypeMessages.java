package ru.touchpoints.registry.load.schema;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.word.Vocabulary;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Kind;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;
import tools.jackson.databind.JsonNode;

/** What to say of a value of the wrong type: what was read, and how to have it read right. */
final class TypeMessages {

  private TypeMessages() {}

  static Message of(SourceDocument document, String pointer, JsonNode schema) {
    String path = Pointers.field(pointer);
    String field = path.substring(path.lastIndexOf('/') + 1);
    Optional<YamlNode> node = document.find(pointer);
    String written = node.map(document::written).orElse("");
    Kind kind = node.orElse(null) instanceof Scalar scalar ? scalar.kind() : Kind.TEXT;
    return switch (schema.path("type").asString("string")) {
      case "string" -> text(document, pointer, node, kind, field, written);
      case "array" -> list(node, field, written, schema);
      case "boolean" -> Message.of("TP103.yes-no", field, found(node));
      case "integer" -> Message.of("TP103.integer", field, found(node));
      case "number" -> Message.of("TP103.number", field, found(node));
      default ->
          field.isEmpty()
              ? Message.of("TP103.document", found(node))
              : Message.of("TP103.fields", field, found(node));
    };
  }

  private static Message text(
      SourceDocument document,
      String pointer,
      Optional<YamlNode> node,
      Kind kind,
      String field,
      String written) {
    return switch (kind) {
      case BOOLEAN -> Message.of("TP103.text-boolean", field, written);
      case INTEGER, FLOAT -> Message.of("TP103.text-number", field, written);
      case NULL -> empty(document, pointer, field, written);
      case TEXT -> Message.of("TP103.text-other", field, found(node));
    };
  }

  private static Message empty(
      SourceDocument document, String pointer, String field, String written) {
    if (!written.isEmpty()) {
      return Message.of("TP103.text-null", field, written);
    }
    int line = document.at(pointer).span().line();
    String text = document.line(line).orElse("");
    int hash = text.indexOf(" #");
    if (hash < 0) {
      return Message.of("TP103.text-empty", field);
    }
    String comment = text.substring(hash + 1).strip();
    return Message.of("TP103.text-comment", field, comment, Examples.quoted(comment));
  }

  private static Message list(
      Optional<YamlNode> node, String field, String written, JsonNode schema) {
    if (!(node.orElse(null) instanceof Scalar scalar)) {
      return Message.of("TP103.list-other", field, found(node));
    }
    if (scalar.kind() == Kind.NULL) {
      return Message.of("TP103.list-empty", field, Examples.of(schema, field));
    }
    List<String> words = WordMessages.several(scalar.text(), Vocabulary.of(schema.path("items")));
    String items =
        words.isEmpty() ? Examples.written(scalar.text(), written) : String.join(", ", words);
    return Message.of("TP103.list-single", field, written, items);
  }

  /** The name of what stands there. */
  private static Message found(Optional<YamlNode> node) {
    if (node.isEmpty()) {
      return Message.of("found.nothing");
    }
    YamlNode value = node.get();
    if (value instanceof Mapping) {
      return Message.of("found.fields");
    }
    if (value instanceof Sequence) {
      return Message.of("found.list");
    }
    return switch (((Scalar) value).kind()) {
      case TEXT -> Message.of("found.text", ((Scalar) value).text());
      case BOOLEAN -> Message.of("found.boolean");
      case INTEGER, FLOAT -> Message.of("found.number", ((Scalar) value).text());
      case NULL -> Message.of("found.nothing");
    };
  }
}
