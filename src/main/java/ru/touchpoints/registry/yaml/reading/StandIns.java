package ru.touchpoints.registry.yaml.reading;

/**
 * Characters that SnakeYAML refuses (control characters) or takes for line ends (YAML 1.1's NEL, LS
 * and PS) pass through it as private-use ones, so that one of them neither hides the rest of the
 * file nor moves its lines. Those that the file has itself stay what they are: others stand in.
 */
public final class StandIns {

  /** Private-use characters come in so many rows of {@link #ROW}; the last one is tried first. */
  private static final char FIRST = '\uE000';

  private static final char LAST = '\uF000';
  private static final int ROW = 0x100;

  private final char base;
  private final String text;
  private final boolean used;

  /** Takes the text as it was decoded. */
  public StandIns(String original) {
    boolean found = isReplacedIn(original);
    this.used = found;
    this.base = found ? freeRow(original) : LAST;
    this.text = found ? replaced(original) : original;
  }

  private static boolean isReplacedIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isReplaced(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The first character of a row that the text has none of; of the last row where it has all. */
  private static char freeRow(String text) {
    boolean[] taken = new boolean[(LAST - FIRST) / ROW + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST && c < LAST + ROW) {
        taken[(c - FIRST) / ROW] = true;
      }
    }
    int row = taken.length - 1;
    while (row > 0 && taken[row]) {
      row--;
    }
    return taken[row] ? LAST : (char) (FIRST + row * ROW);
  }

  private static boolean isReplaced(char c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
        || (c >= '\u007F' && c < '\u00A0')
        || c == '\u2028'
        || c == '\u2029';
  }

  /** The text for SnakeYAML, as long as the original. */
  public String text() {
    return text;
  }

  /** A value as the original has it. */
  String restore(String value) {
    if (!used) {
      return value;
    }
    StringBuilder restored = new StringBuilder(value.length());
    value.chars().forEach(c -> restored.append(original((char) c)));
    return restored.toString();
  }

  private String replaced(String original) {
    StringBuilder result = new StringBuilder(original.length());
    original.chars().forEach(c -> result.append(replacement((char) c)));
    return result.toString();
  }

  private char replacement(char c) {
    if (!isReplaced(c)) {
      return c;
    }
    return switch (c) {
      case '\u2028' -> (char) (base + 0xA8);
      case '\u2029' -> (char) (base + 0xA9);
      default -> (char) (base + c);
    };
  }

  private char original(char c) {
    if (c < base || c >= base + ROW) {
      return c;
    }
    return switch (c - base) {
      case 0xA8 -> '\u2028';
      case 0xA9 -> '\u2029';
      default -> (char) (c - base);
    };
  }
}
