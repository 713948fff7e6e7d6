package ru.touchpoints.registry.render.changes;

import java.util.Optional;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.change.list.Field;
import ru.touchpoints.registry.change.list.Named;
import ru.touchpoints.registry.change.list.Value;
import ru.touchpoints.registry.list.past.ComparedStates;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.render.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Changes as JSON: words by their ids, nothing as null. */
public final class JsonChanges implements ChangesRenderer {

  private final Json json = new Json();

  @Override
  public String render(ComparedStates compared) {
    ObjectNode root =
        Json.object()
            .put("version", Json.VERSION)
            .put("from", compared.from().name())
            .put("to", compared.to().name());
    return json.write(changes(root, compared));
  }

  /** Adds the changes, and what could not be compared. */
  public static ObjectNode changes(ObjectNode root, ComparedStates compared) {
    ArrayNode changes = root.putArray("changes");
    compared.changes().forEach(change -> changes.add(change(change, compared.order())));
    if (!compared.unread().isEmpty()) {
      ArrayNode unread = root.putArray("unread");
      compared
          .unread()
          .forEach(
              one ->
                  unread.add(
                      Json.object()
                          .put("side", one.later() ? "to" : "from")
                          .put("file", one.file())));
    }
    return root;
  }

  /** One change as all outputs have it. */
  public static ObjectNode change(Change change, Order order) {
    ObjectNode node = Json.object().put("kind", change.kind().id());
    node.set("paragraph", text(change.kind().notion().flatMap(order::cited)));
    node.set(
        "process", text(Optional.of(change.subject().process().id()).filter(id -> !id.isEmpty())));
    node.set("touchpoint", text(change.subject().touchpoint().map(Named::id)));
    node.put("direction", change.subject().direction().id());
    node.put("department", change.subject().department().id());
    node.set("field", text(change.field().map(Field::id)));
    node.set("before", value(change.before()));
    node.set("after", value(change.after()));
    return node;
  }

  private static JsonNode text(Optional<String> text) {
    return text.<JsonNode>map(StringNode::valueOf).orElse(NullNode.getInstance());
  }

  private static JsonNode value(Value value) {
    if (value instanceof Value.Text text) {
      return StringNode.valueOf(text.text());
    }
    if (value instanceof Value.Day day) {
      return StringNode.valueOf(day.date().toString());
    }
    if (value instanceof Value.Flag flag) {
      return BooleanNode.valueOf(flag.set());
    }
    if (value instanceof Value.Word word) {
      return StringNode.valueOf(word.word().id());
    }
    return several(value);
  }

  private static JsonNode several(Value value) {
    if (value instanceof Value.Words words) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      words.words().forEach(word -> array.add(word.id()));
      return array;
    }
    if (value instanceof Value.Texts texts) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      texts.texts().forEach(array::add);
      return array;
    }
    if (value instanceof Value.Check check) {
      return Json.object().put("rule", check.rule()).put("severity", check.severity());
    }
    if (value instanceof Value.Whole whole) {
      ObjectNode object = Json.object();
      whole.fields().forEach((field, item) -> object.set(field.id(), value(item)));
      return object;
    }
    return NullNode.getInstance();
  }
}
