package ru.touchpoints.registry.form.pdf.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of official lists with all the places where they may be hyphenated. */
final class HyphenationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "инфор-ма-ция",
        "доку-мент",
        "пред-став-ле-ние",
        "пред-при-я-тие",
        "рас-смот-ре-ние",
        "вос-ста-нов-ле-ние",
        "под-пись",
        "бес-платно",
        "объ-яв-ле-ние",
        "дело-про-из-вод-ство",
        "обще-ство",
        "граж-дан-ский",
        "уст-рой-ство",
        "класс-ный",
        "боль-шой",
        "При-ём-ная",
        "подъ-езд",
        "каби-нет",
        "адрес",
        "семья",
        "взлёт",
        "встреч",
        "ОИВ",
        "МФЦ",
        "портал1",
        "reception",
        "кабинеt"
      })
  void breaksBetweenSyllables(String hyphenated) {
    String word = hyphenated.replace("-", "");
    StringBuilder broken = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (i > 0 && Hyphenation.allows(word, 0, word.length(), i)) {
        broken.append('-');
      }
      broken.append(word.charAt(i));
    }
    assertThat(broken).hasToString(hyphenated);
  }
}
