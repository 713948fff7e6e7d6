package ru.touchpoints.registry.model.blank;

import java.util.Arrays;

/**
 * The first letters of some words. Latin letters that look like Cyrillic ones stand for them, «ё»
 * for «е», capitals for small letters.
 */
final class Beginnings {

  private static final String LATIN = "aceopxykmhtbn";
  private static final String CYRILLIC = "асеорхукмнтвп";

  /** How many letters of a word are looked at. */
  private static final int LETTERS = 4;

  private static final int BITS = 16;

  private final long[] known;

  private Beginnings(long[] known) {
    this.known = known;
  }

  /** The beginnings of all words in the texts, whatever signs stand between them. */
  static Beginnings ofWords(String... texts) {
    // Where no word begins, nothing is unknown.
    long[] known = {0};
    for (String text : texts) {
      for (int i = 0; i < text.length(); i = after(text, i)) {
        long beginning = beginning(text, i);
        if (beginning != 0) {
          known = Arrays.copyOf(known, known.length + 1);
          known[known.length - 1] = beginning;
        }
      }
    }
    Arrays.sort(known);
    return new Beginnings(known);
  }

  /** Whether every word of the text begins like one of them; true of a text without words. */
  boolean beginAll(String text) {
    for (int i = 0; i < text.length(); i = after(text, i)) {
      if (Arrays.binarySearch(known, beginning(text, i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The first letters of the word at the place as one number; 0 where no word begins. */
  private static long beginning(String text, int from) {
    long letters = 0;
    for (int i = from; i < Math.min(from + LETTERS, text.length()) && isWord(text, i); i++) {
      char letter = cyrillic(Character.toLowerCase(text.charAt(i)));
      letters = letters << BITS | (letter == 'ё' ? 'е' : letter);
    }
    return letters;
  }

  /** Where the next word or sign begins. */
  private static int after(String text, int from) {
    int next = from;
    while (next < text.length() && isWord(text, next)) {
      next++;
    }
    return Math.max(next, from + 1);
  }

  private static boolean isWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  /** The letter that a Latin one looks like; any other sign as it is. */
  static char cyrillic(char c) {
    int letter = LATIN.indexOf(c);
    return letter < 0 ? c : CYRILLIC.charAt(letter);
  }
}
