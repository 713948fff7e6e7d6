package ru.touchpoints.registry.letters;

/** Letters that a program could not save, and put question marks for. */
public final class LostLetters {

  private static final char REPLACEMENT = '\uFFFD';
  private static final int FEWEST = 3;

  private LostLetters() {}

  /** Whether a text is mostly question marks. */
  public static boolean in(String text) {
    long marks = text.chars().filter(c -> c == '?' || c == REPLACEMENT).count();
    long others = text.chars().filter(Character::isLetterOrDigit).count();
    return marks >= FEWEST && marks > others;
  }

  /** Whether a text has the mark that decoders put for what they could not read, U+FFFD. */
  public static boolean anyIn(String text) {
    return text.indexOf(REPLACEMENT) >= 0;
  }
}
