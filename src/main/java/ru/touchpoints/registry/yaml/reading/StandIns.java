package ru.touchpoints.registry.yaml.reading;

/**
 * Characters that SnakeYAML refuses (control characters) or takes for line ends (YAML 1.1's NEL, LS
 * and PS) pass through it as private-use ones, so that one of them neither hides the rest of the
 * file nor moves its lines.
 */
public final class StandIns {

  private static final char BASE = '\uF000';
  private static final char LAST = '\uF0FF';

  private final String text;
  private final boolean used;

  /** Takes the text as it was decoded. */
  public StandIns(String original) {
    boolean found = original.chars().anyMatch(c -> replacement((char) c) != c);
    this.used = found;
    this.text = found ? replaced(original) : original;
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

  private static String replaced(String original) {
    StringBuilder result = new StringBuilder(original.length());
    original.chars().forEach(c -> result.append(replacement((char) c)));
    return result.toString();
  }

  private static char replacement(char c) {
    return switch (c) {
      case '\t', '\n', '\r' -> c;
      case '\u2028' -> BASE + 0xA8;
      case '\u2029' -> BASE + 0xA9;
      default -> c < ' ' || (c >= '\u007F' && c < '\u00A0') ? (char) (BASE + c) : c;
    };
  }

  private static char original(char c) {
    if (c < BASE || c > LAST) {
      return c;
    }
    return switch (c - BASE) {
      case 0xA8 -> '\u2028';
      case 0xA9 -> '\u2029';
      default -> (char) (c - BASE);
    };
  }
}
