package ru.touchpoints.registry.writing;

import java.util.List;

/**
 * What those who run jobs take for commands in a log: a line that begins, after blanks of any kind,
 * with two colons, and two number signs with a bracket behind them anywhere on a line.
 */
public final class JobCommands {

  /** What stands before the bracket of an older command, in several products. */
  private static final List<String> OLDER = List.of("##", "##vso", "##teamcity");

  private JobCommands() {}

  /** Whether any stands in the text. */
  public static boolean areIn(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the character makes a command of its line: without it there would be none. */
  public static boolean isAt(CharSequence text, int index) {
    return switch (text.charAt(index)) {
      case ':' -> beginsLine(text, index);
      case '[' -> opens(text, index);
      default -> false;
    };
  }

  /** Whether a command begins here, with nothing but blanks before it on its line. */
  private static boolean beginsLine(CharSequence text, int index) {
    if (index + 1 >= text.length() || text.charAt(index + 1) != ':') {
      return false;
    }
    int before = index - 1;
    while (before >= 0 && text.charAt(before) != '\n' && isBlank(text.charAt(before))) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }

  /** Whether the bracket here makes an older command of what stands before it. */
  private static boolean opens(CharSequence text, int index) {
    return OLDER.stream().anyMatch(sign -> endsWith(text, index, sign));
  }

  private static boolean endsWith(CharSequence text, int end, String sign) {
    int start = end - sign.length();
    return start >= 0 && sign.contentEquals(text.subSequence(start, end));
  }

  /** Every kind of blank: those who take commands strip them all. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
