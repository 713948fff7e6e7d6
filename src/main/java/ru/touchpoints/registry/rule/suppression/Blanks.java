package ru.touchpoints.registry.rule.suppression;

/** Blanks between the words of a comment. */
final class Blanks {

  private Blanks() {}

  /** The first place from {@code at} on where no blank stands. */
  static int from(String text, int at) {
    int end = at;
    while (end < text.length() && is(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static boolean is(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** Whether something in the text ends a line, though not for YAML. */
  static boolean partsLines(String text) {
    return text.indexOf(0x85) >= 0 || text.indexOf(0x2028) >= 0 || text.indexOf(0x2029) >= 0;
  }
}
