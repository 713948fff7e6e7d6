package ru.touchpoints.registry.load.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of vocabularies by what people call them. */
final class RussianNameTest {

  private static final List<String> WORDS =
      List.of("consultation", "forms", "submission", "progress", "feedback");
  private static final List<String> MEANINGS =
      List.of(
          "Получение консультации, п. 3.7.2",
          "Получение форм документов, п. 3.7.3",
          "Представление заявления, обращения, запроса, документов, п. 3.7.4",
          "Получение информации о ходе рассмотрения заявления, обращения, п. 3.7.5",
          "Предоставление обратной связи, п. 3.7.8");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // By the whole name, however declined, and without the word that any need begins with.
        "получение консультации|consultation|consultation",
        "Консультация|consultation|consultation",
        "Предоставление обратной связи|feedback|feedback",
        // By a part of the name that commas set off, and by another name.
        "представление заявлений|submission|submission",
        "документы|submission|submission",
        "статус|progress|progress",
        "бланки|forms|forms",
        "Приём заявления|submission|submission",
        // By some of its words, where no other name has them all.
        "ход рассмотрения обращений||progress",
        "рассмотрение||progress",
        // Two names have the word; none has it; nothing Russian is there.
        "заявление обращение||",
        "экскурсия||",
        "feedback||",
        "получить||"
      })
  void theOneWordThatIsCalledSo(String text, String exactly, String nearly) {
    assertThat(RussianName.exactly(text, WORDS, MEANINGS)).isEqualTo(Optional.ofNullable(exactly));
    assertThat(RussianName.of(text, WORDS, MEANINGS)).isEqualTo(Optional.ofNullable(nearly));
  }

  @Test
  void theOnlyWordIsNotMeantByAnyText() {
    List<String> meanings = List.of("Официальные сайты (порталы)");
    assertThat(RussianName.exactly("телефон", List.of("website"), meanings)).isEmpty();
    assertThat(RussianName.of("телефон", List.of("website"), meanings)).isEmpty();
    assertThat(RussianName.of("портал", List.of("website"), meanings)).contains("website");
  }
}
