package ru.touchpoints.registry.exchange.points;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.finding.Message;

/** Several messages as the parts of one. */
final class Listing {

  private Listing() {}

  /** The messages with commas between them; empty when there are none. */
  static Optional<Message> of(List<Message> parts) {
    return parts.stream().reduce((one, other) -> Message.of("touchpoints.and", one, other));
  }
}
