package ru.touchpoints.registry.model.blank;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words and signs that people write where there is nothing to say: «нет», «н/д», a dash. */
public final class EmptyWords {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200B\\u2060\\uFEFF]+");
  private static final Pattern DASHES = Pattern.compile("\\p{Pd}|[\\u2212_~]");

  /** Signs around a word that say no more than the word does. */
  private static final Pattern AROUND =
      Pattern.compile(
          "^[\\s.,;:!•·⋅●○▪–*()\\[\\]{}«»„“”\"'/\\\\-]+|[\\s.,;:!()\\[\\]{}«»„“”\"'/\\\\-]+$");

  private static final Pattern SIGNS = Pattern.compile("[-.,;:…/\\\\*•·⋅●○▪()\\s]+");
  private static final Pattern FIGURE = Pattern.compile("\\d");

  /** What there is none of; «ней нет» of «особенностей нет» is left without it. */
  private static final Pattern WHAT =
      Pattern.compile(
          "\\b(?:(?:каких-либо|какие-либо|никаких|иных|иные|других|другие|дополнительных|особых) )?"
              + "(?:особенност(?:и|ей|ь)|специфик[аи]|потребност(?:и|ей)|основани[ейя]"
              + "|данных|данные|сведений|сведения|информаци[ия])"
              + "(?: взаимодействия)?(?: с клиент(?:ом|ами))?(?: клиент(?:а|ов))?\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern NOT =
      Pattern.compile(
          "не (?:выявлен|установлен|обнаружен|найден|предусмотрен|отмечен|имеет|определен"
              + "|зафиксирован|существу|применим|требу)[а-я]{0,4}");

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

  private static final String LATIN = "aceopxykmhtbn";
  private static final String CYRILLIC = "асеорхукмнтвп";

  private EmptyWords() {}

  /** Whether the text says nothing: empty words, signs alone or a lone figure. */
  public static boolean in(String text) {
    return noneFound(text) || FIGURE.matcher(bare(text)).matches();
  }

  /** Whether the text says that there is none; another figure than 0 may be a slip. */
  public static boolean noneFound(String text) {
    String plain = plain(text);
    if (plain.isBlank()) {
      return false;
    }
    String bare = bare(text);
    return SIGNS.matcher(plain).matches()
        || denies(bare)
        || denies(WHAT.matcher(bare).replaceFirst(" "));
  }

  private static boolean denies(String text) {
    String words = AROUND.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("");
    return NOTHING.contains(words)
        || NOTHING.contains(cyrillic(words))
        || NOT.matcher(cyrillic(words)).matches();
  }

  private static String plain(String text) {
    String spaced = SPACES.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return DASHES.matcher(spaced.replace('ё', 'е')).replaceAll("-");
  }

  private static String bare(String text) {
    return AROUND.matcher(plain(text)).replaceAll("");
  }

  /** Latin letters that look like Cyrillic ones are typed for them. */
  private static String cyrillic(String text) {
    StringBuilder same = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int letter = LATIN.indexOf(c);
      same.append(letter < 0 ? c : CYRILLIC.charAt(letter));
    }
    return same.toString();
  }
}
