package ru.touchpoints.registry.load.schema;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.word.DomainFault;
import ru.touchpoints.registry.load.word.FreeText;
import ru.touchpoints.registry.load.word.LookAlike;
import ru.touchpoints.registry.load.word.SuggestedCode;
import ru.touchpoints.registry.load.word.WrittenDay;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;
import tools.jackson.databind.JsonNode;

/** What to say of a value of the right type that is badly formed (TP105). */
final class FormatMessages {

  /** The number within «п. 3.5.1». */
  private static final Pattern PARAGRAPH = Pattern.compile("\\d++(?:\\.\\d++)*+");

  /** Messages whose third argument is what was meant. */
  private static final Set<String> CERTAIN = Set.of("TP105.look-alike", "TP105.domain");

  private static final int MEANT = 2;

  private static final int LAST_OF_ASCII = 0x7F;
  private static final int MOST_NAMED = 3;

  private FormatMessages() {}

  static Message of(String keyword, JsonNode schema, SourceDocument document, String pointer) {
    String value = Subjects.text(document, pointer);
    String field = name(pointer);
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
      default -> text(schema, document, pointer, field, value);
    };
  }

  private static String name(String pointer) {
    String field = Pointers.field(pointer);
    return field.substring(field.lastIndexOf('/') + 1);
  }

  /** What the value must be replaced with, where the message leaves no doubt. */
  static Optional<String> certain(Message message) {
    return CERTAIN.contains(message.key()) && !message.isShortened()
        ? Optional.of(String.valueOf(message.arguments().get(MEANT)))
        : Optional.empty();
  }

  private static Message text(
      JsonNode schema, SourceDocument document, String pointer, String field, String value) {
    if (FreeText.isBlank(value)) {
      return Message.of("TP105.empty", field);
    }
    if (schema.path("format").asString("").equals("date")) {
      return date(field, value);
    }
    String pattern = schema.path("pattern").asString("");
    if (pattern.contains("а-я")) {
      return domain(field, value, Examples.value(schema));
    }
    return pattern.contains("[a-z0-9-]")
        ? code(schema, document, pointer, field, value)
        : paragraph(schema, field, value);
  }

  private static Message date(String field, String value) {
    return WrittenDay.of(value)
        .map(day -> Message.of("TP105.date-dotted", field, value, day.toString()))
        .orElseGet(() -> Message.of("TP105.date", field, value));
  }

  private static Message domain(String field, String value, String example) {
    DomainFault fault = DomainFault.of(value);
    Message reason = Message.of("TP105.reason." + fault.reason(), fault.sign());
    return fault
        .meant()
        .map(meant -> Message.of("TP105.domain", field, value, meant, reason))
        .orElseGet(() -> Message.of("TP105.domain-unclear", field, value, example, reason));
  }

  private static Message paragraph(JsonNode schema, String field, String value) {
    return Optional.of(PARAGRAPH.matcher(value))
        .filter(Matcher::find)
        .map(found -> Message.of("TP105.rewritten", field, value, found.group()))
        .orElseGet(() -> Message.of("TP105.pattern", field, value, Examples.value(schema)));
  }

  private static Message code(
      JsonNode schema, SourceDocument document, String pointer, String field, String value) {
    String foreign = foreign(value);
    Optional<String> twin = SuggestedCode.certain(value);
    if (twin.isPresent() && !foreign.isEmpty()) {
      return Message.of("TP105.look-alike", field, value, twin.get(), foreign);
    }
    Optional<String> instead = SuggestedCode.instead(document, pointer, value);
    if (foreign.isEmpty()) {
      return instead
          .map(id -> Message.of("TP105.rewritten", field, value, id))
          .orElseGet(() -> Message.of("TP105.pattern", field, value, Examples.value(schema)));
    }
    return Message.of(
        "TP105.letters", field, value, instead.orElseGet(() -> Examples.value(schema)), foreign);
  }

  /**
   * Characters that a code of Latin letters cannot have, each with its number: a Russian letter or
   * a no-break space looks just like the right one.
   */
  private static String foreign(String value) {
    return value
        .codePoints()
        .filter(c -> c > LAST_OF_ASCII)
        .distinct()
        .limit(MOST_NAMED)
        .mapToObj(LookAlike::named)
        .collect(Collectors.joining(", "));
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
