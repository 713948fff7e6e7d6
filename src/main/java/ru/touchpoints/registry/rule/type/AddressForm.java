package ru.touchpoints.registry.rule.type;

import java.util.Optional;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.order.AddressKind;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rule.TouchpointRule;

/** A touchpoint without an address, or with one that its type cannot have, п. 4.2. */
public final class AddressForm implements TouchpointRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP421", "address-form", Severity.ERROR, Notion.TYPES);

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
    } else if (wanted.isPresent() && !fits(wanted.get(), address.get())) {
      findings.accept(misformed(touchpoint, wanted.get(), address.get()));
    }
  }

  private static boolean fits(Wanted wanted, String address) {
    return wanted.plainlyFits(address) || wanted.fits(Addresses.withoutTypos(address));
  }

  private static Finding misformed(Entry<Touchpoint> touchpoint, Wanted wanted, String address) {
    Optional<String> rewritten = wanted.rewritten(address).filter(wanted::fits);
    return INFO.finding(
        touchpoint.at("address"),
        touchpoint.subject("address"),
        variant(touchpoint.value(), wanted) + (rewritten.isPresent() ? "-rewritten" : ""),
        address,
        touchpoint.value().type().title(),
        rewritten.orElse(""));
  }

  /** Where the kind alone wants an electronic address, no other channel would do without one. */
  private static String variant(Touchpoint touchpoint, Wanted wanted) {
    return touchpoint.type().address() == AddressKind.CONTACT ? "contact" : wanted.variant;
  }

  /** The form the address must have; empty while the channel that decides it is not stated. */
  private static Optional<Wanted> wanted(Touchpoint touchpoint) {
    return touchpoint
        .addressKind()
        .map(
            kind ->
                switch (kind) {
                  case URL -> Wanted.URL;
                  case PHONE -> Wanted.PHONE;
                  case EMAIL -> Wanted.EMAIL;
                  case CONTACT -> Wanted.ONLINE;
                  case PLACE -> Wanted.PLACE;
                  case STATED, ANY -> Wanted.ANY;
                });
  }

  /** The forms of addresses. */
  private enum Wanted {
    URL("url") {
      @Override
      boolean plainlyFits(String address) {
        return PlainAddress.isUrl(address);
      }

      @Override
      boolean fits(String address) {
        return Addresses.isUrl(address);
      }

      @Override
      Optional<String> rewritten(String address) {
        return AddressRewriting.ofUrl(address);
      }
    },
    PHONE("phone") {
      @Override
      boolean plainlyFits(String address) {
        return PlainAddress.isPhone(address);
      }

      @Override
      boolean fits(String address) {
        return Addresses.isPhone(address);
      }

      @Override
      Optional<String> rewritten(String address) {
        return AddressRewriting.ofPhone(address);
      }
    },
    ONLINE("online") {
      @Override
      boolean plainlyFits(String address) {
        return PlainAddress.isEmail(address) || PlainAddress.isUrl(address);
      }

      @Override
      boolean fits(String address) {
        return Addresses.isEmail(address) || Addresses.isUrl(address);
      }
    },
    EMAIL("email") {
      @Override
      boolean plainlyFits(String address) {
        return PlainAddress.isEmail(address);
      }

      @Override
      boolean fits(String address) {
        return Addresses.isEmail(address);
      }
    },
    ANY("any") {
      @Override
      boolean plainlyFits(String address) {
        return true;
      }

      @Override
      boolean fits(String address) {
        return true;
      }
    },
    PLACE("place") {
      @Override
      boolean plainlyFits(String address) {
        return PlainAddress.isPlace(address);
      }

      @Override
      boolean fits(String address) {
        return Addresses.isPlace(address);
      }
    };

    private final String variant;

    Wanted(String variant) {
      this.variant = variant;
    }

    /** Whether the address has the form so plainly that nothing has to be looked at closely. */
    abstract boolean plainlyFits(String address);

    abstract boolean fits(String address);

    /** The address with nothing lost, in the form that is wanted; empty where it takes a person. */
    Optional<String> rewritten(String address) {
      return Optional.empty();
    }
  }
}
