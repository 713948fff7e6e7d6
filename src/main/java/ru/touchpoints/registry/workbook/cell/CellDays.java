package ru.touchpoints.registry.workbook.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.touchpoints.registry.writing.PrintedDay;

/** Days as people and programs write them into cells; the year always has four digits. */
public final class CellDays {

  private static final String TIME =
      "(?:[t ]{1,3}(?<time>\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?)(?<zone>z|[+-]\\d{2}:?\\d{2})?)?";
  private static final String YEAR = "(\\d{4}) ?(?:г\\.?|год|года)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})" + TIME);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?:с )?(\\d{1,2})\\.(\\d{1,2})\\." + YEAR + TIME);
  private static final Pattern IN_WORDS =
      Pattern.compile("(?:с )?[«\"]?(\\d{1,2})[»\"]? ?([а-я]{3,8})\\.? ?" + YEAR + TIME);
  private static final Pattern SHORT_YEAR =
      Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2} ?(?:г\\.?)?");
  private static final Pattern MIDNIGHT = Pattern.compile("[0:.,]+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");

  /** The beginnings that tell the months apart, however the words end. */
  private static final List<String> MONTHS =
      List.of(
          "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр",
          "ноябр", "декабр");

  private static final int NOON = 12;
  private static final int FIRST_CLOCK = 2;
  private static final int LAST_CLOCK = 12;
  private static final int SHORT_MONTH = 3;
  private static final int LONGEST = 60;

  private CellDays() {}

  /** The day that a text names; empty when it names none, or one that no calendar has. */
  public static Optional<LocalDate> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = SPACES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    Matcher yearFirst = YEAR_FIRST.matcher(bare);
    if (yearFirst.matches()) {
      return elsewhere(yearFirst)
          ? Optional.empty()
          : day(yearFirst.group(1), number(yearFirst.group(3)), yearFirst.group(4));
    }
    String closed = bare.replace(" .", ".").replace(". ", ".");
    Matcher dayFirst = DAY_FIRST.matcher(closed);
    if (dayFirst.matches()) {
      return day(dayFirst.group(3), number(dayFirst.group(2)), dayFirst.group(1));
    }
    Matcher inWords = IN_WORDS.matcher(bare);
    return inWords.matches()
        ? day(inWords.group(3), month(inWords.group(2)), inWords.group(1))
        : Optional.empty();
  }

  /**
   * Whether a time with a zone may be of another day here. Midnight is what programs add to a day;
   * a time by one of the country's clocks, two to twelve hours ahead, is of the day that it was
   * written on; and until noon by Greenwich the day is the same on all of them.
   */
  private static boolean elsewhere(Matcher written) {
    String time = written.group("time");
    String zone = written.group("zone");
    if (zone == null || MIDNIGHT.matcher(time).matches()) {
      return false;
    }
    int hours = zone.equals("z") ? 0 : number(zone.substring(1, 3));
    return hours == 0
        ? number(time.substring(0, time.indexOf(':'))) >= NOON
        : zone.startsWith("-") || hours < FIRST_CLOCK || hours > LAST_CLOCK;
  }

  /** Whether a text is a date but for the century, which only its writer knows. */
  public static boolean lacksCentury(String text) {
    return text.length() <= LONGEST && SHORT_YEAR.matcher(text.strip()).matches();
  }

  /** A day of ISO 8601 as a person writes it; anything else as it is. */
  static String shown(String text) {
    return of(text).map(PrintedDay::of).orElse(text);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** The number of a month in words, whole or cut short; 0 when the word is none. */
  private static int month(String word) {
    for (int i = 0; i < MONTHS.size(); i++) {
      String stem = MONTHS.get(i);
      boolean whole = word.startsWith(stem) && word.length() <= stem.length() + 2;
      boolean cut = word.length() >= SHORT_MONTH && stem.startsWith(word);
      if (whole || cut) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(number(year), month, number(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
