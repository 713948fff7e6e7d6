package ru.touchpoints.registry.signing.hindrance;

import java.util.Optional;

/** One kind of thing that may stand in the way. */
@FunctionalInterface
interface Obstacle {

  /** What of it stands in the way of this list. */
  Optional<Hindrance> in(ListToSign list);
}
