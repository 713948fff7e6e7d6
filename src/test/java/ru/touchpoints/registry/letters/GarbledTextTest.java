package ru.touchpoints.registry.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GarbledTextTest {

  @ParameterizedTest
  @CsvSource({
    "UTF-8, windows-1251",
    "UTF-8, windows-1252",
    "UTF-8, ISO-8859-1",
    "windows-1251, windows-1252",
    "windows-1251, ISO-8859-1"
  })
  void theWordsAreToldThatWereMeant(String right, String taken) {
    for (String word : new String[] {"Интернет", "приёмная", "Избирательная", "справки"}) {
      String shown = new String(word.getBytes(Charset.forName(right)), Charset.forName(taken));
      assertThat(GarbledText.in("каб. 5, " + shown + " 12"))
          .hasValueSatisfying(
              found -> {
                assertThat(found.shown()).isEqualTo(shown);
                assertThat(word).matches(found.meant().replace('\uFFFD', '.'));
              });
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Приёмная граждан",
        "«Область рядом», раздел № 5 — до 18 ч.",
        "Київ, вулиця Їжакевича",
        "Мінск, Ўзброеныя сілы",
        "Ђорђевић, љубав",
        "Müller, élève, Ærøskøbing",
        "±5 °С, §§ 12–14, 20 µм",
        "ÐÑ"
      })
  void wordsOfOtherLanguagesStay(String text) {
    assertThat(GarbledText.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-5", "KOI8-R", "IBM866", "x-MacCyrillic"})
  void aCodePageIsToldByItsLetters(String page) {
    byte[] bytes = "title: Приём обращений граждан в окне".getBytes(Charset.forName(page));
    assertThat(CodePage.other(bytes))
        .hasValueSatisfying(name -> assertThat(name).contains(known(page)));
    assertThat(CodePage.other("Приём обращений".getBytes(CodePage.WINDOWS))).isEmpty();
    assertThat(CodePage.brokenAt("Приём обращений".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  private static String known(String page) {
    return page.replace("x-", "").replace("ISO-", "ISO ");
  }
}
