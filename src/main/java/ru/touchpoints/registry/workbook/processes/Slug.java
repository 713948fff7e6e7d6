package ru.touchpoints.registry.workbook.processes;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids made from Russian words: small Latin letters and digits, hyphens between the words. */
final class Slug {

  /** Longer ones make file names that nobody reads; the schema allows 80. */
  private static final int LENGTH = 60;

  private static final Pattern VALID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+){0,40}");
  private static final Pattern NOT_LATIN = Pattern.compile("[^a-z0-9]+");
  private static final int SCHEMA_LENGTH = 80;

  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('ё', "e"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "i"),
          Map.entry('й', "y"),
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
          Map.entry('х', "kh"),
          Map.entry('ц', "ts"),
          Map.entry('ч', "ch"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "shch"),
          Map.entry('ъ', ""),
          Map.entry('ы', "y"),
          Map.entry('ь', ""),
          Map.entry('э', "e"),
          Map.entry('ю', "yu"),
          Map.entry('я', "ya"));

  private Slug() {}

  /** A code as it stands when it can be an id, else as near as an id comes to it. */
  static String ofCode(String code) {
    return code.length() <= SCHEMA_LENGTH && VALID.matcher(code).matches() ? code : of(code);
  }

  /** The id of a title; cut after a whole word. */
  static String of(String title) {
    StringBuilder latin = new StringBuilder();
    for (char c : title.toLowerCase(Locale.ROOT).toCharArray()) {
      latin.append(LETTERS.getOrDefault(c, String.valueOf(c)));
    }
    String slug = trimmed(NOT_LATIN.matcher(latin).replaceAll("-"));
    if (slug.length() > LENGTH) {
      int cut = slug.lastIndexOf('-', LENGTH);
      slug = trimmed(slug.substring(0, cut > 0 ? cut : LENGTH));
    }
    return slug.isEmpty() ? "process" : slug;
  }

  private static String trimmed(String slug) {
    int start = slug.startsWith("-") ? 1 : 0;
    int end = slug.length() - (slug.length() > start && slug.endsWith("-") ? 1 : 0);
    return slug.substring(start, end);
  }

  /** The slug, or with a number when it is taken; takes it. */
  static String free(String slug, Set<String> taken) {
    String free = slug;
    for (int i = 2; !taken.add(free); i++) {
      free = slug + "-" + i;
    }
    return free;
  }
}
