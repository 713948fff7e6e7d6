package ru.touchpoints.registry.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where lines of text end. */
final class TextLayoutTest {

  @Test
  void aLineIsAsWideAsItMayBe() {
    String ten = "девять ab ";
    assertThat(TextLayout.wrap("", ten.repeat(8).strip())).isEqualTo(ten.repeat(8).strip());
    assertThat(TextLayout.wrap("", ten.repeat(8) + "c")).isEqualTo(ten.repeat(8).strip() + "\nc");
    assertThat(TextLayout.wrap("  ", ten.repeat(8).strip()))
        .isEqualTo("  " + ten.repeat(7) + "девять\n  ab");
  }

  @Test
  void paragraphsStayAndSoDoEmptyOnes() {
    assertThat(TextLayout.wrap("  ", "а\n\nб")).isEqualTo("  а\n\n  б");
  }

  @Test
  void aWordWiderThanTheLineIsNotBroken() {
    String word = "https://" + "a".repeat(90);
    assertThat(TextLayout.wrap("", "см. " + word + " там")).isEqualTo("см.\n" + word + "\nтам");
  }

  @ParameterizedTest
  @CsvSource({"п.", "(п."})
  void aParagraphStaysWithItsNumber(String sign) {
    assertThat(TextLayout.wrap("слово " + sign + " 3.7 слово", 10))
        .containsExactly("слово", sign + " 3.7", "слово");
  }

  @Test
  void signsBeyondTheBasicPlaneAreOneWide() {
    assertThat(TextLayout.width("а\uD83D\uDE00")).isEqualTo(2);
    assertThat(TextLayout.wrap("\uD83D\uDE00\uD83D\uDE00 \uD83D\uDE00", 4)).hasSize(1);
  }

  @Test
  void linesHaveTheirIndentWithinTheWidth() {
    assertThat(TextLayout.lines("# ", "один два три", 10)).containsExactly("# один два", "# три");
    assertThat(TextLayout.lines("# ", "один два три", 9)).containsExactly("# один", "# два три");
  }

  @ParameterizedTest
  @CsvSource({
    "абв где, 3, абв|где",
    "абвгде, 4, абвг|де",
    "а-бвг/деж, 5, а-|бвг/|деж",
    "ab/cd-ef, 6, ab/cd-|ef",
    "яя абвгде, 4, яя|абвг|де",
    "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00, 2, \uD83D\uDE00\uD83D\uDE00|\uD83D\uDE00"
  })
  void aCellBreaksItsLongWords(String text, int width, String lines) {
    assertThat(TextLayout.cut(text, width)).containsExactly(lines.split("\\|", -1));
  }

  @Test
  void aCellIsOneParagraph() {
    assertThat(TextLayout.cut("а\nб", 10)).containsExactly("а б");
  }
}
