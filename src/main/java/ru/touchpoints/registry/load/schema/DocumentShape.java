package ru.touchpoints.registry.load.schema;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.load.word.FreeText;
import ru.touchpoints.registry.yaml.Pointers;
import tools.jackson.databind.JsonNode;

/** What a schema says of how a document is laid out: the order of keys and the kinds of lists. */
public final class DocumentShape {

  private final Optional<DocumentKind> kind;
  private final JsonNode schema;

  private DocumentShape(Optional<DocumentKind> kind, JsonNode schema) {
    this.kind = kind;
    this.schema = schema;
  }

  /** The shape that the schema gives; the schema is read anew each time. */
  public static DocumentShape of(DocumentKind kind) {
    return new DocumentShape(Optional.of(kind), Schemas.source(kind));
  }

  /** The keys of the mapping under {@code pointer} as the schema orders them. */
  public List<String> keys(String pointer) {
    return List.copyOf(at(pointer).path("properties").propertyNames());
  }

  /** Whether the list under {@code pointer} holds words of a fixed form, as codes and domains. */
  public boolean isWordList(String pointer) {
    JsonNode items = items(pointer);
    return items.has("enum")
        || (items.has("pattern") && !items.path("pattern").asString("").equals(FreeText.PATTERN));
  }

  /** Whether the list under {@code pointer} holds texts of any form. */
  public boolean isTextList(String pointer) {
    return items(pointer).path("pattern").asString("").equals(FreeText.PATTERN);
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
    JsonNode found = schema;
    for (String step : Pointers.steps(pointer)) {
      JsonNode property = found.path("properties").path(step);
      found = resolved(property.isMissingNode() ? found.path("items") : property);
    }
    return found;
  }

  private JsonNode resolved(JsonNode part) {
    return Schemas.resolve(schema, part);
  }
}
