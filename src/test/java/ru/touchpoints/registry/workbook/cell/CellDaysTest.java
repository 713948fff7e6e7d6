package ru.touchpoints.registry.workbook.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day is understood however people and programs write it, and no other text is one. */
final class CellDaysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-05",
        "2026/3/5",
        "2026.03.05",
        "2026-03-05 09:30",
        "2026-03-05T00:00:00Z",
        "2026-03-05T00:00:00.000Z",
        "2026-03-05T00:00:00+00:00",
        "2026-03-05T00:00:00+0300",
        "2026-03-05T09:30:00.000Z",
        "2026-03-05T11:59:59Z",
        "2026-03-05T23:59:59+12:00",
        "2026-03-05 00:00:00-05:00",
        "2026-03-05T09:30:00.123",
        "05.03.2026",
        "5.3.2026",
        "5. 3. 2026",
        "5 .3 .2026",
        "с 05.03.2026",
        "05.03.2026 г.",
        "05.03.2026г",
        "05.03.2026 года",
        "05.03.2026 9:30",
        "5 марта 2026",
        "5 марта 2026 года",
        "5 мар. 2026 г.",
        "5 мар 2026",
        "«05» марта 2026 г.",
        "\"5\" марта 2026",
        "с 5 марта 2026",
        "\u00A05\u00A0МАРТА\n2026 "
      })
  void isUnderstood(String written) {
    assertThat(CellDays.of(written)).hasToString("Optional[2026-03-05]");
  }

  @ParameterizedTest
  @CsvSource({
    "января, 1",
    "янв, 1",
    "фев, 2",
    "марта, 3",
    "апр, 4",
    "мая, 5",
    "май, 5",
    "июня, 6",
    "июн, 6",
    "июля, 7",
    "июл, 7",
    "авг, 8",
    "сентября, 9",
    "сент, 9",
    "окт, 10",
    "ноябрь, 11",
    "дек, 12"
  })
  void monthsAreKnownByTheirBeginnings(String word, int month) {
    assertThat(CellDays.of("1 " + word + " 2026").orElseThrow().getMonthValue()).isEqualTo(month);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "31.02.2026",
        "2026-13-01",
        "2026-03/05",
        "05.03.26",
        "2026-03-04T21:00:00.000Z",
        "2026-03-04T21:00:00+00:00",
        "2026-03-05T12:00:00Z",
        "2026-03-04T19:00:00+01:00",
        "2026-03-04T09:30:00-03:00",
        "5 мартабря 2026",
        "5 ию 2026",
        "5 слова 2026",
        "05.03.2026 вечером",
        "до 05.03.2026"
      })
  void isNone(String written) {
    assertThat(CellDays.of(written)).isEmpty();
  }

  @Test
  void aTextTooLongForADayIsNotLookedAt() {
    String day = "05.03.2026";
    assertThat(CellDays.of(day + " ".repeat(50))).isPresent();
    assertThat(CellDays.of(day + " ".repeat(51))).isEmpty();
    assertThat(CellDays.lacksCentury("05.03.26" + " ".repeat(52))).isTrue();
    assertThat(CellDays.lacksCentury("05.03.26" + " ".repeat(53))).isFalse();
  }

  @Test
  void theCenturyMayBeLacking() {
    assertThat(CellDays.lacksCentury("5/3/26")).isTrue();
    assertThat(CellDays.lacksCentury(" 05-03-26 г. ")).isTrue();
    assertThat(CellDays.lacksCentury("05.03.2026")).isFalse();
  }

  @Test
  void aDayOfAProgramIsShownAsPeopleWriteIt() {
    assertThat(CellDays.shown("2026-03-05")).isEqualTo("05.03.2026");
    assertThat(CellDays.shown("не день")).isEqualTo("не день");
  }
}
