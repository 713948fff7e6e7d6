package ru.touchpoints.registry.model.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids of Russian words by ГОСТ 7.79-2000, system Б. */
final class SlugTest {

  private static String id(String title) {
    return Slug.of(title, "nameless");
  }

  /** Every letter between two others, so that none is lost as an end of the text would be. */
  @ParameterizedTest
  @CsvSource({
    "а, a", "б, b", "в, v", "г, g", "д, d", "е, e", "ё, yo", "ж, zh", "з, z", "и, i", "й, j",
    "к, k", "л, l", "м, m", "н, n", "о, o", "п, p", "р, r", "с, s", "т, t", "у, u", "ф, f",
    "х, x", "ц, cz", "ч, ch", "ш, sh", "щ, shh", "ъ, ''", "ы, y", "ь, ''", "э, e", "ю, yu", "я, ya"
  })
  void everyLetterOfTheAlphabet(String letter, String latin) {
    assertThat(id("д" + letter + "д")).isEqualTo("d" + latin + "d");
    assertThat(id("Д" + letter.toUpperCase(Locale.ROOT) + "Д")).isEqualTo("d" + latin + "d");
  }

  @Test
  void theWholeAlphabetAtOnce() {
    String alphabet = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    assertThat(alphabet.chars().distinct()).hasSize(33);
    String latin = "abvgdeyozhzijklmnoprstufxczchshshhyeyuya";
    assertThat(id(alphabet)).isEqualTo(latin);
    assertThat(id(alphabet.toUpperCase(Locale.ROOT))).isEqualTo(latin);
  }

  /** The standard writes C before I, E, Y and J, and CZ before all else. */
  @ParameterizedTest
  @CsvSource({
    "центр, centr",
    "ЦИФРА, cifra",
    "цыган, cygan",
    "цйц, cjcz",
    "цёц, cyocz",
    "Цюрих, cyurix",
    "цянь, cyan",
    "цэц, cecz",
    "царь, czar",
    "цоколь, czokol",
    "цвет, czvet",
    "отец, otecz",
    "отец Иван, otecz-ivan",
    "ццы, czcy",
    "цъе, cze"
  })
  void theShortAndTheLongFormOfOneLetter(String title, String id) {
    assertThat(id(title)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Приём граждан, в т. ч. заочный (№ 5)|priyom-grazhdan-v-t-ch-zaochnyj-5",
        "  «Объявления» — на подъезде!  |obyavleniya-na-podezde",
        "Сайт www.example.ru/Path_1|sajt-www-example-ru-path-1",
        "Справка 2-НДФЛ|spravka-2-ndfl",
        "--а--б--|a-b",
        "Ёж и и\u0306од, е\u0308лка|yozh-i-jod-yolka",
        "naïve café|na-ve-caf",
        "ұлт ў|lt",
        "İI|i-i"
      })
  void whatIsNoLetterStandsBetweenWords(String title, String id) {
    assertThat(id(title)).isEqualTo(id);
    assertThat(Slug.isValid(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "—", "№ «»", "ъ", "ЬЪ", "ъ — ь", "漢字"})
  void aTitleWithoutLettersIsNameless(String title) {
    assertThat(id(title)).isEqualTo("nameless");
  }

  @Test
  void longTitlesAreCutAfterAWord() {
    String word = "абвгд ";
    assertThat(id(word.repeat(10))).isEqualTo("abvgd-".repeat(9) + "abvgd").hasSize(59);
    assertThat(id(word.repeat(11))).isEqualTo("abvgd-".repeat(9) + "abvgd").hasSize(59);
    assertThat(id("й" + word.repeat(9) + "абвгд абвгд"))
        .isEqualTo("j" + "abvgd-".repeat(9) + "abvgd")
        .hasSize(60);
    assertThat(id("йй" + word.repeat(9) + "абвгд")).isEqualTo("jjabvgd" + "-abvgd".repeat(8));
    assertThat(id("щ".repeat(30))).isEqualTo("shh".repeat(20)).hasSize(60);
    assertThat(Slug.isValid("a".repeat(80))).isTrue();
    assertThat(Slug.isValid("a".repeat(81))).isFalse();
  }

  @Test
  void aTakenIdGetsTheNextNumber() {
    assertThat(Slug.free("leave", List.of())).isEqualTo("leave");
    assertThat(Slug.free("leave", Set.of("leave"))).isEqualTo("leave-2");
    assertThat(Slug.free("leave", Set.of("leave", "leave-2", "leave-4"))).isEqualTo("leave-3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "a-b", "12-03", "appeals-written"})
  void idsAsTheyStand(String id) {
    assertThat(Slug.isValid(id)).isTrue();
    assertThat(id(id)).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "-a", "a-", "a--b", "A", "а", "a b", "a_b", "a\n"})
  void noIds(String text) {
    assertThat(Slug.isValid(text)).isFalse();
  }
}
