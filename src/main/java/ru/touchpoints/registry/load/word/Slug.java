package ru.touchpoints.registry.load.word;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids made from titles: Latin letters, figures and single hyphens, at most 80. */
public final class Slug {

  private static final int LONGEST = 60;
  private static final String LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
  private static final String[] LATIN = {
    "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s",
    "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "iu", "ia"
  };
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");
  private static final String NAMELESS = "touchpoint";

  private Slug() {}

  /** The id of a title, another one than those taken. */
  public static String of(String title, Collection<String> taken) {
    String slug = shortened(latin(title));
    String base = slug.isEmpty() ? NAMELESS : slug;
    String id = base;
    for (int i = 2; taken.contains(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }

  private static String latin(String title) {
    StringBuilder latin = new StringBuilder();
    for (char c : title.toLowerCase(Locale.ROOT).toCharArray()) {
      int letter = LETTERS.indexOf(c);
      latin.append(letter >= 0 ? LATIN[letter] : String.valueOf(c));
    }
    return ENDS.matcher(OTHER.matcher(latin).replaceAll("-")).replaceAll("");
  }

  /** Cut at the end of a word where there is one. */
  private static String shortened(String slug) {
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int hyphen = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, hyphen > 0 ? hyphen : LONGEST);
  }
}
