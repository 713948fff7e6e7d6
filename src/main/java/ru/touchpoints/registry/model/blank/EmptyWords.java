package ru.touchpoints.registry.model.blank;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words and signs that people write where there is nothing to say: «нет», «н/д», a dash. */
public final class EmptyWords {

  /** What there is none of; «ней нет» of «особенностей нет» is left without it. */
  private static final String WHAT =
      "\\b(?:(?:каких-либо|какие-либо|никаких|иных|иные|других|другие|дополнительных|особых) )?"
          + "(?:особенност(?:и|ей|ь)|специфик[аи]|потребност(?:и|ей)|основани[ейя]"
          + "|данных|данные|сведений|сведения|информаци[ия])"
          + "(?: взаимодействия)?(?: с клиент(?:ом|ами))?(?: клиент(?:а|ов))?\\b";

  private static final String NOT =
      "не (?:выявлен|установлен|обнаружен|найден|предусмотрен|отмечен|имеет|определен"
          + "|зафиксирован|существу|применим|требу)[а-я]{0,4}";

  private static final Set<String> NOTHING =
      Set.of(
          "нет",
          "нету",
          "не",
          "н/д",
          "нд",
          "н.д",
          "н/п",
          "н.п",
          "н/о",
          "н д",
          "n/a",
          "na",
          "n.a",
          "no",
          "none",
          "nil",
          "null",
          "nothing",
          "ноль",
          "нуль",
          "0",
          "пусто",
          "ничего",
          "никакие",
          "никаких",
          "без",
          "неприменимо",
          "отсутствует",
          "отсутствуют",
          "отсутствие",
          "отсутств",
          "отс",
          "прочерк");

  /** The first letters of all words of which a text that says nothing can be made. */
  private static final Beginnings KNOWN =
      Beginnings.ofWords(WHAT, NOT, String.join(" ", NOTHING), "0 1 2 3 4 5 6 7 8 9");

  /** Compiled when a text has to be looked at closely: of most the first word tells. */
  private static final class Patterns {
    static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200B\\u2060\\uFEFF]+");
    static final Pattern DASHES = Pattern.compile("\\p{Pd}|[\\u2212_~]");

    /** Signs around a word that say no more than the word does. */
    static final Pattern AROUND =
        Pattern.compile(
            "^[\\s.,;:!•·⋅●○▪–*()\\[\\]{}«»„“”\"'/\\\\-]+|[\\s.,;:!()\\[\\]{}«»„“”\"'/\\\\-]+$");

    static final Pattern SIGNS = Pattern.compile("[-.,;:…/\\\\*•·⋅●○▪()\\s]+");
    static final Pattern FIGURE = Pattern.compile("\\d");
    static final Pattern GIVEN = Pattern.compile(WHAT, Pattern.UNICODE_CHARACTER_CLASS);
    static final Pattern DENIED = Pattern.compile(NOT);
  }

  private EmptyWords() {}

  /**
   * Whether the text has no other words than those that say nothing; never false of a text that
   * says nothing.
   */
  public static boolean mayBeIn(String text) {
    return KNOWN.beginAll(text);
  }

  /** Whether the text says nothing: empty words, signs alone or a lone figure. */
  public static boolean in(String text) {
    return noneFound(text) || Patterns.FIGURE.matcher(bare(text)).matches();
  }

  /** Whether the text says that there is none; another figure than 0 may be a slip. */
  public static boolean noneFound(String text) {
    String plain = plain(text);
    if (plain.isBlank()) {
      return false;
    }
    String bare = bare(text);
    return Patterns.SIGNS.matcher(plain).matches()
        || denies(bare)
        || denies(Patterns.GIVEN.matcher(bare).replaceFirst(" "));
  }

  private static boolean denies(String text) {
    String words =
        Patterns.AROUND.matcher(Patterns.SPACES.matcher(text).replaceAll(" ")).replaceAll("");
    return NOTHING.contains(words)
        || NOTHING.contains(cyrillic(words))
        || Patterns.DENIED.matcher(cyrillic(words)).matches();
  }

  private static String plain(String text) {
    String spaced = Patterns.SPACES.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return Patterns.DASHES.matcher(spaced.replace('ё', 'е')).replaceAll("-");
  }

  private static String bare(String text) {
    return Patterns.AROUND.matcher(plain(text)).replaceAll("");
  }

  /** Latin letters that look like Cyrillic ones are typed for them. */
  private static String cyrillic(String text) {
    StringBuilder same = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      same.append(Beginnings.cyrillic(text.charAt(i)));
    }
    return same.toString();
  }
}
