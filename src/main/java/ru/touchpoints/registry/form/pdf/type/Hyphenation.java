package ru.touchpoints.registry.form.pdf.type;

import java.util.List;

/**
 * Where a Russian word may be hyphenated: between syllables, as the rules of Russian orthography
 * (1956, §§ 117–121) allow, after the usual prefixes, and never so that fewer than three letters
 * stand alone. Words with capitals inside, digits or other alphabets stay whole.
 */
final class Hyphenation {

  private static final int LEAST = 3;
  private static final String VOWELS = "аеёиоуыэюяАЕЁИОУЫЭЮЯ";
  private static final String SIGNS = "йьъ";
  private static final String STOPS = "пбкгф";
  private static final String LIQUIDS = "рл";

  /** Those that end in a consonant: before another one the syllable would take part of the root. */
  private static final List<String> PREFIXES =
      List.of(
          "сверх", "пред", "под", "над", "без", "бес", "раз", "рас", "воз", "вос", "меж", "роз");

  private static final String FIRST_OF_PREFIXES = "спнбрвмСПНБРВМ";

  private Hyphenation() {}

  /** Whether a hyphen may follow the letter before {@code at} in the word from..to of a text. */
  static boolean allows(String text, int from, int to, int at) {
    if (at - from < LEAST
        || to - at < LEAST
        || !isWord(text, from, to)
        || !hasVowel(text, from, at)
        || !hasVowel(text, at, to)
        || isSign(text.charAt(at))) {
      return false;
    }
    int root = root(text, from, to);
    return at < vowel(text, root) ? at == root : betweenSyllables(text, from, to, at);
  }

  /** Where the root begins after a prefix, when it begins with a consonant; else the word. */
  private static int root(String text, int from, int to) {
    if (FIRST_OF_PREFIXES.indexOf(text.charAt(from)) < 0) {
      return from;
    }
    for (String prefix : PREFIXES) {
      int root = from + prefix.length();
      if (root < to
          && Character.toLowerCase(text.charAt(from)) == prefix.charAt(0)
          && text.regionMatches(from + 1, prefix, 1, prefix.length() - 1)
          && !isVowel(text.charAt(root))
          && !isSign(text.charAt(root))) {
        return root;
      }
    }
    return from;
  }

  private static int vowel(String text, int from) {
    int at = from;
    while (at < text.length() && !isVowel(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isWord(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean small = (c >= 'а' && c <= 'я') || c == 'ё';
      boolean capital = (c >= 'А' && c <= 'Я') || c == 'Ё';
      if (!small && !(capital && i == from)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasVowel(String text, int from, int to) {
    return vowel(text, from) < to;
  }

  /**
   * A syllable is open where one consonant follows it, and takes the first of several: «ин-фор-ма»,
   * «до-ку-мент», «класс-ный». «й», «ь» and «ъ» stay with the letter before them.
   */
  private static boolean betweenSyllables(String text, int from, int to, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (isSign(before) || startsSuffix(text, at)) {
      return true;
    }
    if (insideSuffix(text, at)) {
      return false;
    }
    if (isVowel(before)) {
      return isVowel(after) || isVowel(text.charAt(at + 1)) || isOnset(text, at);
    }
    if (isVowel(after) || isOnset(text, at - 1)) {
      return false;
    }
    boolean second =
        at - from >= 2 && !isVowel(text.charAt(at - 2)) && !isSign(text.charAt(at - 2));
    boolean several = at + 1 < to && !isVowel(text.charAt(at + 1)) && !isSign(text.charAt(at + 1));
    return second || !several;
  }

  /** «дело-про», «вы-плата»: the two are spoken as one. */
  private static boolean isOnset(String text, int at) {
    return STOPS.indexOf(text.charAt(at)) >= 0 && LIQUIDS.indexOf(text.charAt(at + 1)) >= 0;
  }

  private static boolean insideSuffix(String text, int at) {
    return startsSuffix(text, at - 1) || (at >= 2 && startsSuffix(text, at - 2));
  }

  /** «производ-ство», «граждан-ский»: the suffix is not torn where a syllable would do it. */
  private static boolean startsSuffix(String text, int at) {
    return text.startsWith("ств", at)
        || (text.startsWith("ск", at) && !isVowel(text.charAt(at - 1)));
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  private static boolean isSign(char letter) {
    return SIGNS.indexOf(letter) >= 0;
  }
}
