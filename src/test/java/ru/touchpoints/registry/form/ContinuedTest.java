package ru.touchpoints.registry.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in pieces are whole again when they are put together. */
final class ContinuedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "одно два три четыре пять шесть",
        "первый пункт\nвторой пункт\nтретий пункт\nчетвёртый",
        "словобезединогопробеланаоченьмногобукв",
        "и так… далее… и тому… подобное… всё",
        "…начало с точек и длинный хвост текста…",
        "два  пробела  подряд  в  тексте  тоже",
        "пустая\n\nстрока\n\nмежду\n\nабзацами",
        "а\nа\nа\nа\nа\nа\nа\nа\nа\nа\nа\nа",
        "🏛🏛🏛🏛🏛🏛🏛🏛🏛🏛🏛🏛🏛"
      })
  void nothingIsLostOrAdded(String text) {
    List<String> pieces = Continued.part(text, piece -> piece.length() <= 14);
    assertThat(pieces).hasSizeGreaterThan(1).allMatch(piece -> piece.length() <= 14);
    assertThat(pieces.subList(1, pieces.size())).allMatch(Continued::goesOn);
    assertThat(Continued.joined(pieces)).isEqualTo(text);
  }

  @Test
  void paragraphsAndWordsStayWholeWherePossible() {
    assertThat(Continued.part("один два\nтри четыре", piece -> piece.length() <= 11))
        .containsExactly("один два\n…", "…\nтри …", "… четыре");
    assertThat(Continued.part("коротко", piece -> piece.length() <= 12)).containsExactly("коротко");
  }

  @Test
  void aContinuingRowNamesTheRowItContinues() {
    assertThat(Continued.reference(Continued.id("web-reception", 2)))
        .contains(new Continued.Reference("web-reception", 2));
    assertThat(Continued.reference("web-reception")).isEmpty();
  }
}
