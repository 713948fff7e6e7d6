package ru.touchpoints.registry.load.schema;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.yaml.Pointers;
import tools.jackson.databind.JsonNode;

/** What a schema says of how a document is laid out: the order of keys and the kinds of lists. */
public final class DocumentShape {

  /** The shape of a document that no schema is known for. */
  public static final DocumentShape NONE = new DocumentShape(Optional.empty());

  /** The pattern by which the schemas say "any text that is not blank". */
  private static final String FREE_TEXT = "\\S";

  private final Schemas schemas = new Schemas();
  private final Optional<DocumentKind> kind;

  private DocumentShape(Optional<DocumentKind> kind) {
    this.kind = kind;
  }

  public static DocumentShape of(DocumentKind kind) {
    return new DocumentShape(Optional.of(kind));
  }

  /** Whether a schema is known at all. */
  public boolean known() {
    return kind.isPresent();
  }

  /** The keys of the mapping under {@code pointer} as the schema orders them. */
  public List<String> keys(String pointer) {
    return List.copyOf(at(pointer).path("properties").propertyNames());
  }

  /** Whether the list under {@code pointer} holds words of a fixed form, as codes and domains. */
  public boolean isWordList(String pointer) {
    JsonNode items = items(pointer);
    return items.has("enum")
        || (items.has("pattern") && !items.path("pattern").asString("").equals(FREE_TEXT));
  }

  /** Whether the list under {@code pointer} holds texts of any form. */
  public boolean isTextList(String pointer) {
    return items(pointer).path("pattern").asString("").equals(FREE_TEXT);
  }

  /**
   * Whether the list under {@code pointer} is what the file is about, its items set off by blanks.
   */
  public boolean isSpaced(String pointer) {
    boolean whole =
        kind.filter(of -> of == DocumentKind.TOUCHPOINTS || of == DocumentKind.PROCESSES)
            .isPresent();
    return whole && Pointers.steps(pointer).size() == 1 && items(pointer).has("properties");
  }

  private JsonNode items(String pointer) {
    return resolved(at(pointer).path("items"));
  }

  private JsonNode at(String pointer) {
    JsonNode schema = kind.map(schemas::source).orElseGet(Schemas::nothing);
    for (String step : Pointers.steps(pointer)) {
      JsonNode property = schema.path("properties").path(step);
      schema = resolved(property.isMissingNode() ? schema.path("items") : property);
    }
    return schema;
  }

  private JsonNode resolved(JsonNode schema) {
    return kind.map(of -> schemas.resolve(of, schema)).orElse(schema);
  }
}
