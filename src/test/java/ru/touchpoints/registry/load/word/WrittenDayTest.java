package ru.touchpoints.registry.load.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as editors type them. */
final class WrittenDayTest {

  @ParameterizedTest
  @CsvSource({
    "2026-10-01, 2026-10-01",
    "2026/10/1, 2026-10-01",
    "2026-10-01T09:30:00Z, 2026-10-01",
    "2026-10-01 9:30, 2026-10-01",
    "1.10.2026, 2026-10-01",
    "01/10/26, 2026-10-01",
    "01-10-2026 г., 2026-10-01",
    "1 октября 2026 г., 2026-10-01",
    "«01» ЯНВАРЯ 2026 года, 2026-01-01",
    "5 мая 2026, 2026-05-05",
    "5 май 2026, 2026-05-05",
    "7\u00a0марта 2026, 2026-03-07",
    "31 дек. 2026, 2026-12-31"
  })
  void theDayIsRead(String text, LocalDate day) {
    assertThat(WrittenDay.of(text)).contains(day);
    assertThat(WrittenDay.looksLike(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "31.02.2026, true",
    "2026-13-01, true",
    "30 февраля 2026, true",
    "1 брюмера 2026, false",
    "5 маёв 2026, false",
    "1.10-2026, false",
    "2026-10/01, false",
    "октябрь 2026, false",
    "'', false"
  })
  void noDayIsMadeUp(String text, boolean written) {
    assertThat(WrittenDay.of(text)).isEqualTo(Optional.empty());
    assertThat(WrittenDay.looksLike(text)).isEqualTo(written);
  }
}
