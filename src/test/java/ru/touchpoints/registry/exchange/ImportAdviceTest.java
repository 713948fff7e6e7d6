package ru.touchpoints.registry.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Table;

/** What an import finds is said in columns of the workbook, and said once. */
final class ImportAdviceTest {

  private static final String TITLE = "Точка взаимодействия";
  private static final String PROCESS = "Функция (сервис)";
  private static final String WRITTEN = "Рассмотрение письменных обращений граждан";

  /** Names of fields and other signs of the files' syntax. */
  private static final String SYNTAX =
      "(?s).*(needs|otherNeeds|specifics|demand|channel|reviewed|address|type|submission)\\b.*|(?s).*\\[\\].*";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void list() throws IOException {
    Fixture.base(folder);
  }

  private void form() throws GitAPIException, IOException {
    Fixture.commit(folder);
    Run.in(folder, "form", "--department", "reception", "-o", "f.xlsx");
  }

  private Table opened() throws IOException {
    return Table.open(folder.resolve("f.xlsx"), PROCESS);
  }

  private String told() {
    Run run = Run.in(folder, "import", "touchpoints", "f.xlsx");
    String all = (run.out() + run.err()).replaceAll("\\s+", " ");
    assertThat(all).doesNotMatch(SYNTAX);
    return all;
  }

  @Test
  void theFormIsToldOfInItsColumns() throws IOException, GitAPIException {
    form();
    try (Table table = opened()) {
      int row = table.row(TITLE, "");
      table
          .set(row, PROCESS, WRITTEN)
          .set(row, TITLE, "Справочная линия")
          .set(row, "Вид точки взаимодействия", "Официальные сайты (порталы)")
          .set(row, "Канал", "офлайн-точка")
          .set(row, "Адрес", "окно 4")
          .set(row, "Востребованность", "востребована");
    }
    assertThat(told())
        .contains("TP370")
        .contains("отметьте × в столбцах I–Q")
        .contains("Канал «офлайн-точка» не подходит к виду «Официальные сайты (порталы)».")
        .contains("выберите в столбце «Канал» (F): цифровая точка")
        .contains("перечислите особенности в столбце «Особенности взаимодействия с клиентом» (S)")
        .contains("напишите «не выявлены»");
  }

  @Test
  void whatIsMissingIsNamedByItsHeaderAndCell() throws IOException, GitAPIException {
    form();
    try (Table table = opened()) {
      int row = table.row(TITLE, "");
      table.set(row, PROCESS, WRITTEN).set(row, TITLE, "Терминал");
    }
    assertThat(told())
        .contains("ячейка E7: TP101: Нет значения в столбце «Вид точки взаимодействия» (E).")
        .contains("ячейка T7: TP101: Нет значения в столбце «Востребованность» (T).");
  }

  @Test
  void theListHasOneCellForNeeds() throws IOException, GitAPIException {
    Fixture.commit(folder);
    Run.in(folder, "export", "xlsx", "-o", "f.xlsx");
    try (Table table = Table.open(folder.resolve("f.xlsx"), TITLE)) {
      String needs = "Цель взаимодействия с клиентом (удовлетворяемые потребности)";
      table.set(table.row("Код точки", "room"), needs, "");
    }
    assertThat(told())
        .contains("TP370")
        .contains("впишите потребности в столбце «Цель взаимодействия с клиентом")
        .contains("например: Получение информации; Получение консультации");
  }

  @Test
  void manyOfAKindAreToldInOneLine() throws IOException, GitAPIException {
    form();
    try (Table table = opened()) {
      for (int i = 0; i < 12; i++) {
        int row = table.row(TITLE, "");
        table
            .set(row, PROCESS, WRITTEN)
            .set(row, TITLE, "Раздел " + "абвгдежзиклм".charAt(i))
            .set(row, "Вид точки взаимодействия", "Официальные сайты (порталы)")
            .set(row, "Адрес", "https://min.example/part/" + i)
            .set(row, "Получение информации", "×")
            .set(row, "Востребованность", "востребована");
      }
    }
    assertThat(told())
        .containsOnlyOnce("TP390")
        .contains("12 замечаний, ячейки:")
        .contains(" и ещё 2.");
  }
}
