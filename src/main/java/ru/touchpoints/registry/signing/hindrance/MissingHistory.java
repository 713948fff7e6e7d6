package ru.touchpoints.registry.signing.hindrance;

import java.util.List;
import java.util.Optional;

/** What no commit holds cannot be told from what was edited afterwards. */
final class MissingHistory implements Hindrances.Obstacle {

  @Override
  public Optional<Hindrance> in(ListToSign list) {
    if (list.history().isEmpty()) {
      return Optional.of(Hindrance.forbidding(List.of(), "no-git"));
    }
    return list.history().get().head().isEmpty()
        ? Optional.of(Hindrance.forbidding(List.of(), "no-commit"))
        : Optional.empty();
  }
}
