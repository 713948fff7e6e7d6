package ru.touchpoints.registry.form.pdf.parse;

/** What the letters of a PDF file are for (ISO 32000-1, 7.2). */
final class Latin {

  private static final String BRACKETS = "()<>[]{}/%";
  private static final String ESCAPED = "nrtbf";
  private static final String MEANT = "\n\r\t\b\f";

  private Latin() {}

  static boolean blank(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }

  static boolean regular(int c) {
    return !blank(c) && BRACKETS.indexOf(c) < 0;
  }

  static boolean startsNumber(char c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
  }

  /** What a letter after a backslash stands for; a line that goes on stands for nothing. */
  static String escape(char c) {
    int known = ESCAPED.indexOf(c);
    if (known >= 0) {
      return MEANT.substring(known, known + 1);
    }
    return c == '\n' || c == '\r' ? "" : String.valueOf(c);
  }

  /** A name without the codes in it: {@code #20}. */
  static String unescaped(String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      int high = i + 2 < name.length() ? Character.digit(name.charAt(i + 1), 16) : -1;
      int low = i + 2 < name.length() ? Character.digit(name.charAt(i + 2), 16) : -1;
      if (name.charAt(i) == '#' && high >= 0 && low >= 0) {
        text.append((char) (high * 16 + low));
        i += 2;
      } else {
        text.append(name.charAt(i));
      }
    }
    return text.toString();
  }
}
