package ru.touchpoints.registry.rule.need;

import java.util.Locale;
import java.util.regex.Pattern;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointType;

/** Titles and addresses without what does not tell them apart: case, spaces, «ё», quotes. */
final class Likeness {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
  private static final Pattern QUOTES = Pattern.compile("[\"'«»„“”‘’`]");
  private static final Pattern NOT_DIGIT = Pattern.compile("[^0-9]");
  private static final Pattern TRUNK_PREFIX = Pattern.compile("^8(?=\\d{10})");

  private Likeness() {}

  static String title(Touchpoint touchpoint) {
    return folded(touchpoint.title());
  }

  /** The address to compare; empty when there is none. */
  static String address(Touchpoint touchpoint) {
    String address = folded(touchpoint.address().orElse(""));
    if (touchpoint.type() == TouchpointType.PHONE) {
      return TRUNK_PREFIX.matcher(NOT_DIGIT.matcher(address).replaceAll("")).replaceFirst("7");
    }
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  /** The text without case, quotes, «ё» and superfluous spaces. */
  static String folded(String text) {
    String bare = QUOTES.matcher(text).replaceAll("");
    return SPACES.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
