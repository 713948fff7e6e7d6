package ru.touchpoints.registry.signing.hindrance;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.finding.Location;

/** The person who is to sign is not named yet (п. 2.4), or not as a sheet of changes would. */
final class Signatory implements Hindrances.Obstacle {

  @Override
  public Optional<Hindrance> in(ListToSign list) {
    List<Location> blank =
        list.places(
            finding ->
                finding.code().equals(ListToSign.PLACEHOLDER) && ListToSign.ofSignatory(finding));
    if (!blank.isEmpty()) {
      return Optional.of(Hindrance.forbidding(blank, "signatory"));
    }
    return list.passport()
        .filter(passport -> passport.sound("authorisedPerson"))
        .filter(passport -> passport.value().authorisedPerson().positionDative().isEmpty())
        .map(
            passport ->
                Hindrance.warning(
                    List.of(passport.at("authorisedPerson")),
                    "signatory-dative",
                    passport.value().authorisedPerson().position()));
  }
}
