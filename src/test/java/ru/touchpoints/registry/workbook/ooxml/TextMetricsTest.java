package ru.touchpoints.registry.workbook.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How wide texts are, how many lines they take, and how rows too high for one are parted. */
final class TextMetricsTest {

  private static final TextMetrics METRICS = metrics();

  private static TextMetrics metrics() {
    try {
      return new TextMetrics();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double width(String text) {
    return METRICS.width(text, 10, false);
  }

  /** Digits of the font are half as wide as they are high, blanks a quarter. */
  @Test
  void widthsAreThoseOfTheFont() {
    assertThat(width("0123456789")).isEqualTo(50, within(0.01));
    assertThat(width(" ")).isEqualTo(2.5, within(0.01));
    assertThat(width("0 0")).isEqualTo(12.5, within(0.01));
    assertThat(width("")).isZero();
    assertThat(METRICS.width("00", 20, false)).isEqualTo(20, within(0.01));
    assertThat(METRICS.width("00", 20, true)).isEqualTo(22, within(0.01));
    assertThat(width("😀")).isEqualTo(width("😁"));
    assertThat(width("0😀0")).isEqualTo(10 + width("😀"), within(0.01));
    assertThat(width("∀")).isEqualTo(width("\u2200")).isPositive();
  }

  @Test
  void theLongestWordEndsAtBlanksAndBehindHyphens() {
    assertThat(METRICS.longestWord("00 000 0", 10, false)).isEqualTo(15, within(0.01));
    assertThat(METRICS.longestWord("00-0", 10, false)).isEqualTo(10 + width("-"), within(0.01));
    assertThat(METRICS.longestWord("0-000", 10, false)).isEqualTo(15, within(0.01));
    assertThat(METRICS.longestWord("0\n00", 10, true)).isEqualTo(11, within(0.01));
    assertThat(METRICS.longestWord("0😀0 00", 10, false)).isEqualTo(10 + width("😀"), within(0.01));
    assertThat(METRICS.longestWord("", 10, false)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "``, 50, 1",
        "000, 50, 1",
        "0000 00000, 50, 1",
        "0000 000000, 50, 2",
        "0000 00000 0, 50, 2",
        "000|000, 50, 2",
        "000||000, 50, 3",
        "000|, 50, 1",
        "|, 50, 1",
        "000000000, 50, 1",
        "00000000000, 50, 2",
        "000000000000000000000, 50, 3",
        "0 00000000000, 50, 3",
        "00000000000 00000000, 50, 2",
        "00000000000 000000000, 50, 3",
        "0000 0000 0000 0000, 22.5, 4",
        "0000 0000 0000 0000, 42.5, 2"
      })
  void wordsGoIntoLines(String text, double width, int lines) {
    assertThat(METRICS.lines(text.replace('|', '\n'), width + 0.001, 10, false)).isEqualTo(lines);
  }

  @Test
  void boldLettersTakeMoreLines() {
    assertThat(METRICS.lines("00000 0000", 50.001, 10, false)).isEqualTo(1);
    assertThat(METRICS.lines("00000 0000", 50.001, 10, true)).isEqualTo(2);
    assertThat(METRICS.lines("00000 0000", 50.001, 11, false)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"10, 1", "409, 1", "409.5, 4", "461, 4", "461.5, 5", "576, 5", "577, 6"})
  void whatIsTooHighIsPartedByTenLines(double points, int rows) {
    assertThat(TallRows.count(points)).isEqualTo(rows);
    double all = 0;
    for (int i = 0; i < rows; i++) {
      all += TallRows.height(points, i);
    }
    assertThat(all).isBetween(points, points + 15);
    assertThat(TallRows.height(points, 0)).isEqualTo(rows == 1 ? points : 116);
    if (rows > 1) {
      assertThat(TallRows.height(points, 1)).isEqualTo(115);
      assertThat(TallRows.height(points, rows - 1)).isBetween(15.0, 115.0);
    }
  }

  @ParameterizedTest
  @CsvSource({"12, 12.0", "12.01, 12.25", "12.25, 12.25", "409, 409.0", "500, 409.0"})
  void heightsAreWrittenInQuartersOfAPoint(double points, String written) {
    assertThat(TallRows.written(points)).isEqualTo(written);
  }
}
