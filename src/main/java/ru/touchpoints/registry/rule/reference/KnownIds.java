package ru.touchpoints.registry.rule.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.load.word.Nearest;

/**
 * The ids that may be referred to. There may be as many of them, and as many wrong references, as
 * files have room for: what is compared and what is listed has an end.
 */
final class KnownIds {

  /** So many pairs of words are compared at most, some seconds; later references get no advice. */
  static final int MOST_COMPARED = 1_000_000;

  /** More ids than any body has are not listed in a message. */
  private static final int MOST_LISTED = 100;

  private final Set<String> ids;
  private final Map<String, Optional<String>> nearest = new HashMap<>();
  private long compared;
  private @Nullable String listed;

  KnownIds(Collection<String> ids) {
    this.ids = new LinkedHashSet<>(ids);
  }

  boolean hold(String id) {
    return ids.contains(id);
  }

  /** The id that is probably meant. */
  Optional<String> nearest(String id) {
    Optional<String> known = nearest.get(id);
    if (known == null) {
      known = mayCompare() ? Nearest.of(id, ids) : Optional.empty();
      nearest.put(id, known);
    }
    return known;
  }

  /** The only id that is one slip of the finger away. */
  Optional<String> single(String id) {
    return mayCompare() ? Nearest.single(id, ids) : Optional.empty();
  }

  private boolean mayCompare() {
    compared += ids.size();
    return compared <= MOST_COMPARED;
  }

  /** All of them, for a message. */
  String listed() {
    String known = listed;
    if (known == null) {
      Stream<String> more = ids.size() > MOST_LISTED ? Stream.of("…") : Stream.of();
      known =
          Stream.concat(ids.stream().limit(MOST_LISTED), more).collect(Collectors.joining(", "));
      listed = known;
    }
    return known;
  }
}
