package ru.touchpoints.registry.workbook.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import ru.touchpoints.registry.workbook.cell.Limits;

/** Numbers of a workbook as people read them: in full, and dates by the calendar. */
public final class Numbers {

  /** As many digits as a spreadsheet program shows; the rest is noise of binary fractions. */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final BigDecimal FIRST_TOO_LONG = new BigDecimal("1E15");

  /** A number such as 2026, a year, is no count of days; nor is a code of six digits. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2100;
  private static final int ISO_LENGTH = 10;

  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
  private static final int SECONDS = 24 * 60 * 60;

  /** The day that the older system counts and the calendar does not have: 29 February 1900. */
  private static final int NO_SUCH_DAY = 60;

  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

  private Numbers() {}

  /** The number, if it is one that a workbook can hold. */
  public static Optional<BigDecimal> parse(String text) {
    if (text.length() > Limits.DIGITS) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(text.strip());
      return Math.abs((long) number.scale()) + number.precision() > 2 * Limits.DIGITS
          ? Optional.empty()
          : Optional.of(number);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  public static String plain(BigDecimal number) {
    BigDecimal shown = number.round(SHOWN);
    return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
  }

  /** Whether a text says nothing but the number, and not the number with zeros before it. */
  public static boolean same(String text, BigDecimal number) {
    boolean padded = text.startsWith("0") && text.length() > 1 && !text.startsWith("0.");
    return !padded && parse(text).filter(read -> read.compareTo(number) == 0).isPresent();
  }

  /** Whether a whole number has more digits than a spreadsheet program keeps. */
  public static boolean tooLong(BigDecimal number) {
    return number.abs().compareTo(FIRST_TOO_LONG) >= 0;
  }

  /** The day that a whole number counts to, if it is one that a list can be about. */
  public static Optional<LocalDate> day(BigDecimal number, boolean from1904) {
    if (number.stripTrailingZeros().scale() > 0) {
      return Optional.empty();
    }
    return date(number, from1904)
        .filter(text -> text.length() == ISO_LENGTH)
        .map(LocalDate::parse)
        .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR);
  }

  /**
   * A count of days as a date, with the time of day if it has one; empty when no calendar has it.
   *
   * @param from1904 whether days count from 1904, as old Macintosh programs had it
   */
  public static Optional<String> date(BigDecimal days, boolean from1904) {
    if (days.signum() < 0 || days.compareTo(LAST_DAY) >= 0) {
      return Optional.empty();
    }
    long seconds =
        days.multiply(BigDecimal.valueOf(SECONDS))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS);
    long day = seconds / SECONDS;
    if (day == 0 && !from1904) {
      return Optional.of(time.toString());
    }
    long counted = day >= NO_SUCH_DAY ? day - 1 : day;
    LocalDate date = from1904 ? FIRST_OF_1904.plusDays(day) : BEFORE_1900.plusDays(counted);
    return Optional.of(
        time.equals(LocalTime.MIDNIGHT)
            ? date.toString()
            : LocalDateTime.of(date, time).toString());
  }
}
