package ru.touchpoints.registry.model.term;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The words of a vocabulary by their ids, made once: a list of a country asks for millions. */
final class Terms<T extends Enum<T> & Term> {

  private static final Map<Class<?>, Terms<?>> KNOWN = new ConcurrentHashMap<>();

  private final Map<String, Optional<T>> byId = new HashMap<>();

  private Terms(Class<T> vocabulary) {
    for (T term : vocabulary.getEnumConstants()) {
      byId.putIfAbsent(term.id(), Optional.of(term));
    }
  }

  /** The words of the vocabulary. */
  @SuppressWarnings("unchecked")
  static <T extends Enum<T> & Term> Terms<T> of(Class<T> vocabulary) {
    Terms<?> known = KNOWN.get(vocabulary);
    return known == null
        ? (Terms<T>) KNOWN.computeIfAbsent(vocabulary, ignored -> new Terms<>(vocabulary))
        : (Terms<T>) known;
  }

  Optional<T> find(String id) {
    Optional<T> term = byId.get(id);
    return term == null ? Optional.empty() : term;
  }
}
