package ru.touchpoints.registry.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and numbers of YAML 1.1, by the expressions of its types and without them. */
final class OldYamlTest {

  private static final Pattern NO_TEXT =
      Pattern.compile(
          "(?i:y|n|yes|no|on|off)|=|<<|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?"
              + "|[-+]?(?:0b[01_]+|[0-9][0-9_]*)(?:\\.[0-9_]*)?");

  private static final String SIGNS = "+0159b_:.";

  private int noTexts;

  @Test
  void numbersAreThoseOfTheExpressions() {
    compare("", 6);
    assertThat(noTexts).isGreaterThan(10_000);
  }

  private void compare(String text, int more) {
    boolean expected = NO_TEXT.matcher(text).matches();
    noTexts += expected ? 1 : 0;
    // The reports of one comparison after another cost more than the reading.
    if (OldYaml.isNoText(text) != expected) {
      assertThat(OldYaml.isNoText(text)).as(text).isEqualTo(expected);
    }
    for (int i = 0; more > 0 && i < SIGNS.length(); i++) {
      compare(text + SIGNS.charAt(i), more - 1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"y", "N", "yes", "YES", "nO", "on", "oFF", "=", "<<", "-1:30", "+0b1"})
  void wordsAreKnownInAnyCase(String word) {
    assertThat(OldYaml.isNoText(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "o", "ye", "none", "one", "offs", "==", "<", "-", "да", "ноябрь", "1:6x"})
  void otherWordsAreTexts(String word) {
    assertThat(OldYaml.isNoText(word)).isFalse();
  }

  @Test
  void aNumberMayBeLong() {
    assertThat(OldYaml.isNoText("1:".repeat(300) + "1")).isTrue();
    assertThat(OldYaml.isNoText("1:".repeat(300))).isFalse();
  }
}
