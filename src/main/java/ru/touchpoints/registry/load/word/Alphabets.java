package ru.touchpoints.registry.load.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words of two alphabets, and what they were meant to be. */
public final class Alphabets {

  private static final String LATIN = "AaBCcEeHKkMOoPpTXxYyËë";
  private static final String CYRILLIC = "АаВСсЕеНКкМОоРрТХхУуЁё";

  private static final Map<Integer, Integer> TO_CYRILLIC = pairs(LATIN, CYRILLIC);
  private static final Map<Integer, Integer> TO_LATIN =
      pairs(CYRILLIC + "ІіЈјЅѕ", LATIN + "IiJjSs");

  /** A Latin abbreviation with a Russian ending, as in «SMSка», is one word by intent. */
  private static final Pattern ABBREVIATION = Pattern.compile("[A-Z][A-Z0-9]+[а-яё]{1,4}");

  private Alphabets() {}

  private static Map<Integer, Integer> pairs(String from, String to) {
    Map<Integer, Integer> pairs = new HashMap<>();
    for (int i = 0; i < from.length(); i++) {
      pairs.put((int) from.charAt(i), (int) to.charAt(i));
    }
    return Map.copyOf(pairs);
  }

  /**
   * The word in one alphabet, when its letters of the other one only look like it; empty for a word
   * that is of one alphabet or mixes them openly, as «PDFфайл» does.
   *
   * @param russianAround whether the text around the word is Russian, for words that could be
   *     either
   */
  public static Optional<String> meant(String word, boolean russianAround) {
    boolean mixed =
        word.codePoints().anyMatch(Alphabets::isLatin)
            && word.codePoints().anyMatch(Alphabets::isCyrillic);
    if (!mixed || ABBREVIATION.matcher(word).matches()) {
      return Optional.empty();
    }
    boolean russian =
        word.codePoints().filter(Alphabets::isLatin).allMatch(TO_CYRILLIC::containsKey);
    boolean latin = word.codePoints().filter(Alphabets::isCyrillic).allMatch(TO_LATIN::containsKey);
    if (russian && (!latin || russianAround)) {
      return Optional.of(replaced(word, TO_CYRILLIC));
    }
    return latin ? Optional.of(replaced(word, TO_LATIN)) : Optional.empty();
  }

  private static String replaced(String word, Map<Integer, Integer> letters) {
    StringBuilder result = new StringBuilder();
    word.codePoints().forEach(c -> result.appendCodePoint(letters.getOrDefault(c, c)));
    return result.toString();
  }

  public static boolean isCyrillic(int codePoint) {
    return Character.isLetter(codePoint)
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.CYRILLIC;
  }

  public static boolean isLatin(int codePoint) {
    return Character.isLetter(codePoint)
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
  }
}
