package ru.touchpoints.registry.signing.hindrance;

import java.util.Optional;
import ru.touchpoints.registry.finding.Severity;

/** Errors, without which no list goes out at all (п. 3.3.2). */
final class Errors implements Hindrances.Obstacle {

  @Override
  public Optional<Hindrance> in(ListToSign list) {
    return Hindrance.forbiddingAny(
        list.places(
            finding ->
                finding.severity() == Severity.ERROR
                    && !finding.code().equals(ListToSign.PLACEHOLDER)),
        "errors");
  }
}
