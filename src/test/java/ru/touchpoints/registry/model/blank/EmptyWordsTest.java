package ru.touchpoints.registry.model.blank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words for nothing, and words that only begin like them. */
final class EmptyWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "—",
        "–",
        "−",
        "--",
        "- - -",
        "_",
        "…",
        ".",
        "/",
        "н/д",
        "Н/Д",
        "н/д.",
        "н.д.",
        "нд",
        "h/д",
        "нет",
        "Нет.",
        "НЕТ!",
        "«нет»",
        "(нет)",
        "- нет",
        "• нет",
        "нет;",
        "0",
        "N/A",
        "n/a",
        "n.a.",
        "None",
        "no",
        "null",
        "нет особенностей",
        "Особенностей нет.",
        "Без особенностей",
        "особенности отсутствуют",
        "Особенности не выявлены",
        "каких-либо особенностей не выявлено",
        "не выявлены",
        "Не выявлено",
        "отсутствуют",
        "не имеется",
        "не установлено",
        "не предусмотрены",
        "нет данных",
        "данные отсутствуют",
        "сведений нет",
        "\u00A0нет\u00A0",
        "нет\u200B",
        "других потребностей нет",
        "особенностей взаимодействия с клиентом нет",
        "неприменимо",
        "не применимо",
        "прочерк"
      })
  void wordsForNothing(String text) {
    assertThat(EmptyWords.noneFound(text)).isTrue();
    assertThat(EmptyWords.in(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "7.", "(3)"})
  void aLoneFigureSaysNothingAndDeniesNothing(String text) {
    assertThat(EmptyWords.in(text)).isTrue();
    assertThat(EmptyWords.noneFound(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Нет очереди",
        "нет возможности записаться",
        "Без записи",
        "не чаще раза в год",
        "Особенности взаимодействия",
        "данные паспорта",
        "10",
        "#Н/Д",
        "по записи",
        "VK",
        "Нет выходных",
        "не требуется паспорт",
        "Основание",
        "?",
        "×",
        "нетто",
        "Особенностей нет, кроме записи"
      })
  void wordsThatSaySomething(String text) {
    assertThat(EmptyWords.in(text)).isFalse();
  }
}
