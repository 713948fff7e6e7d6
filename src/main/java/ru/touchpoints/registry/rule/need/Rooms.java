package ru.touchpoints.registry.rule.need;

import java.util.Optional;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.address.PhoneNumbers;
import ru.touchpoints.registry.model.address.PostalAddress;
import ru.touchpoints.registry.model.order.AddressKind;

/** Addresses without what only leads from one door, window or telephone to the next. */
final class Rooms {

  private Rooms() {}

  /** What is left of an address without its room; empty when it names none. */
  static Optional<String> without(Touchpoint touchpoint) {
    String address = touchpoint.address().orElse("");
    if (touchpoint.type().address() == AddressKind.PHONE) {
      PhoneNumbers phones = PhoneNumbers.of(address);
      return phones.hasExtensions() ? Optional.of(phones.withoutExtensions()) : Optional.empty();
    }
    return PlainWords.isPlace(touchpoint)
        ? PostalAddress.of(address).withoutRoom()
        : Optional.empty();
  }
}
