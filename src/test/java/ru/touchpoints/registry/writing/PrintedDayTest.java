package ru.touchpoints.registry.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of documents have two figures, two and four. */
final class PrintedDayTest {

  @ParameterizedTest
  @CsvSource({"2026-10-01, 01.10.2026", "0988-01-02, 02.01.0988", "2024-02-29, 29.02.2024"})
  void dayMonthAndYear(LocalDate day, String printed) {
    assertThat(PrintedDay.of(day)).isEqualTo(printed);
  }
}
