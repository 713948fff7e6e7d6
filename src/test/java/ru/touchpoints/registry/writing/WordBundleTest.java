package ru.touchpoints.registry.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a bundle, in a language of its own. */
final class WordBundleTest {

  private static final String HERE = "ru.touchpoints.registry.writing.sample";

  @Test
  void wordsAreThoseOfTheLanguage() {
    assertThat(new WordBundle(HERE, "ru").get("plain")).isEqualTo("«слово»");
    assertThat(new WordBundle(HERE, "en").get("plain")).isEqualTo("word");
    assertThat(new WordBundle(HERE, "en").language()).isEqualTo("en");
    assertThat(WordBundle.official(WordBundleTest.class, "sample").get("plain"))
        .isEqualTo("«слово»");
  }

  @Test
  void argumentsStandInTheWordsOfTheLanguage() {
    assertThat(new WordBundle(HERE, "ru").get("counted", 1234)).isEqualTo("«слово» 1\u00A0234");
    assertThat(new WordBundle(HERE, "en").get("counted", 1234)).isEqualTo("word 1,234");
    assertThat(new WordBundle(HERE, "ru").has("plain")).isTrue();
    assertThat(new WordBundle(HERE, "ru").has("other")).isFalse();
  }

  /** A language without a bundle gets the words without one, whatever the machine speaks. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "de"})
  void theMachinesLanguageChangesNothing(String machine) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(machine));
      assertThat(new WordBundle(HERE, "fr").get("plain")).isEqualTo("base");
    } finally {
      Locale.setDefault(before);
    }
  }
}
