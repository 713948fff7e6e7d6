package ru.touchpoints.registry.load.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be seen tells no words apart and gets into no list. */
final class TypedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  Отдел  приёма-выдачи ",
        "\uFEFFОтдел\u00A0приема-выдачи\u200B",
        "ОТДЕЛ\nПРИЁМА\u2011ВЫДАЧИ",
        "От\u00ADдел\u202Fприе\u0308ма\u2010выдачи\u00A0",
        "Oтдел\tпpиёмa-выдaчи",
        "Отдел\u0007приёма-выдачи"
      })
  void foldedTheyAreOne(String typed) {
    assertThat(TypedText.folded(typed)).isEqualTo("отдел приема-выдачи");
  }

  @ParameterizedTest
  @ValueSource(strings = {"website", "open-data", "PDF и SMSка", "отдел it"})
  void wordsOfOneAlphabetStayInIt(String typed) {
    assertThat(TypedText.folded(typed)).isEqualToIgnoringCase(typed);
  }

  @Test
  void cleanTheySayTheSame() {
    assertThat(TypedText.clean("\u00A0Но\u00ADвое  имя\u200B \u202E")).isEqualTo("Новое имя");
    assertThat(TypedText.clean("прие\u0308м\t \nв каб.\u00A05")).isEqualTo("приём\nв каб.\u00A05");
    assertThat(TypedText.clean("один\u0007два \uD83D\uDE00")).isEqualTo("один два \uD83D\uDE00");
    assertThat(TypedText.clean("\u00A0\u200B\n")).isEmpty();
  }
}
