package ru.touchpoints.registry.load.schema;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContextCustomizer;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.AbstractList;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import ru.touchpoints.registry.yaml.Pointers;
import tools.jackson.databind.JsonNode;

/** The JSON Schemas that editors see, for the validator; nothing is ever fetched. */
final class Schemas {

  // Formats only annotate in 2020-12 unless asked for: a date must be a date that exists.
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          settings ->
              settings.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  private final Map<DocumentKind, Compiled> compiled = new EnumMap<>(DocumentKind.class);
  private final OrderSchemas sources;

  Schemas(OrderSchemas sources) {
    this.sources = sources;
  }

  private record Compiled(JsonNode source, Schema schema) {}

  /** Hands on what the document's content violates, in the validator's order, and keeps none. */
  void check(DocumentKind kind, JsonNode content, Consumer<Error> violations) {
    ExecutionContextCustomizer handing =
        (context, config) -> context.setErrors(new Handed(violations));
    compiled(kind).schema().validate(content, handing);
  }

  /** Errors that are handed on as they are added; the validator asks only whether there are any. */
  private static final class Handed extends AbstractList<Error> {

    private final Consumer<Error> to;
    private int count;

    Handed(Consumer<Error> to) {
      this.to = to;
    }

    @Override
    public boolean add(Error error) {
      to.accept(error);
      count++;
      return true;
    }

    @Override
    public Error get(int index) {
      throw new IndexOutOfBoundsException(index);
    }

    @Override
    public int size() {
      return count;
    }
  }

  /** The schema object that holds the violated keyword. */
  JsonNode schemaOf(DocumentKind kind, SchemaLocation keyword) {
    NodePath path = keyword.getFragment();
    JsonNode node = compiled(kind).source();
    for (int i = 0; i < path.getNameCount() - 1; i++) {
      Object step = path.getElement(i);
      node = step instanceof Integer index ? node.path(index) : node.path(step.toString());
    }
    return node;
  }

  /** The schema object behind a local reference, or the object itself. */
  JsonNode resolve(DocumentKind kind, JsonNode schema) {
    return resolve(compiled(kind).source(), schema);
  }

  static JsonNode resolve(JsonNode whole, JsonNode schema) {
    JsonNode reference = schema.path("$ref");
    return reference.isString() && reference.stringValue().startsWith("#/")
        ? whole.at(reference.stringValue().substring(1))
        : schema;
  }

  private synchronized Compiled compiled(DocumentKind kind) {
    return compiled.computeIfAbsent(kind, this::compile);
  }

  private Compiled compile(DocumentKind kind) {
    JsonNode source = sources.source(kind);
    Schema schema = registry.getSchema(source);
    return new Compiled(source, schema);
  }

  /** The place of a violation as a JSON Pointer. */
  static String pointer(NodePath path) {
    String pointer = "";
    for (int i = 0; i < path.getNameCount(); i++) {
      pointer =
          path.getElement(i) instanceof Integer index
              ? Pointers.child(pointer, index)
              : Pointers.child(pointer, path.getElement(i).toString());
    }
    return pointer;
  }
}
