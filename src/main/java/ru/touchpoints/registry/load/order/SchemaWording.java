package ru.touchpoints.registry.load.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.touchpoints.registry.model.order.AddressKind;
import ru.touchpoints.registry.model.order.Citations;
import ru.touchpoints.registry.model.order.Numbered;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.model.order.TouchpointType;
import ru.touchpoints.registry.model.term.Term;
import ru.touchpoints.registry.model.term.Terms;
import ru.touchpoints.registry.writing.WordBundle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A schema in the words of another order than the built-in one: its kinds of touchpoint, needs and
 * demand, and its own places wherever the schema cites the built-in one.
 */
public final class SchemaWording {

  private static final String NUMBER_SIGN = "п. ";
  private static final Pattern CITED =
      Pattern.compile("п\\. (\\d[\\d.]*(?:–\\d[\\d.]*)?(?:, \\d[\\d.]*)*)(?<!\\.)");
  private static final String DIRECTION = "/$defs/direction/properties";
  private static final String TOUCHPOINT = "/$defs/touchpoint/properties";

  private final Order order;
  private final Citations citations;
  private final WordBundle words = WordBundle.official(SchemaWording.class, "wording");

  /** The wording of that order. */
  public SchemaWording(Order order) {
    this.order = order;
    this.citations = new Citations(order);
  }

  /** An address of that form, as somebody could write it into a list. */
  public static String example(AddressKind kind) {
    return WordBundle.official(SchemaWording.class, "wording").get("example." + kind.id());
  }

  /**
   * The schema with the words of the order.
   *
   * @param name of the schema's file, without its ending
   */
  public JsonNode of(String name, JsonNode schema) {
    JsonNode worded = worded(name, "", schema);
    if (worded.at(TOUCHPOINT) instanceof ObjectNode fields) {
      vocabulary((ObjectNode) fields.path("type"), order.types());
      needs((ObjectNode) fields.path("needs"));
      vocabulary((ObjectNode) fields.path("demand"), order.demand());
    }
    if (worded.at(DIRECTION) instanceof ObjectNode direction) {
      place(direction);
    }
    return worded;
  }

  private void needs(ObjectNode field) {
    vocabulary((ObjectNode) field.path("items"), order.needs());
    ArrayNode example = field.putArray("examples").addArray();
    order.needs().stream().map(Term::id).limit(1).forEach(example::add);
  }

  /** Other orders need not number as the built-in one does: any text may be a place of theirs. */
  private static void place(ObjectNode direction) {
    ObjectNode paragraph = (ObjectNode) direction.path("paragraph");
    JsonNode text = direction.path("title");
    for (String limit : List.of("minLength", "maxLength", "pattern", "patternErrorMessage")) {
      paragraph.set(limit, text.path(limit));
    }
  }

  private JsonNode worded(String schema, String pointer, JsonNode node) {
    if (node.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (var field : node.properties()) {
        String name = field.getKey();
        object.set(
            name,
            name.equals("examples")
                ? exampled(field.getValue())
                : worded(schema, pointer + "/" + name, field.getValue()));
      }
      return object;
    }
    if (node.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      node.valueStream().forEach(item -> array.add(worded(schema, pointer, item)));
      return array;
    }
    return node.isString() ? StringNode.valueOf(text(schema + pointer, node.asString())) : node;
  }

  private String text(String place, String text) {
    String key = place.replace("/properties", "").replaceAll("[/$]+", ".");
    if (words.has(key)) {
      return citations.in(words.get(key, stated(), addresses()).strip());
    }
    Matcher cited = CITED.matcher(text);
    StringBuilder replaced = new StringBuilder();
    while (cited.find()) {
      Optional<String> notions = notions(cited.group(1));
      cited.appendReplacement(
          replaced,
          Matcher.quoteReplacement(
              notions.map(ids -> "[[" + NUMBER_SIGN + ids + "]]").orElseGet(cited::group)));
    }
    return citations.in(cited.appendTail(replaced).toString());
  }

  /** What the built-in order says at the places of a citation. */
  private static Optional<String> notions(String places) {
    Order builtIn = BuiltInOrder.get();
    List<String> notions = new ArrayList<>();
    for (String place : places.split(", ", -1)) {
      builtIn.notionAt(place).ifPresent(notions::add);
    }
    return notions.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", notions));
  }

  /** The kinds whose channel the editor states. */
  private String stated() {
    List<String> stated =
        order.types().stream()
            .filter(type -> type.impliedChannel().isEmpty())
            .map(TouchpointType::id)
            .toList();
    return stated.isEmpty() ? "" : words.get("stated", listed(stated));
  }

  /** What the addresses of each kind look like: «для phone — номер с кодом города; …». */
  private String addresses() {
    List<String> said = new ArrayList<>();
    for (AddressKind kind : AddressKind.values()) {
      List<String> types =
          order.types().stream()
              .filter(type -> type.address() == kind)
              .map(TouchpointType::id)
              .toList();
      if (!types.isEmpty()) {
        said.add(words.get("address." + kind.id(), listed(types)));
      }
    }
    String all = String.join("; ", said);
    return all.isEmpty()
        ? all
        : words.get("addressed", all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1));
  }

  /** {@code a, b и c}. */
  private static String listed(List<String> ids) {
    int last = ids.size() - 1;
    return last < 1
        ? String.join("", ids)
        : String.join(", ", ids.subList(0, last)) + " и " + ids.get(last);
  }

  /** Without words of its own there is nothing to hold a document against. */
  private static <T extends Term & Numbered> void vocabulary(ObjectNode field, Terms<T> terms) {
    if (terms.all().isEmpty()) {
      field.remove(List.of("enum", "enumDescriptions"));
      return;
    }
    ArrayNode ids = field.putArray("enum");
    ArrayNode meanings = field.putArray("enumDescriptions");
    for (T term : terms.all()) {
      ids.add(term.id());
      meanings.add(
          Citations.joined(NUMBER_SIGN, term.paragraph().stream().toList())
              .map(place -> term.title() + ", " + place)
              .orElse(term.title()));
    }
    field.putArray("examples").add(terms.all().get(0).id());
  }

  /** Examples that a list by this order could hold. */
  private JsonNode exampled(JsonNode node) {
    if (node.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      node.valueStream().forEach(item -> array.add(exampled(item)));
      return array;
    }
    if (!node.isObject() || !node.has("type") || order.types().all().isEmpty()) {
      return node;
    }
    ObjectNode touchpoint = ((ObjectNode) node).deepCopy();
    TouchpointType type = order.types().all().get(0);
    touchpoint.put("type", type.id());
    touchpoint.put("address", example(type.address()));
    touchpoint.putArray("needs").add(order.needs().stream().map(Term::id).findFirst().orElse(""));
    touchpoint.put("demand", order.demand().stream().map(Term::id).findFirst().orElse(""));
    if (type.impliedChannel().isEmpty()) {
      touchpoint.put("channel", "digital");
    }
    return touchpoint;
  }
}
