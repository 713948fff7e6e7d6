package ru.touchpoints.registry.model.id;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Russian letters in Latin ones by ГОСТ 7.79-2000, system Б, without its apostrophes. */
final class Transliteration {

  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('ё', "yo"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "i"),
          Map.entry('й', "j"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "x"),
          Map.entry('ц', "cz"),
          Map.entry('ч', "ch"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "shh"),
          Map.entry('ъ', ""),
          Map.entry('ы', "y"),
          Map.entry('ь', ""),
          Map.entry('э', "e"),
          Map.entry('ю', "yu"),
          Map.entry('я', "ya"));

  /** The Latin letters before which the standard writes «ц» with one letter. */
  private static final String AFTER_SHORT = "ieyj";

  private Transliteration() {}

  /** The text in small letters, the Russian ones in Latin; all other signs as they are. */
  static String latin(String text) {
    // A letter may come as two signs, «й» as «и» and a breve: file names of macOS do.
    String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < small.length(); i++) {
      String next = i + 1 < small.length() ? of(small.charAt(i + 1)) : "";
      boolean shortened =
          small.charAt(i) == 'ц' && !next.isEmpty() && AFTER_SHORT.indexOf(next.charAt(0)) >= 0;
      latin.append(shortened ? "c" : of(small.charAt(i)));
    }
    return latin.toString();
  }

  private static String of(char letter) {
    return LETTERS.getOrDefault(letter, String.valueOf(letter));
  }
}
