package ru.touchpoints.registry.load.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.load.order.SchemaWording;
import ru.touchpoints.registry.load.schema.sure.SureSchema;
import ru.touchpoints.registry.model.order.Order;
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
    try (InputStream in = OrderSchemas.class.getResourceAsStream(kind.resource())) {
      if (in == null) {
        throw new IllegalStateException(kind.resource());
      }
      return new JsonMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
