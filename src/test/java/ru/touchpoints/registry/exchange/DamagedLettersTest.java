package ru.touchpoints.registry.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Table;

/** Letters that another program has lost, or taken for others, do not come into the list. */
final class DamagedLettersTest {

  private static final String TITLE = "Точка взаимодействия";
  private static final String SPECIFICS = "Особенности взаимодействия с клиентом";

  @TempDir private Path folder = Path.of("");

  private static String takenForWestern(String text) {
    return new String(
        text.getBytes(Charset.forName("windows-1251")), Charset.forName("windows-1252"));
  }

  @Test
  void aReturnedBookIsRefusedWithTheCells() throws Exception {
    Path file = Fixture.base(folder).resolve("appeals/appeals-written.yaml");
    Fixture.commit(folder);
    assertThat(Run.in(folder, "form", "--department", "reception", "-o", "f.xlsx").status())
        .isZero();
    try (Table table = Table.open(folder.resolve("f.xlsx"), "Функция (сервис)")) {
      int web = table.row(TITLE, "Интернет-приёмная");
      table.set(web, SPECIFICS, "Вход по под\uFFFD\uFFFDерждённой записи");
      int room = table.row(TITLE, "Окно приёма обращений");
      table.set(room, SPECIFICS, takenForWestern("Приём по записи"));
    }
    String before = Files.readString(file);
    Run run = Run.in(folder, "import", "touchpoints", "f.xlsx", "--write");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines().map(String::strip).reduce("", (a, b) -> a + " " + b))
        .contains("вместо букв стоят знаки «\uFFFD»", "«Ïðè¸ì» — это «Приём»");
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  @Test
  void aTableOfProcessesIsRefusedWithTheCell() throws Exception {
    Fixture.base(folder);
    String table =
        """
        Код;Наименование процесса;Вид;Характер;Направление;Подразделение;Клиент
        leave;%s;функция;внутриведомственный;internal;staff;внутренний
        """;
    Path file = folder.resolve("p.csv");
    Files.writeString(file, table.formatted("От\uFFFD\uFFFDуска"), StandardCharsets.UTF_8);
    assertThat(Run.in(folder, "import", "processes", "p.csv").err())
        .contains("ячейка B2: вместо букв стоят знаки «\uFFFD»");
    Files.writeString(file, table.formatted(takenForWestern("Отпуска")), StandardCharsets.UTF_8);
    assertThat(Run.in(folder, "import", "processes", "p.csv").err())
        .contains("ячейка B2: вместо русских букв", "«Отпуска»");
    Files.writeString(file, takenForWestern(table), StandardCharsets.UTF_8);
    assertThat(Run.in(folder, "import", "processes", "p.csv").err())
        .contains("вместо русских букв", "«Наименование»");
  }
}
