package ru.touchpoints.registry.model.term;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The words of a vocabulary in their order, found by their ids: a list of a country asks for
 * millions.
 */
public final class Terms<T extends Term> {

  private static final Map<Class<?>, Terms<?>> KNOWN = new ConcurrentHashMap<>();

  private final List<T> all;
  private final Map<String, Optional<T>> byId = new HashMap<>();

  private Terms(List<T> all) {
    this.all = List.copyOf(all);
    all.forEach(term -> byId.putIfAbsent(term.id(), Optional.of(term)));
  }

  /** These words; of two with one id, the first is found by it. */
  public static <T extends Term> Terms<T> of(List<T> words) {
    return new Terms<>(words);
  }

  /** The words of a vocabulary that no order changes, made once. */
  @SuppressWarnings("unchecked")
  public static <T extends Enum<T> & Term> Terms<T> of(Class<T> vocabulary) {
    Terms<?> known = KNOWN.get(vocabulary);
    return known == null
        ? (Terms<T>)
            KNOWN.computeIfAbsent(
                vocabulary, ignored -> new Terms<>(List.of(vocabulary.getEnumConstants())))
        : (Terms<T>) known;
  }

  public List<T> all() {
    return all;
  }

  public Stream<T> stream() {
    return all.stream();
  }

  /** The word with exactly this id. */
  public Optional<T> byId(String id) {
    Optional<T> term = byId.get(id);
    return term == null ? Optional.empty() : term;
  }
}
