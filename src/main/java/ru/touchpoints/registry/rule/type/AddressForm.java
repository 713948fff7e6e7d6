package ru.touchpoints.registry.rule.type;

import java.util.Optional;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.model.Channel;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rule.TouchpointRule;

/** A touchpoint without an address, or with one that its type cannot have, п. 4.2. */
public final class AddressForm implements TouchpointRule {

  private static final RuleInfo INFO = RuleInfo.of("TP421", "address-form", Severity.ERROR, "4.2");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Entry<Touchpoint> touchpoint, Consumer<Finding> findings) {
    if (!touchpoint.sound("address", "type", "channel")) {
      return;
    }
    Optional<Wanted> wanted = wanted(touchpoint.value());
    Optional<String> address = touchpoint.value().address();
    if (address.isEmpty()) {
      findings.accept(
          INFO.finding(
              touchpoint.here(),
              touchpoint.subject("address"),
              "missing-" + wanted.orElse(Wanted.PLACE).variant,
              touchpoint.value().name()));
    } else if (wanted.isPresent() && !wanted.get().fits(Addresses.withoutTypos(address.get()))) {
      findings.accept(
          INFO.finding(
              touchpoint.at("address"),
              touchpoint.subject("address"),
              wanted.get().variant,
              address.get(),
              touchpoint.value().type().id()));
    }
  }

  /** The form the address must have; empty while the channel that decides it is not stated. */
  private static Optional<Wanted> wanted(Touchpoint touchpoint) {
    return switch (touchpoint.type()) {
      case WEBSITE, MOBILE_APP, SOCIAL_MEDIA, MESSENGER -> Optional.of(Wanted.URL);
      case PHONE -> Optional.of(Wanted.PHONE);
      case RECEPTION -> Optional.of(Wanted.PLACE);
      case WRITTEN ->
          touchpoint
              .channel()
              .map(channel -> channel == Channel.DIGITAL ? Wanted.ONLINE : Wanted.PLACE);
    };
  }

  /** The forms of addresses. */
  private enum Wanted {
    URL("url") {
      @Override
      boolean fits(String address) {
        return Addresses.isUrl(address);
      }
    },
    PHONE("phone") {
      @Override
      boolean fits(String address) {
        return Addresses.isPhone(address);
      }
    },
    ONLINE("online") {
      @Override
      boolean fits(String address) {
        return Addresses.isEmail(address) || Addresses.isUrl(address);
      }
    },
    PLACE("place") {
      @Override
      boolean fits(String address) {
        return Addresses.isPlace(address);
      }
    };

    private final String variant;

    Wanted(String variant) {
      this.variant = variant;
    }

    abstract boolean fits(String address);
  }
}
