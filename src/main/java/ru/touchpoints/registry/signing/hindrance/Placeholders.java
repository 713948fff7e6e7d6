package ru.touchpoints.registry.signing.hindrance;

import java.util.Optional;

/** Values that were left to be filled in, whatever the list calls itself. */
final class Placeholders implements Hindrances.Obstacle {

  @Override
  public Optional<Hindrance> in(ListToSign list) {
    return Hindrance.forbiddingAny(
        list.places(
            finding ->
                finding.code().equals(ListToSign.PLACEHOLDER) && !ListToSign.ofSignatory(finding)),
        "placeholders");
  }
}
