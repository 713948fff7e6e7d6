package ru.touchpoints.registry.exchange.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of people as texts and addresses, however they set them off. */
final class PointCellsTest {

  private static List<String> texts(String cell, boolean lines, String... known) {
    return ListCell.texts(cell, lines, List.of(known));
  }

  @Test
  void theSignsOfAListAreNoPartOfItsTexts() {
    assertThat(texts("• Паспорт\n– СНИЛС;\n1) Запись,\n2.1. Талон\na) Копия\n", true))
        .containsExactly("Паспорт", "СНИЛС", "Запись", "Талон", "Копия");
    assertThat(texts("- нет\n\n  \n—\n", true)).isEmpty();
    assertThat(texts("", true)).isEmpty();
  }

  @Test
  void aSemicolonSetsOffWhereTextsRunTogether() {
    assertThat(texts("Паспорт; СНИЛС;\nЗапись", false))
        .containsExactly("Паспорт", "СНИЛС", "Запись");
    assertThat(texts("Паспорт; СНИЛС", true)).containsExactly("Паспорт; СНИЛС");
  }

  @Test
  void whatTheListHasAlreadyKeepsItsSigns() {
    assertThat(texts("- 5 дней\n- Паспорт", true, "- 5 дней"))
        .containsExactly("- 5 дней", "Паспорт");
    assertThat(texts("Паспорт; или СНИЛС; талон", false, "Паспорт; или СНИЛС"))
        .containsExactly("Паспорт; или СНИЛС", "талон");
    assertThat(texts("Нет", true, "Нет")).containsExactly("Нет");
    assertThat(texts("Паспорт РФ", true, "Паспорт")).containsExactly("Паспорт РФ");
    assertThat(texts("Паспорт;", true, "Паспорт")).containsExactly("Паспорт");
    assertThat(texts("Паспорт", true, " ")).containsExactly("Паспорт");
  }

  @Test
  void whatFollowsOthersOnTheirLineHasLostItsCapital() {
    assertThat(texts("Паспорт; нужна запись", false, "Нужна запись"))
        .containsExactly("Паспорт", "Нужна запись");
    assertThat(texts("нужна запись; Паспорт", false, "Нужна запись"))
        .containsExactly("нужна запись", "Паспорт");
    assertThat(ListCell.runTogether("Паспорт\nНужна запись\nТалон"))
        .containsExactly("Паспорт; Нужна запись; Талон", "Паспорт; нужна запись; талон");
  }

  @ParameterizedTest
  @CsvSource({
    "'Приёмная\nокно 5\nул. Мира, 1', Приёмная окно 5, 'ул. Мира, 1'",
    "'Приёмная\n\n второй этаж ', Приёмная, второй этаж",
    "'Приёмная\nwww.a.example\nwww.b.example', Приёмная, www.a.example www.b.example",
    "'Приёмная\nприём\na@b.example', Приёмная приём, a@b.example",
    "' Приёмная ', Приёмная, ''",
    "'ул. Мира, 1', 'ул. Мира, 1', ''",
    "'', '', ''"
  })
  void theAddressStandsBelowTheTitle(String cell, String title, String address) {
    TitleCell read = TitleCell.of(cell);
    assertThat(read.title()).isEqualTo(title);
    assertThat(read.address()).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({
    "'+7 812 123\n8 (812) 456', '+7 812 123, 8 (812) 456'",
    "'+7 812 123,\n8 (812) 456', '+7 812 123, 8 (812) 456'",
    "'+7 812 123\nдоб. 5', +7 812 123 доб. 5",
    "'ул. Мира,\nд. 1', 'ул. Мира, д. 1'",
    "'ул. Мира\n8 (812) 456', ул. Мира 8 (812) 456"
  })
  void theLinesOfAnAddressAreOne(String lines, String address) {
    assertThat(TitleCell.address(lines)).isEqualTo(address);
  }

  @Test
  void theLinesOfATextAreOne() {
    assertThat(TitleCell.joined(" Приёмная \n\n граждан")).isEqualTo("Приёмная граждан");
  }
}
