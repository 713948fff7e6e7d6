package ru.touchpoints.registry.rule.need;

import java.util.Locale;
import java.util.regex.Pattern;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.address.PhoneNumbers;
import ru.touchpoints.registry.model.address.PostalAddress;
import ru.touchpoints.registry.model.address.WebAddress;
import ru.touchpoints.registry.model.order.AddressKind;

/** Titles and addresses without what does not tell them apart: case, spaces, «ё», quotes. */
final class PlainWords {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
  private static final Pattern QUOTES = Pattern.compile("[\"'«»„“”‘’`]");
  private static final Pattern NUMBER_SIGN =
      Pattern.compile("(?:№|(?<![a-zа-я])n(?:o\\.)?(?=\\s*[0-9]))\\s*");
  private static final Pattern AROUND_DASH =
      Pattern.compile("(?:(?<!\\s)|\\G)\\s*+[\\p{Pd}\\u2212]\\s*+");

  private PlainWords() {}

  static String title(Touchpoint touchpoint) {
    String folded = NUMBER_SIGN.matcher(folded(touchpoint.title())).replaceAll("№");
    return AROUND_DASH.matcher(folded).replaceAll("-");
  }

  /** The address to compare; empty when there is none. */
  static String address(Touchpoint touchpoint) {
    String address = touchpoint.address().orElse("");
    if (touchpoint.type().address() == AddressKind.PHONE) {
      return PhoneNumbers.of(address).key();
    }
    if (isPlace(touchpoint)) {
      return PostalAddress.of(address).key();
    }
    return WebAddress.is(address) ? WebAddress.key(address) : WebAddress.key(folded(address));
  }

  /** Whether the address is where one goes to or writes a letter to. */
  static boolean isPlace(Touchpoint touchpoint) {
    return touchpoint.addressKind().filter(AddressKind.PLACE::equals).isPresent()
        && !WebAddress.is(touchpoint.address().orElse(""));
  }

  /** The text without case, quotes, «ё» and superfluous spaces. */
  static String folded(String text) {
    String bare = QUOTES.matcher(text).replaceAll("");
    return SPACES.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
