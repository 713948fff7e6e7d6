package ru.touchpoints.registry.change.match;

import java.util.Set;
import ru.touchpoints.registry.model.address.PhoneNumbers;
import ru.touchpoints.registry.model.address.PostalAddress;
import ru.touchpoints.registry.model.address.WebAddress;

/**
 * Where a touchpoint is found, without the ways of writing it.
 *
 * @param place whether it is a building or a room, where many touchpoints may be
 * @param exact equal for the same address; empty when there is none
 * @param near what two addresses share that differ in their last step alone: the site of a page,
 *     the number of an extension, the building of a room
 */
record Address(boolean place, String exact, Set<String> near) {

  Address {
    near = Set.copyOf(near);
  }

  static Address of(String text) {
    if (WebAddress.is(text)) {
      return new Address(false, WebAddress.keyWithoutWww(text), WebAddress.sites(text));
    }
    if (PhoneNumbers.are(text)) {
      PhoneNumbers phones = PhoneNumbers.of(text);
      return new Address(false, phones.key(), phones.lines());
    }
    PostalAddress place = PostalAddress.of(text);
    String building = place.building();
    return new Address(true, place.key(), building.isEmpty() ? Set.of() : Set.of(building));
  }

  boolean missing() {
    return exact.isEmpty();
  }

  boolean same(Address other) {
    return exact.equals(other.exact);
  }

  /** Whether the addresses differ in their last step at most, or one is not known. */
  boolean nearTo(Address other) {
    return same(other)
        || missing()
        || other.missing()
        || near.stream().anyMatch(other.near::contains);
  }
}
