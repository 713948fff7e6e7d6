package ru.touchpoints.registry.load.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The words a field may hold, with what the schema says each means.
 *
 * @param words as YAML has them
 * @param meanings the Russian names, one a word, or none at all
 */
record Vocabulary(List<String> words, List<String> meanings) {

  static Vocabulary of(JsonNode schema) {
    if (schema.has("const")) {
      return new Vocabulary(List.of(schema.path("const").asString("")), List.of());
    }
    return new Vocabulary(texts(schema.path("enum")), texts(schema.path("enumDescriptions")));
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(value -> value.asString("")).toList();
  }

  /** The word meant by {@code value}: one nearly so written, or one whose Russian name it is. */
  Optional<String> nearest(String value) {
    return Nearest.of(value, words).or(() -> byMeaning(value));
  }

  private Optional<String> byMeaning(String value) {
    String wanted = folded(value);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < meanings.size() && wanted.length() > 2; i++) {
      if (folded(meanings.get(i)).contains(wanted)) {
        found.add(words.get(i));
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Russian endings differ by case: the stem must do. */
  private static String folded(String text) {
    String folded = text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    return folded.length() > 5 && !folded.contains(" ")
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }
}
