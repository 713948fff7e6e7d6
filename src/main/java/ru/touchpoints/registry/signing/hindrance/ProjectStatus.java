package ru.touchpoints.registry.signing.hindrance;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.model.Status;

/** A list that calls itself a draft or an example is printed as one. */
final class ProjectStatus implements Hindrances.Obstacle {

  @Override
  public Optional<Hindrance> in(ListToSign list) {
    return list.passport()
        .filter(passport -> passport.sound("status"))
        .filter(passport -> passport.value().status() != Status.APPROVED)
        .map(
            passport ->
                Hindrance.forbidding(
                    List.of(passport.at("status")),
                    "status",
                    passport.value().status().title(),
                    passport.value().status().id()));
  }
}
