package ru.touchpoints.registry.load.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.load.order.SchemaWording;
import ru.touchpoints.registry.load.schema.sure.SureSchema;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.source.SourceFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas as an order has them: for the built-in one those that the build has packaged, for any
 * other the same with its words in the places of theirs.
 */
public final class OrderSchemas {

  /** The built-in order is that of nearly all lists: what was read for it is kept. */
  private static final class BuiltIn {
    private static final OrderSchemas SCHEMAS = new OrderSchemas(BuiltInOrder.get(), true);
  }

  /** The names of the files of the schemas that a list is completed by. */
  public static final List<String> FILES =
      Stream.of(DocumentKind.PASSPORT, DocumentKind.PROCESSES, DocumentKind.TOUCHPOINTS)
          .map(OrderSchemas::file)
          .toList();

  private static final List<String> VOCABULARIES =
      List.of("/type", "/needs/items", "/demand").stream()
          .map(field -> "/$defs/touchpoint/properties" + field)
          .toList();

  /** Reads schemas that others may have written; the library takes a tenth of a second to start. */
  private static final class Lenient {
    private static final JsonMapper MAPPER =
        JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  }

  private final Order order;
  private final boolean builtIn;
  private final Map<DocumentKind, SureSchema> sure = new EnumMap<>(DocumentKind.class);
  private @Nullable Schemas validator;

  private OrderSchemas(Order order, boolean builtIn) {
    this.order = order;
    this.builtIn = builtIn;
  }

  public static OrderSchemas of(Order order) {
    return order == BuiltInOrder.get() ? BuiltIn.SCHEMAS : new OrderSchemas(order, false);
  }

  /** The whole schema of such a document. */
  public JsonNode source(DocumentKind kind) {
    JsonNode packaged = packaged(kind);
    return builtIn ? packaged : new SchemaWording(order).of(kind.schema(), packaged);
  }

  /** What is said of words of the built-in order where this one has none such. */
  Habit habit() {
    return new Habit(order);
  }

  /** The names of the files that belong beside a list; that of orders where it brings its own. */
  public List<String> files() {
    return builtIn
        ? FILES
        : Stream.concat(FILES.stream(), Stream.of(file(DocumentKind.ORDER))).toList();
  }

  /** The name of the file of the schema. */
  private static String file(DocumentKind kind) {
    return kind.schema() + ".schema.json";
  }

  /** What belongs into the file of that name: as it is packaged, where the words are built in. */
  public byte[] bytes(String file) {
    DocumentKind kind = kind(file);
    return builtIn
        ? resource(kind)
        : (new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(source(kind))
                + "\n")
            .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Whether a schema tells an editor other words than the order has. An older one of the built-in
   * order does not as long as its words are the same.
   */
  public boolean drifted(SourceFile schema) {
    String path = schema.path();
    try {
      return !fits(path.substring(path.lastIndexOf('/') + 1), schema.content().bytes());
    } catch (IOException unread) {
      return false;
    }
  }

  private boolean fits(String file, byte[] text) {
    if (Arrays.equals(text, bytes(file))) {
      return true;
    }
    try {
      JsonNode theirs = Lenient.MAPPER.readTree(text);
      JsonNode ours = source(kind(file));
      return builtIn
          ? VOCABULARIES.stream().allMatch(field -> words(theirs, field).equals(words(ours, field)))
          : theirs.equals(ours);
    } catch (JacksonException notJson) {
      return false;
    }
  }

  private static List<JsonNode> words(JsonNode schema, String field) {
    JsonNode vocabulary = schema.at(field);
    return List.of(vocabulary.path("enum"), vocabulary.path("enumDescriptions"));
  }

  private static DocumentKind kind(String file) {
    return Arrays.stream(DocumentKind.values())
        .filter(kind -> file(kind).equals(file))
        .findFirst()
        .orElseThrow();
  }

  /** The schema as far as it is simple. */
  SureSchema sure(DocumentKind kind) {
    return builtIn ? SureSchema.of(kind.resource()) : worded(kind);
  }

  private synchronized SureSchema worded(DocumentKind kind) {
    return sure.computeIfAbsent(
        kind, one -> SureSchema.of(new JsonMapper().writeValueAsBytes(source(one))));
  }

  /** The validator, started when the first document is in doubt: most lists have none. */
  synchronized Schemas validator() {
    Schemas started = validator;
    if (started == null) {
      started = new Schemas(this);
      validator = started;
    }
    return started;
  }

  private static JsonNode packaged(DocumentKind kind) {
    return new JsonMapper().readTree(resource(kind));
  }

  private static byte[] resource(DocumentKind kind) {
    try (InputStream in = OrderSchemas.class.getResourceAsStream(kind.resource())) {
      if (in == null) {
        throw new IllegalStateException(kind.resource());
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
