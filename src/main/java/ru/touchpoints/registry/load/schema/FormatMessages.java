package ru.touchpoints.registry.load.schema;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;
import tools.jackson.databind.JsonNode;

/** What to say of a value of the right type that is badly formed (TP105). */
final class FormatMessages {

  private static final Pattern DOTTED_DATE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

  private static final int LAST_OF_ASCII = 0x7F;
  private static final int MOST_NAMED = 3;

  private FormatMessages() {}

  static Message of(String keyword, JsonNode schema, String field, String value) {
    return switch (keyword) {
      case "maxLength" ->
          Message.of(
              "TP105.long",
              field,
              value.codePointCount(0, value.length()),
              schema.path("maxLength").intValue());
      case "minItems" -> Message.of("TP105.no-items", field, Examples.of(schema, field));
      case "contains", "minContains" ->
          Message.of("TP105.no-column", schema.at("/contains/properties/field/const").asString(""));
      case "uniqueItems" -> Message.of("TP105.repeated", field, value);
      case "minimum", "maximum", "exclusiveMinimum" ->
          Message.of(
              "TP105.range",
              field,
              value,
              schema.path("minimum").asString(""),
              schema.path("maximum").asString(""));
      default -> text(schema, field, value);
    };
  }

  private static Message text(JsonNode schema, String field, String value) {
    if (value.isBlank()) {
      return Message.of("TP105.empty", field);
    }
    if (schema.path("format").asString("").equals("date")) {
      return dotted(value)
          .map(date -> Message.of("TP105.date-dotted", field, value, date))
          .orElseGet(() -> Message.of("TP105.date", field, value));
    }
    String foreign = foreign(schema, value);
    return foreign.isEmpty()
        ? Message.of("TP105.pattern", field, value, Examples.value(schema))
        : Message.of("TP105.letters", field, value, Examples.value(schema), foreign);
  }

  /**
   * Characters that a code of Latin letters cannot have, each with its number: a Russian letter or
   * a no-break space looks just like the right one.
   */
  private static String foreign(JsonNode schema, String value) {
    boolean latin = !schema.path("pattern").asString("\\p").matches(".*\\\\[pS].*");
    return latin
        ? value
            .codePoints()
            .filter(c -> c > LAST_OF_ASCII)
            .distinct()
            .limit(MOST_NAMED)
            .mapToObj(FormatMessages::named)
            .collect(Collectors.joining(", "))
        : "";
  }

  private static String named(int codePoint) {
    String number = String.format(Locale.ROOT, "U+%04X", codePoint);
    return Character.isLetter(codePoint)
        ? Character.toString(codePoint) + " (" + number + ")"
        : number;
  }

  private static Optional<String> dotted(String value) {
    Matcher matcher = DOTTED_DATE.matcher(value);
    return matcher.matches()
        ? Optional.of(
            matcher.group(3)
                + "-"
                + twoDigits(matcher.group(2))
                + "-"
                + twoDigits(matcher.group(1)))
        : Optional.empty();
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** The pointer of the first item that stands in the list before already. */
  static String repeated(SourceDocument document, String pointer) {
    Set<String> seen = new HashSet<>();
    if (document.find(pointer).orElse(null) instanceof Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        if (sequence.items().get(i) instanceof Scalar item && !seen.add(item.text())) {
          return Pointers.child(pointer, i);
        }
      }
    }
    return pointer;
  }
}
