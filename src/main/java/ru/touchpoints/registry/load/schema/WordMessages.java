package ru.touchpoints.registry.load.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.word.Alphabets;
import ru.touchpoints.registry.load.word.LookAlike;
import ru.touchpoints.registry.load.word.Nearest;
import ru.touchpoints.registry.load.word.RussianName;
import ru.touchpoints.registry.load.word.Vocabulary;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;
import tools.jackson.databind.JsonNode;

/** What to say of a word that the form does not know (TP102, TP104). */
final class WordMessages {

  private static final Pattern SEPARATOR = Pattern.compile("(?:(?<!\\s)|\\G)\\s*+[;,/|+]\\s*+");
  private static final Pattern CONJUNCTION = Pattern.compile("(?<!\\s)\\s++(?:и|или|and|or)\\s++");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern RULE = Pattern.compile("TP\\d{3}");

  /** Longer texts, in characters, are no words of a vocabulary in a row. */
  private static final int MOST_SEVERAL = 1000;

  /** Of longer lists the line to paste shows the words in question alone. */
  private static final int LONGEST_LINE = 32;

  private WordMessages() {}

  /** The names that a field may have; where they are codes of rules, the one that is typed. */
  static List<String> fields(JsonNode schema, String typed) {
    if (!schema.has("patternProperties")) {
      return List.copyOf(schema.path("properties").propertyNames());
    }
    return Optional.of(LookAlike.latin(typed).toUpperCase(Locale.ROOT))
        .filter(code -> RULE.matcher(code).matches())
        .map(List::of)
        .orElse(List.of());
  }

  /** The field that was meant: one nearly so written, or called so in Russian. */
  static Optional<String> meant(String field, List<String> known, Function<String, JsonNode> form) {
    return LookAlike.of(field, known)
        .map(LookAlike::meant)
        .or(() -> Nearest.of(field, known))
        .or(
            () ->
                field.length() < MOST_SEVERAL && field.codePoints().anyMatch(Alphabets::isCyrillic)
                    ? RussianName.exactly(field, known, titles(known, form))
                    : Optional.empty());
  }

  private static List<String> titles(List<String> fields, Function<String, JsonNode> form) {
    return fields.stream().map(field -> form.apply(field).path("title").asString("")).toList();
  }

  static Message unknownField(
      String field, List<String> known, Optional<String> nearest, boolean twice) {
    return LookAlike.of(field, known)
        .map(
            twin ->
                Message.of(
                    variant("TP102", twin) + (twice ? "-twice" : ""),
                    field,
                    twin.meant(),
                    twin.listed()))
        .or(() -> nearest.map(name -> Message.of("TP102.similar", field, name)))
        .orElseGet(
            () ->
                known.isEmpty()
                    ? Message.of("TP102.no-rule", field)
                    : Message.of("TP102.unknown", field, String.join(", ", known)));
  }

  private static String variant(String code, LookAlike twin) {
    return code + (twin.russian() ? ".look-alike" : ".odd-signs");
  }

  static Message unknownValue(
      SourceDocument document, String pointer, Vocabulary vocabulary, Habit habit) {
    String value = Subjects.text(document, pointer);
    String field = Pointers.field(pointer);
    String name = field.substring(field.lastIndexOf('/') + 1);
    Optional<LookAlike> twin = LookAlike.of(value, vocabulary.words());
    if (twin.isPresent()) {
      return Message.of(
          variant("TP104", twin.get()), name, value, twin.get().meant(), twin.get().listed());
    }
    List<String> several = several(value, vocabulary);
    if (!several.isEmpty() && Pointers.last(pointer).matches("\\d+")) {
      return Message.of("TP104.separator", name, value, line(document, pointer, name, several));
    }
    return habit
        .of(name, value, vocabulary)
        .or(
            () ->
                vocabulary
                    .nearest(value)
                    .map(word -> Message.of("TP104.similar", name, value, word)))
        .orElseGet(
            () -> Message.of("TP104.unknown", name, value, String.join(", ", vocabulary.words())));
  }

  /** The words of a text that is several of them, separated by anything; none otherwise. */
  static List<String> several(String text, Vocabulary vocabulary) {
    if (text.length() > MOST_SEVERAL) {
      return List.of();
    }
    return Stream.of(SEPARATOR, CONJUNCTION, BLANKS)
        .map(separator -> words(separator.splitAsStream(text.strip()).toList(), vocabulary))
        .filter(words -> words.size() > 1)
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> words(List<String> parts, Vocabulary vocabulary) {
    List<String> words = new ArrayList<>();
    for (String part : parts) {
      Optional<String> word =
          vocabulary.words().contains(part) ? Optional.of(part) : vocabulary.certain(part);
      List<String> inner = word.isEmpty() ? inner(part, vocabulary) : List.of(word.get());
      if (inner.isEmpty() && !part.isEmpty()) {
        return List.of();
      }
      inner.stream().filter(one -> !words.contains(one)).forEach(words::add);
    }
    return words;
  }

  private static List<String> inner(String part, Vocabulary vocabulary) {
    List<String> parts = CONJUNCTION.splitAsStream(part).toList();
    return parts.size() > 1 ? words(parts, vocabulary) : List.of();
  }

  /** The list as it should stand, the words in place of the one item. */
  private static String line(
      SourceDocument document, String pointer, String field, List<String> words) {
    List<String> items = new ArrayList<>();
    YamlNode list = document.find(Pointers.parent(pointer)).orElse(null);
    int at = Integer.parseInt(Pointers.last(pointer));
    if (list instanceof Sequence sequence && sequence.items().size() > LONGEST_LINE) {
      return field + ": " + words;
    }
    for (int i = 0; list instanceof Sequence sequence && i < sequence.items().size(); i++) {
      if (i == at) {
        items.addAll(words);
      } else if (sequence.items().get(i) instanceof Scalar other) {
        items.add(document.written(other));
      }
    }
    return field + ": " + items.stream().distinct().toList();
  }
}
