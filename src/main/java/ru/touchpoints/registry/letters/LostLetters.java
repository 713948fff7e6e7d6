package ru.touchpoints.registry.letters;

/** Letters that a program could not save, and put question marks for. */
public final class LostLetters {

  /** Fewer question marks are asked by somebody. */
  public static final int FEWEST = 3;

  /** What decoders put for what they could not read. */
  static final char REPLACEMENT = '\uFFFD';

  private LostLetters() {}

  /** Whether a text is mostly question marks. */
  public static boolean in(String text) {
    long marks = text.chars().filter(c -> c == '?' || c == REPLACEMENT).count();
    long others = text.chars().filter(Character::isLetterOrDigit).count();
    return marks >= FEWEST && marks > others;
  }

  /** Whether a text has a letter that a decoder could not read. */
  public static boolean anyIn(String text) {
    return text.indexOf(REPLACEMENT) >= 0;
  }
}
