package ru.touchpoints.registry.load.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips of the finger, and words that are something else. */
final class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "forms, forms, 0",
    "froms, forms, 1",
    "form, forms, 1",
    "fforms, forms, 1",
    "farms, forms, 1",
    "abba, baab, 2",
    "ca, abc, 3",
    "'', abc, 3"
  })
  void everySlipCountsOnce(String typed, String meant, int slips) {
    assertThat(Nearest.distance(typed, meant)).isEqualTo(slips);
    assertThat(Nearest.distance(meant, typed)).isEqualTo(slips);
  }

  @Test
  void wordsOfTooDifferentLengthAreNotCompared() {
    assertThat(Nearest.distance("", "a".repeat(40))).isEqualTo(40);
    assertThat(Nearest.distance("", "a".repeat(41))).isEqualTo(Integer.MAX_VALUE);
    assertThat(Nearest.distance("a".repeat(42), "a")).isEqualTo(Integer.MAX_VALUE);
  }

  @ParameterizedTest
  @CsvSource({"cat, bat", "bar, bat", "CAR, car", "dog,"})
  void ofEquallyCloseOnesTheFirstIsMeant(String typed, String meant) {
    assertThat(Nearest.of(typed, List.of("bat", "car"))).isEqualTo(Optional.ofNullable(meant));
  }
}
