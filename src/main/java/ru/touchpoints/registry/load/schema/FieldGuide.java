package ru.touchpoints.registry.load.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.touchpoints.registry.load.word.Vocabulary;
import ru.touchpoints.registry.model.order.Order;
import tools.jackson.databind.JsonNode;

/**
 * What the schemas tell an editor about one field; Russian, as everything in them.
 *
 * @param description what to write, with the paragraph of the order
 * @param words the field may hold; empty when it holds a text
 * @param meanings of the words, one each
 * @param required whether the schema asks for the field
 */
public record FieldGuide(
    String title, String description, List<String> words, List<String> meanings, boolean required) {

  public FieldGuide {
    words = List.copyOf(words);
    meanings = List.copyOf(meanings);
  }

  /** The fields of a touchpoint by name, in the order of the schema. */
  public static Map<String, FieldGuide> ofTouchpoint(Order order) {
    JsonNode touchpoint =
        OrderSchemas.of(order).source(DocumentKind.TOUCHPOINTS).at("/$defs/touchpoint");
    return of(touchpoint);
  }

  private static Map<String, FieldGuide> of(JsonNode schema) {
    Map<String, FieldGuide> guides = new LinkedHashMap<>();
    List<String> required =
        schema.path("required").valueStream().map(name -> name.asString("")).toList();
    schema
        .path("properties")
        .properties()
        .forEach(
            field ->
                guides.put(
                    field.getKey(), of(field.getValue(), required.contains(field.getKey()))));
    return guides;
  }

  private static FieldGuide of(JsonNode field, boolean required) {
    Vocabulary vocabulary = Vocabulary.of(field.has("items") ? field.path("items") : field);
    return new FieldGuide(
        field.path("title").asString(""),
        field.path("description").asString(""),
        vocabulary.words(),
        vocabulary.meanings(),
        required);
  }
}
