package ru.touchpoints.registry.load.schema;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.RandomAccess;
import ru.touchpoints.registry.load.schema.sure.SureSchema;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A document's nodes as the schema validator wants them. */
final class JsonTree {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int LONG_DIGITS = 18;

  /** Of sixteen hexadecimal digits the first may be one too many for a {@code long}. */
  private static final int LONG_HEXADECIMAL = 15;

  /** On a text without an end, a regular expression with a repeated group overflows the stack. */
  private static final int MAX_TEXT = SureSchema.LONGEST_TEXT;

  private JsonTree() {}

  static JsonNode of(YamlNode node) {
    if (node instanceof Mapping mapping) {
      ObjectNode object = NODES.objectNode();
      mapping.entries().forEach(entry -> object.set(entry.key().text(), of(entry.value())));
      return object;
    }
    if (node instanceof Sequence sequence) {
      return new ArrayNode(NODES, new Items(sequence.items()));
    }
    return scalar((Scalar) node);
  }

  /**
   * The items of a list, each made when the validator comes to it and kept by nobody: half a
   * million of them take more memory than all else.
   */
  private static final class Items extends AbstractList<JsonNode> implements RandomAccess {

    private final List<YamlNode> items;

    Items(List<YamlNode> items) {
      this.items = items;
    }

    @Override
    public JsonNode get(int index) {
      return of(items.get(index));
    }

    @Override
    public int size() {
      return items.size();
    }
  }

  private static JsonNode scalar(Scalar scalar) {
    return switch (scalar.kind()) {
      case TEXT ->
          NODES.stringNode(
              scalar.text().length() > MAX_TEXT
                  ? scalar.text().substring(0, MAX_TEXT)
                  : scalar.text());
      case BOOLEAN ->
          NODES.booleanNode(scalar.text().startsWith("t") || scalar.text().startsWith("T"));
      case NULL -> NODES.nullNode();
      case INTEGER -> integer(scalar.text());
      case FLOAT -> floating(scalar.text());
    };
  }

  private static JsonNode integer(String text) {
    if (text.startsWith("0x") || text.startsWith("0o")) {
      String digits = text.substring(2);
      boolean hexadecimal = text.charAt(1) == 'x';
      int radix = hexadecimal ? 16 : 8;
      int longest = hexadecimal ? LONG_HEXADECIMAL : LONG_DIGITS;
      return digits.length() <= longest
          ? NODES.numberNode(Long.parseLong(digits, radix))
          : NODES.numberNode(beyond(false));
    }
    // No BigInteger: its parsing is quadratic, and a hostile file may hold four million digits.
    return text.length() <= LONG_DIGITS
        ? NODES.numberNode(Long.parseLong(text))
        : NODES.numberNode(beyond(text.startsWith("-")));
  }

  /**
   * A whole number that no limit of a schema allows: the validator cannot compare one that does not
   * fit into a {@code long}.
   */
  private static long beyond(boolean negative) {
    return negative ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  private static JsonNode floating(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".nan")) {
      return NODES.numberNode(Double.NaN);
    }
    if (lower.endsWith(".inf")) {
      return NODES.numberNode(
          lower.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
    }
    if (text.length() <= LONG_DIGITS && !lower.contains("e")) {
      return NODES.numberNode(new BigDecimal(text));
    }
    double number = Double.parseDouble(text);
    return Double.isFinite(number) && Math.abs(number) >= Long.MAX_VALUE
        ? NODES.numberNode(beyond(number < 0))
        : NODES.numberNode(number);
  }
}
