package ru.touchpoints.registry.render;

import java.util.Locale;
import ru.touchpoints.registry.writing.HiddenCharacter;

/**
 * Text from files as a terminal may see it: whoever sends a file must not move the cursor, recolour
 * the screen or turn the reading direction.
 */
public final class Printable {

  private Printable() {}

  /** The text with every control and format character made visible; line feeds stay. */
  public static String of(String text) {
    if (!HiddenCharacter.isIn(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            codePoint -> {
              if (HiddenCharacter.is(codePoint)) {
                shown.append(code(codePoint));
              } else {
                shown.appendCodePoint(codePoint);
              }
            });
    return shown.toString();
  }

  /** The name of a file, which stands on one line however it is spelt. */
  public static String name(String name) {
    return of(name).replace("\n", code('\n'));
  }

  /** What stands in the place of a character that is not to take effect. */
  static String code(int codePoint) {
    return String.format(Locale.ROOT, "<U+%04X>", codePoint);
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
                shown.appendCodePoint(
                    HiddenCharacter.is(codePoint) || codePoint == '\n' ? 0xB7 : codePoint);
              }
            });
    return shown.toString();
  }
}
