package ru.touchpoints.registry.yaml;

/**
 * What readers of YAML 1.1, spreadsheets' among them, take for something but a text where YAML 1.2
 * does not: truth values, binary and grouped numbers, and those by sixties.
 */
public final class OldYaml {

  private static final String BINARY = "0b";

  private OldYaml() {}

  /** Whether a plain scalar of this text would be no text there. */
  public static boolean isNoText(String plain) {
    if (plain.isEmpty()) {
      return false;
    }
    char first = plain.charAt(0);
    return switch (first) {
      case 'y', 'Y', 'n', 'N', 'o', 'O' -> isTruth(plain);
      case '=', '<' -> plain.equals("=") || plain.equals("<<");
      case '-', '+' -> isNumber(plain, 1);
      default -> isDigit(first) && isNumber(plain, 0);
    };
  }

  private static boolean isTruth(String plain) {
    return switch (plain.length()) {
      case 1 -> (plain.charAt(0) | 0x20) != 'o';
      case 2 -> plain.equalsIgnoreCase("no") || plain.equalsIgnoreCase("on");
      case 3 -> plain.equalsIgnoreCase("yes") || plain.equalsIgnoreCase("off");
      default -> false;
    };
  }

  private static boolean isNumber(String plain, int start) {
    if (plain.startsWith(BINARY, start)) {
      int digits = start + BINARY.length();
      int end = digits;
      while (end < plain.length() && "01_".indexOf(plain.charAt(end)) >= 0) {
        end++;
      }
      return end > digits && isFraction(plain, end);
    }
    return isDigitAt(plain, start) && isFraction(plain, sixties(plain, grouped(plain, start)));
  }

  /** Behind {@code :59:9} and the like. */
  private static int sixties(String plain, int from) {
    int i = from;
    while (i < plain.length() && plain.charAt(i) == ':' && isDigitAt(plain, i + 1)) {
      boolean two = plain.charAt(i + 1) < '6' && isDigitAt(plain, i + 2);
      i += two ? 3 : 2;
    }
    return i;
  }

  private static boolean isFraction(String plain, int from) {
    return from == plain.length()
        || (plain.charAt(from) == '.' && grouped(plain, from + 1) == plain.length());
  }

  /** Behind digits that underscores may stand between. */
  private static int grouped(String plain, int from) {
    int i = from;
    while (i < plain.length() && (isDigit(plain.charAt(i)) || plain.charAt(i) == '_')) {
      i++;
    }
    return i;
  }

  private static boolean isDigitAt(String plain, int at) {
    return at < plain.length() && isDigit(plain.charAt(at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
