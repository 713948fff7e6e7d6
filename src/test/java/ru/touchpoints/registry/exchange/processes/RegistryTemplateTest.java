package ru.touchpoints.registry.exchange.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Table;

/** The template of a process registry, as those find it who keep that registry. */
final class RegistryTemplateTest {

  @TempDir private Path folder = Path.of("");
  private Path snapshot = Path.of("");

  @BeforeEach
  void list() throws IOException {
    snapshot = Fixture.base(folder).resolve("processes.yaml");
  }

  private static List<String> texts(XSSFSheet sheet, int row) {
    List<String> texts = new ArrayList<>();
    for (Cell cell : sheet.getRow(row)) {
      texts.add(cell.toString());
    }
    return texts;
  }

  @Test
  void whatTheSnapshotHoldsComesBackWithNoChange() throws IOException {
    Fixture.replace(snapshot, "clients: [internal]", "clients: [internal]\n    proactive: true");
    String before = Files.readString(snapshot);
    Run run = Run.in(folder, "form", "processes");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo("processes.xlsx\n");
    Run back = Run.in(folder, "import", "processes", "processes.xlsx", "--write");
    assertThat(back.status()).as(back.out()).isZero();
    assertThat(back.out()).contains("Расхождений нет.");
    assertThat(back.err()).isEmpty();
    assertThat(Files.readString(snapshot)).isEqualTo(before);
  }

  @Test
  void everyKnownColumnIsThereWithItsWordsToChooseFrom() throws IOException {
    Run.in(folder, "form", "processes", "-o", "p.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("p.xlsx")))) {
      XSSFSheet table = workbook.getSheetAt(0);
      List<String> headers = Arrays.stream(Column.values()).map(Column::header).toList();
      assertThat(texts(table, 0)).isEqualTo(headers);
      assertThat(table.getDataValidations()).hasSize(6);
      assertThat(workbook.getSheetName(1)).isEqualTo("Как заполнять");
      assertThat(texts(workbook.getSheetAt(1), 6))
          .contains("Наименование процесса", "да")
          .anyMatch(text -> text.contains("Наименование функции (сервиса)"));
      assertThat(workbook.isSheetHidden(2)).isTrue();
      assertThat(texts(workbook.getSheetAt(2), 0))
          .contains("сервис", "межведомственный", "Отдел обращений", "внешний", "да");
    }
  }

  @Test
  void aRowThatIsFilledInIsAProcess() throws IOException {
    Run.in(folder, "form", "processes", "--empty", "-o", "p.xlsx");
    Run none = Run.in(folder, "import", "processes", "p.xlsx");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("нет ни одного процесса");
    Run.in(folder, "form", "processes", "-o", "p.xlsx");
    try (Table table = Table.open(folder.resolve("p.xlsx"), "Код процесса")) {
      table
          .set(4, "Наименование процесса", "Запись на приём")
          .set(4, "Вид", "сервис")
          .set(4, "Направление", "Рассмотрение обращений и запросов");
    }
    Run run = Run.in(folder, "import", "processes", "p.xlsx", "--write");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(snapshot)).contains("title: Запись на приём");
  }

  @Test
  void itIsAskedForAlone() {
    Run both = Run.in(folder, "form", "processes", "--all");
    assertThat(both.status()).isEqualTo(2);
    assertThat(both.err()).contains("реестр процессов один на\nвесь перечень");
    Run empty = Run.in(folder, "form", "--all", "--empty");
    assertThat(empty.status()).isEqualTo(2);
    assertThat(empty.err()).contains("только с processes");
    Run other = Run.in(folder, "form", "procces");
    assertThat(other.status()).isEqualTo(2);
    assertThat(other.err()).contains("processes");
  }
}
