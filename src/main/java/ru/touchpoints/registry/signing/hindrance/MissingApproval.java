package ru.touchpoints.registry.signing.hindrance;

import java.util.List;
import java.util.Optional;

/** Until the act is signed there is none to name; afterwards the list should name it. */
final class MissingApproval implements Hindrances.Obstacle {

  @Override
  public Optional<Hindrance> in(ListToSign list) {
    return list.passport()
        .filter(passport -> passport.value().approval().isEmpty() && passport.sound("approval"))
        .map(passport -> Hindrance.warning(List.of(passport.at("status")), "approval"));
  }
}
