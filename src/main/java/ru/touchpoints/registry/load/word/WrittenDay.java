package ru.touchpoints.registry.load.word;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them: 2026-10-01, 1.10.2026, 01/10/2026, 1 октября 2026 г. */
public final class WrittenDay {

  private static final int CENTURY = 2000;
  private static final List<String> MONTHS =
      List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");

  private static final String TIME = "(?:[t ]\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?z?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})" + TIME);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4}|\\d\\d)(?: ?г(?:\\.|ода)?)?" + TIME);
  private static final Pattern IN_WORDS =
      Pattern.compile("«?(\\d{1,2})»? ([а-я]{3,8})\\.? (\\d{4})(?: ?г(?:\\.|ода)?)?");

  private WrittenDay() {}

  /** Whether the text is written as a day, be there such a one or not. */
  public static boolean looksLike(String text) {
    String plain = plain(text);
    return YEAR_FIRST.matcher(plain).matches()
        || DAY_FIRST.matcher(plain).matches()
        || month(IN_WORDS.matcher(plain)) > 0;
  }

  /** The day; empty when the text is none or there is no such day. */
  public static Optional<LocalDate> of(String text) {
    String plain = plain(text);
    Matcher yearFirst = YEAR_FIRST.matcher(plain);
    if (yearFirst.matches()) {
      return day(yearFirst.group(1), number(yearFirst.group(3)), yearFirst.group(4));
    }
    Matcher dayFirst = DAY_FIRST.matcher(plain);
    if (dayFirst.matches()) {
      return day(dayFirst.group(4), number(dayFirst.group(3)), dayFirst.group(1));
    }
    Matcher words = IN_WORDS.matcher(plain);
    int month = month(words);
    return month > 0 ? day(words.group(3), month, words.group(1)) : Optional.empty();
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
  }

  /** The number of the month that the match names; 0 when it names none. */
  private static int month(Matcher words) {
    if (!words.matches()) {
      return 0;
    }
    String name = words.group(2);
    for (int i = 0; i < MONTHS.size(); i++) {
      boolean may = MONTHS.get(i).equals("ма");
      if (may ? name.equals("мая") || name.equals("май") : name.startsWith(MONTHS.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    int written = number(year);
    try {
      return Optional.of(
          LocalDate.of(year.length() > 2 ? written : CENTURY + written, month, number(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
