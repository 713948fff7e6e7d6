package ru.touchpoints.registry.rule.type;

import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.load.word.Traits;

/**
 * Addresses written as almost all are: told at a glance, without any doubt. Of others it says
 * nothing; {@link Addresses} looks at them closely.
 */
final class PlainAddress {

  private static final int SHORTEST_PLACE = 10;
  private static final int NUMBER_DIGITS = 11;
  private static final int LONGEST_LABEL = 63;
  private static final int LONGEST_EXTENSION = 6;
  private static final String EXTENSION = "доб.";

  private PlainAddress() {}

  /** Whether no typing error can stand in the text: neither blanks nor letters want mending. */
  private static boolean clean(String text) {
    return (Traits.of(text) & (Traits.STRANGE | Traits.HIDDEN | Traits.MIXED | Traits.BLANK_AROUND))
        == 0;
  }

  /** The host of a link in small Latin letters; null where that takes a closer look. */
  static @Nullable String host(String address) {
    int from = afterScheme(address);
    int end = from;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    boolean plain = from > 0 && isDomain(address, from, end) && clean(address);
    for (int i = end; plain && i < address.length(); i++) {
      plain = address.charAt(i) > ' ';
    }
    return plain ? address.substring(from, end) : null;
  }

  private static int afterScheme(String address) {
    if (address.startsWith("https://")) {
      return "https://".length();
    }
    return address.startsWith("http://") ? "http://".length() : 0;
  }

  static boolean isDomain(String text) {
    return isDomain(text, 0, text.length());
  }

  /** Labels of small Latin letters, figures and hyphens, the last of them a word. */
  private static boolean isDomain(String text, int from, int end) {
    int label = from;
    boolean dotted = false;
    for (int i = from; i <= end; i++) {
      if (i == end || text.charAt(i) == '.') {
        boolean whole = i > label && i - label <= LONGEST_LABEL;
        if (!whole || text.charAt(label) == '-' || text.charAt(i - 1) == '-') {
          return false;
        }
        dotted |= i < end;
        label = i < end ? i + 1 : label;
      } else if (!isSmall(text.charAt(i)) && !isDigit(text.charAt(i)) && text.charAt(i) != '-') {
        return false;
      }
    }
    return dotted && isSmall(text.charAt(label));
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isUrl(String address) {
    return host(address) != null;
  }

  static boolean isEmail(String address) {
    int sign = address.indexOf('@');
    boolean plain = sign > 0 && isDomain(address, sign + 1, address.length());
    for (int i = 0; plain && i < sign; i++) {
      char c = address.charAt(i);
      plain = isSmall(c) || isDigit(c) || c == '.' || c == '-' || c == '_';
    }
    return plain;
  }

  static boolean isPlace(String address) {
    boolean letters = (Traits.of(address) & (Traits.LATIN | Traits.CYRILLIC)) != 0;
    return address.length() >= SHORTEST_PLACE
        && letters
        && address.indexOf('@') < 0
        && address.indexOf("://") < 0
        && clean(address);
  }

  /** Numbers of this country, each with an extension behind a comma or without. */
  static boolean isPhone(String address) {
    boolean plain = true;
    int from = 0;
    while (plain && from <= address.length()) {
      int comma = address.indexOf(',', from);
      int end = comma < 0 ? address.length() : comma;
      plain = isNumber(address, from, end) || (from > 0 && isExtension(address, from, end));
      from = end + 1;
    }
    return plain && clean(address);
  }

  private static boolean isNumber(String text, int from, int end) {
    int first = afterSpaces(text, from, end);
    boolean national = text.startsWith("+7", first) || text.startsWith("8", first);
    int digits = 0;
    for (int i = first; national && i < end; i++) {
      char c = text.charAt(i);
      digits += isDigit(c) ? 1 : 0;
      national = isDigit(c) || " ()-".indexOf(c) >= 0 || (c == '+' && i == first);
    }
    return national && digits == NUMBER_DIGITS;
  }

  private static boolean isExtension(String text, int from, int end) {
    int first = afterSpaces(text, from, end);
    if (!text.startsWith(EXTENSION, first)) {
      return false;
    }
    int digits = afterSpaces(text, first + EXTENSION.length(), end);
    boolean plain = digits < end && end - digits <= LONGEST_EXTENSION;
    for (int i = digits; plain && i < end; i++) {
      plain = isDigit(text.charAt(i));
    }
    return plain;
  }

  private static int afterSpaces(String text, int from, int end) {
    int next = from;
    while (next < end && text.charAt(next) == ' ') {
      next++;
    }
    return next;
  }
}
