package ru.touchpoints.registry.render;

import java.util.Locale;

/**
 * Text from files as a terminal may see it: whoever sends a file must not move the cursor, recolour
 * the screen or turn the reading direction.
 */
public final class Printable {

  private Printable() {}

  /** The text with every control and format character made visible; line feeds stay. */
  public static String of(String text) {
    if (text.codePoints().noneMatch(Printable::hidden)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            codePoint -> {
              if (hidden(codePoint)) {
                shown.append(String.format(Locale.ROOT, "<U+%04X>", codePoint));
              } else {
                shown.appendCodePoint(codePoint);
              }
            });
    return shown.toString();
  }

  /** The text on one line with each hidden character as one sign, so that columns stay true. */
  public static String columnTrue(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            codePoint -> {
              if (codePoint == '\t' || codePoint == 0xA0) {
                shown.append(' ');
              } else {
                shown.appendCodePoint(hidden(codePoint) || codePoint == '\n' ? 0xB7 : codePoint);
              }
            });
    return shown.toString();
  }

  private static boolean hidden(int codePoint) {
    if (codePoint == '\n') {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
