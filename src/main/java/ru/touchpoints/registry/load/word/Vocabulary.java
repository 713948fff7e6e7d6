package ru.touchpoints.registry.load.word;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The words a field may hold, with what the schema says each means.
 *
 * @param words as YAML has them
 * @param meanings the Russian names, one a word, or none at all
 */
public record Vocabulary(List<String> words, List<String> meanings) {

  /** Longer texts, in characters, name no word: the longest official name takes half of it. */
  private static final int LONGEST_NAME = 300;

  public static Vocabulary of(JsonNode schema) {
    if (schema.has("const")) {
      return new Vocabulary(List.of(schema.path("const").asString("")), List.of());
    }
    return new Vocabulary(texts(schema.path("enum")), texts(schema.path("enumDescriptions")));
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(value -> value.asString("")).toList();
  }

  /** The word meant by {@code value}: one nearly so written, or one whose Russian name it is. */
  public Optional<String> nearest(String value) {
    return value.length() > LONGEST_NAME ? Optional.empty() : near(value);
  }

  private Optional<String> near(String value) {
    return Nearest.of(value, words)
        .or(() -> explained() ? RussianName.of(value, words, meanings) : Optional.empty());
  }

  /** The word meant by {@code value} for certain: one slip away, or called so in Russian. */
  public Optional<String> certain(String value) {
    return value.length() > LONGEST_NAME ? Optional.empty() : sure(value);
  }

  private Optional<String> sure(String value) {
    return LookAlike.of(value, words)
        .map(LookAlike::meant)
        .or(() -> Nearest.single(value, words))
        .or(() -> explained() ? RussianName.exactly(value, words, meanings) : Optional.empty());
  }

  private boolean explained() {
    return meanings.size() == words.size();
  }
}
