package ru.touchpoints.registry.load.schema.sure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.load.schema.sure.NodeCheck.Fields.Others;

/** The keywords of one schema object, which together make a check. */
final class Keywords {

  private static final int MOST_FIELDS = Long.SIZE;
  private static final String DEFINITIONS = "#/$defs/";
  private static final NodeCheck DOUBT = new NodeCheck.Doubt();

  /** Keywords with a simple value. */
  private final Map<String, String> said = new HashMap<>();

  private Set<String> words = Set.of();
  private Set<String> required = Set.of();
  private Map<String, NodeCheck> fields = Map.of();
  private Map<String, NodeCheck> others = Map.of();
  private Optional<NodeCheck> each = Optional.empty();
  private Optional<NodeCheck> one = Optional.empty();

  void say(String name, String value) {
    said.put(name, value);
  }

  void words(Set<String> texts) {
    words = texts;
    said.put("enum", "");
  }

  void required(Set<String> names) {
    required = names;
    said.put("required", "");
  }

  void fields(Map<String, NodeCheck> schemas) {
    fields = schemas;
    said.put("properties", "");
  }

  void others(Map<String, NodeCheck> schemas) {
    others = schemas;
    said.put("patternProperties", "");
  }

  void each(NodeCheck schema) {
    each = Optional.of(schema);
    said.put("items", "");
  }

  void one(NodeCheck schema) {
    one = Optional.of(schema);
    said.put("contains", "");
  }

  /** What they ask for together; doubt where one of them is not simple. */
  NodeCheck check(Map<String, NodeCheck> definitions) {
    if (said.containsKey("$ref")) {
      return reference(definitions);
    }
    return switch (said.getOrDefault("type", "any")) {
      case "string" -> said.containsKey("enum") ? word() : text();
      case "boolean" -> only("type") ? new NodeCheck.Flag() : DOUBT;
      case "integer" -> number(true);
      case "number" -> number(false);
      case "array" -> items();
      case "object" -> mapping();
      case "any" -> said.containsKey("enum") ? word() : mapping();
      default -> DOUBT;
    };
  }

  private boolean only(String... names) {
    return Set.of(names).containsAll(said.keySet());
  }

  private NodeCheck reference(Map<String, NodeCheck> definitions) {
    String target = said.getOrDefault("$ref", "");
    return only("$ref") && target.startsWith(DEFINITIONS)
        ? new NodeCheck.Reference(target.substring(DEFINITIONS.length()), definitions)
        : DOUBT;
  }

  private NodeCheck word() {
    return only("type", "enum") ? new NodeCheck.Word(Set.copyOf(words)) : DOUBT;
  }

  private NodeCheck text() {
    Optional<TextForm> form = TextForm.of(said.getOrDefault("pattern", ""));
    boolean known = form.isPresent() || !said.containsKey("pattern");
    // The form of a day asks for more than its pattern, and for all that the format does.
    boolean day = form.filter(TextForm.DAY::equals).isPresent();
    boolean date = said.getOrDefault("format", "").equals("date");
    return only("type", "minLength", "maxLength", "pattern", "format")
            && known
            && ((day && date) || !said.containsKey("format"))
        ? new NodeCheck.Text(
            number("minLength", 0), number("maxLength", SureSchema.LONGEST_TEXT), form)
        : DOUBT;
  }

  private NodeCheck number(boolean whole) {
    if (said.containsKey("const")) {
      int only = number("const", 0);
      return only("type", "const") ? new NodeCheck.Number(true, only, only) : DOUBT;
    }
    return only("type", "minimum", "maximum")
        ? new NodeCheck.Number(
            whole, number("minimum", Integer.MIN_VALUE), number("maximum", Integer.MAX_VALUE))
        : DOUBT;
  }

  private NodeCheck items() {
    return only("type", "items", "minItems", "uniqueItems", "contains")
        ? new NodeCheck.Items(
            number("minItems", 0),
            !said.getOrDefault("uniqueItems", "false").equals("false"),
            each,
            one)
        : DOUBT;
  }

  private NodeCheck mapping() {
    boolean closed = said.getOrDefault("additionalProperties", "true").equals("false");
    boolean simple =
        only("type", "properties", "required", "additionalProperties", "patternProperties")
            && (closed || !said.containsKey("additionalProperties"))
            && fields.keySet().containsAll(required)
            && fields.size() <= MOST_FIELDS;
    if (!simple || (!others.isEmpty() && !(closed && fields.isEmpty() && others.size() == 1))) {
      return DOUBT;
    }
    List<String> names = new ArrayList<>(fields.keySet());
    long bits = 0;
    for (String name : required) {
      bits |= 1L << names.indexOf(name);
    }
    Optional<Others> known = otherFields();
    return others.isEmpty() || known.isPresent()
        ? new NodeCheck.Fields(names, List.copyOf(fields.values()), bits, closed, known)
        : DOUBT;
  }

  private Optional<Others> otherFields() {
    return others.entrySet().stream()
        .findFirst()
        .flatMap(
            other -> TextForm.of(other.getKey()).map(form -> new Others(form, other.getValue())));
  }

  /** The whole number that a keyword says; the schemas have no others. */
  private int number(String name, int otherwise) {
    String value = said.get(name);
    return value == null ? otherwise : Integer.parseInt(value);
  }
}
