package ru.touchpoints.registry.writing;

/**
 * Characters that nobody sees and that act on what shows them: they move a cursor, recolour a
 * screen, turn the reading direction. A line feed is none of these.
 */
public final class HiddenCharacter {

  private HiddenCharacter() {}

  /** Whether the code point is one; half of a surrogate pair alone is. */
  public static boolean is(int codePoint) {
    if (codePoint == '\n' || isOrdinary(codePoint)) {
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

  /** Whether any stands in the text. */
  public static boolean isIn(String text) {
    return text.codePoints().anyMatch(HiddenCharacter::is);
  }

  /** Whether it is of what nearly all texts consist of: none of those, which is quickly known. */
  public static boolean isOrdinary(int codePoint) {
    return (codePoint >= ' ' && codePoint <= '~') || (codePoint >= 0x400 && codePoint < 0x500);
  }
}
