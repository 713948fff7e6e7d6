package ru.touchpoints.registry.model.term;

import java.util.Optional;

/**
 * A word of a closed vocabulary: the id written in YAML, its official Russian name, its paragraph.
 */
public interface Term {

  /** The word as editors write it in YAML. */
  String id();

  /** The official Russian name, as the list prints it. */
  String title();

  /** The paragraph of the order that defines the word, for example {@code 4.2.1}. */
  String paragraph();

  /** The term of {@code vocabulary} with exactly this id. */
  static <T extends Enum<T> & Term> Optional<T> byId(Class<T> vocabulary, String id) {
    return Terms.of(vocabulary).find(id);
  }
}
