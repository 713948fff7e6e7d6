package ru.touchpoints.registry.signing.hindrance;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Message;

/**
 * Something that stands between a list and a signature.
 *
 * @param message what it is; the same key with {@code .fix} says what to do
 * @param places where it is, as many as there are
 */
public record Hindrance(Weight weight, Message message, List<Location> places) {

  /** What follows from it. */
  public enum Weight {
    /** Such a list may not be signed. */
    FORBIDS,
    /** The person who signs should know. */
    WARNS
  }

  public Hindrance {
    places = List.copyOf(places);
  }

  public boolean forbids() {
    return weight == Weight.FORBIDS;
  }

  static Hindrance forbidding(List<Location> places, String key, Object... arguments) {
    return new Hindrance(Weight.FORBIDS, Message.of("signing." + key, arguments), places);
  }

  static Hindrance warning(List<Location> places, String key, Object... arguments) {
    return new Hindrance(Weight.WARNS, Message.of("signing." + key, arguments), places);
  }

  static Optional<Hindrance> forbiddingAny(List<Location> places, String key) {
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(forbidding(places, key, places.size()));
  }
}
