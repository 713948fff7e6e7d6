package ru.touchpoints.registry.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.cell.Region;

/** Numbers, counts of days, number formats and addresses of cells as workbooks write them. */
final class NumbersTest {

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 00:00",
    "0.5, 12:00",
    "0.999999, 1900-01-01",
    "1, 1900-01-01",
    "59, 1900-02-28",
    "60, 1900-02-28",
    "61, 1900-03-01",
    "46327, 2026-11-01",
    "46327.395833333, 2026-11-01T09:30",
    "46326.999999, 2026-11-01",
    "2958465, 9999-12-31",
    "2958465.5, 9999-12-31T12:00",
    "2958466, ''",
    "-1, ''"
  })
  void daysAreCountedFrom1900(String days, String date) {
    assertThat(Numbers.date(number(days), false).orElse("")).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({"0, 1904-01-01", "0.25, 1904-01-01T06:00", "60, 1904-03-01", "44865, 2026-11-01"})
  void daysMayBeCountedFrom1904(String days, String date) {
    assertThat(Numbers.date(number(days), true)).contains(date);
  }

  @ParameterizedTest
  @CsvSource({
    "32874, 1990-01-01",
    "32873, ''",
    "73050, 2099-12-31",
    "73051, ''",
    "46327, 2026-11-01",
    "46327.00, 2026-11-01",
    "46327.5, ''",
    "2026, ''",
    "0, ''",
    "3000000, ''"
  })
  void aWholeNumberIsADayThatAListCanBeAbout(String days, String date) {
    assertThat(Numbers.day(number(days), false).map(Object::toString).orElse("")).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "0.30000000000000004, 0.3",
    "1027800000000, 1027800000000",
    "1.50, 1.5",
    "0.000, 0",
    "1E+3, 1000",
    "-2.0, -2",
    "123456789012345, 123456789012345",
    "123456789012345.6, 123456789012346"
  })
  void aNumberIsShownInFull(String number, String shown) {
    assertThat(Numbers.plain(number(number))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7, true",
    "7.0, 7, true",
    "0.7, 0.7, true",
    "0, 0, true",
    "07, 7, false",
    "00, 0, false",
    "8, 7, false",
    "семь, 7, false"
  })
  void aTextSaysTheNumberUnlessItIsPadded(String text, String number, boolean same) {
    assertThat(Numbers.same(text, number(number))).isEqualTo(same);
  }

  @Test
  void aNumberHasSoManyDigits() {
    assertThat(Numbers.parse("1".repeat(Limits.DIGITS))).isPresent();
    assertThat(Numbers.parse("1".repeat(Limits.DIGITS + 1))).isEmpty();
    int most = 2 * Limits.DIGITS - 1;
    assertThat(Numbers.parse("1E" + most)).isPresent();
    assertThat(Numbers.parse("1E" + (most + 1))).isEmpty();
    assertThat(Numbers.parse("1E-" + most)).isPresent();
    assertThat(Numbers.parse("1E-" + (most + 1))).isEmpty();
    assertThat(Numbers.parse("1E-2147483647")).isEmpty();
    assertThat(Numbers.parse(" 17 ")).contains(number("17"));
    assertThat(Numbers.parse("17 лет")).isEmpty();
    assertThat(Numbers.tooLong(number("999999999999999"))).isFalse();
    assertThat(Numbers.tooLong(number("1000000000000000"))).isTrue();
    assertThat(Numbers.tooLong(number("-1000000000000000"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "000 ~ 7 ~ 007",
        "000 ~ 12345 ~ 12345",
        "0 ~ 7 ~ ",
        "#0 ~ 7 ~ ",
        "00.0 ~ 7.5 ~ 07.5",
        "0.0 ~ 7 ~ 7.0",
        "0.0 ~ 7.25 ~ ",
        "00 ~ 7.5 ~ ",
        "#\"-\"## ~ 123 ~ 1-23",
        "#\"-\"## ~ 12345 ~ 123-45",
        "#\"-\"## ~ 3 ~ -3",
        "0\"-\"00 ~ 3 ~ 0-03",
        "\"П-\"0 ~ 7 ~ П-7",
        "0\"-а\" ~ 7 ~ 7-а",
        "0.0\"-а\" ~ 7 ~ 7.0-а",
        "\\П0 ~ 7 ~ П7",
        "П0 ~ 7 ~ П7",
        "а0я ~ 7 ~ а7я",
        "№ 0 ~ 7 ~ № 7",
        "_-0* 0 ~ 7 ~ 07",
        "[$№-419]0 ~ 7 ~ №7",
        "[$№]0 ~ 7 ~ №7",
        "[$-419]00 ~ 7 ~ 07",
        "[Red]00 ~ 7 ~ 07",
        "00;-00;\"нет\"0 ~ 0 ~ нет0",
        "00;-00 ~ 0 ~ 00",
        "00;-00;\"нет\"0 ~ 7 ~ 07",
        "00 ~ -7 ~ ",
        "[<10]00;000 ~ 9 ~ 09",
        "[<10]00;000 ~ 10 ~ 010",
        "[<=10]00;000 ~ 10 ~ 10",
        "[<=10]00;000 ~ 11 ~ 011",
        "[>10]000;00 ~ 10 ~ 10",
        "[>10]000;00 ~ 11 ~ 011",
        "[>=10]000;00 ~ 10 ~ 010",
        "[>=10]000;00 ~ 9 ~ 09",
        "[=10]000;00 ~ 10 ~ 010",
        "[=10]000;00 ~ 9 ~ 09",
        "[<>10]000;00 ~ 9 ~ 009",
        "[<>10]000;00 ~ 10 ~ 10",
        "[<2.5]00;000 ~ 2 ~ 02",
        "[<0]00;000;0000 ~ 0 ~ 000",
        "[<1]00 ~ 7 ~ ",
        "\"a;b\"00 ~ 7 ~ a;b07",
        "\\;00 ~ 7 ~ ;07",
        "@ ~ 7 ~ ",
        "00@ ~ 7 ~ ",
        "\"П\" ~ 7 ~ ",
      })
  void aFormatOfDigitsShowsACode(String format, String number, String shown) {
    assertThat(ShownNumber.of(format).orElseThrow().number(number(number)).orElse(null))
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "\"П-\"@ ~ П-5",
        "@\" шт.\" ~ 5 шт.",
        "0;0;0;\"П-\"@ ~ П-5",
        "@;0 ~ 5",
        "0@ ~ 5",
        "@@ ~ 55"
      })
  void aFormatOfATextPutsLettersBesideIt(String format, String shown) {
    assertThat(ShownNumber.of(format).orElseThrow().text("5")).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {"yyyy-mm-dd", "0.00E+00", "General", "0%", "#,##0", "00;yyyy", "\"П", "[h", "0a"})
  void aFormatOfANumberOrADayShowsNone(String format) {
    assertThat(ShownNumber.of(format)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "A1, 1, 1",
    "c17, 17, 3",
    "$Z$5, 5, 26",
    "AA5, 5, 27",
    "XFD1, 1, 16384",
    "A2, 1, 0",
    "A, 1, 0",
    "1, 1, 0",
    "ABCD1, 1, 0"
  })
  void anAddressTellsTheColumnOfItsRow(String address, int row, int column) {
    assertThat(Reference.column(address, row)).isEqualTo(column);
  }

  @Test
  void aStretchOfCellsLiesInASheet() {
    assertThat(Reference.region("A1:C5")).contains(new Region(1, 1, 5, 3));
    assertThat(Reference.region("$B$2:$B$2")).contains(new Region(2, 2, 2, 2));
    assertThat(Reference.region("XFD1048576:XFD1048576"))
        .contains(
            new Region(Limits.LAST_ROW, Limits.LAST_COLUMN, Limits.LAST_ROW, Limits.LAST_COLUMN));
    for (String none :
        new String[] {
          "A1", "A1:", ":A1", "A0:A1", "A2:A1", "B1:A1", "A1:A1048577", "A1:XFE1", "A1:B2:C3", "A:B"
        }) {
      assertThat(Reference.region(none)).as(none).isEmpty();
    }
  }
}
