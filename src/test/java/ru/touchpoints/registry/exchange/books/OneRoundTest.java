package ru.touchpoints.registry.exchange.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Table;

/** A department hears at once of cells that are not understood and of what the rules say. */
final class OneRoundTest {

  private static final String PROCESS = "Функция (сервис)";
  private static final String TYPE = "Вид точки взаимодействия";
  private static final String ADDRESS = "Адрес";
  private static final String SUBMISSION =
      "Представление заявления, обращения, запроса, документов";
  private static final int WEB = 5;
  private static final int ROOM = 6;
  private static final int NEW = 9;
  private static final String BESIDE =
      "Остальные строки поняты. Когда исправленное перенесут, появятся ещё замечания:\n";

  @TempDir private Path folder = Path.of("");
  private Path book = Path.of("");
  private Path list = Path.of("");
  private String before = "";

  @BeforeEach
  void formOfADepartment() throws IOException, GitAPIException {
    list = Fixture.base(folder).resolve("appeals/appeals-written.yaml");
    Fixture.commit(folder);
    before = Files.readString(list);
    book = folder.resolve("a.xlsx");
    Run run = Run.in(folder, "form", "--department", "reception", "-o", "a.xlsx");
    assertThat(run.status()).as(run.err()).isZero();
  }

  private Table opened() throws IOException {
    return Table.open(book, PROCESS);
  }

  /** Nothing is written, whatever is found. */
  private Run refused(String... more) throws IOException {
    String[] arguments = new String[more.length + 4];
    System.arraycopy(
        new String[] {"import", "touchpoints", "a.xlsx", "--write"}, 0, arguments, 0, 4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    Run run = Run.in(folder, arguments);
    assertThat(run.status()).as(run.out() + run.err()).isEqualTo(2);
    assertThat(Files.readString(list)).isEqualTo(before);
    return run;
  }

  private static Map<String, String> notes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      Map<String, String> notes = new TreeMap<>();
      workbook
          .getSheetAt(0)
          .getCellComments()
          .forEach((cell, note) -> notes.put(cell.toString(), note.getString().getString()));
      notes.values().removeIf(note -> !note.startsWith("Проверка перечня."));
      return notes;
    }
  }

  @Test
  void oneReportNamesCellsAndFindings() throws IOException {
    try (Table table = opened()) {
      table.set(WEB, TYPE, "сайтик").set(ROOM, ADDRESS, "окно");
    }
    Run run = refused("--return", "возврат");
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("Копия с примечаниями (2): возврат/a.xlsx\n")
        .contains("a.xlsx, лист «Точки», ячейка E5: «сайтик» не подходит.")
        .contains("\n" + BESIDE + "  a.xlsx, лист «Точки», ячейка G6: TP421: ");
    assertThat(notes(folder.resolve("возврат/a.xlsx")))
        .containsOnlyKeys("E5", "G6")
        .hasEntrySatisfying("G6", note -> assertThat(note).contains("«окно»"));
  }

  @Test
  void aTouchpointWithoutARequiredFieldHidesNoOtherFinding() throws IOException {
    try (Table table = opened()) {
      table.set(WEB, TYPE, "").set(ROOM, ADDRESS, "окно");
    }
    assertThat(refused().err())
        .containsSubsequence(
            "Исправьте в книге:\n  a.xlsx, лист «Точки», ячейка E5: TP101",
            "\nКроме того, появились бы замечания:\n  a.xlsx, лист «Точки», ячейка G6: TP421");
  }

  /** The other touchpoint of the process may be the very one where the client submits. */
  @Test
  void whatARowThatIsNotUnderstoodMayMendIsNotHeldAgainstTheOthers() throws IOException {
    try (Table table = opened()) {
      table.set(WEB, SUBMISSION, "").set(ROOM, SUBMISSION, "").set(ROOM, ADDRESS, "окно");
    }
    Run faulty = Run.in(folder, "import", "touchpoints", "a.xlsx");
    assertThat(faulty.out()).contains("TP374", "TP421");
    try (Table table = opened()) {
      table
          .set(NEW, PROCESS, "Рассмотрение письменных обращений граждан")
          .set(NEW, SUBMISSION, "×");
    }
    assertThat(refused().err())
        .contains("ячейка D9: строка начата", "TP421")
        .doesNotContain("TP374");
  }

  /** The date of a process stands in any of its rows. */
  @Test
  void aDateThatARowMayHoldIsNotMissing() throws IOException, GitAPIException {
    Files.delete(list);
    Fixture.commit(folder);
    Run form = Run.in(folder, "form", "--department", "reception", "-o", "a.xlsx");
    assertThat(form.status()).as(form.err()).isZero();
    String process = "Рассмотрение письменных обращений граждан";
    try (Table table = opened()) {
      table
          .set(5, PROCESS, process)
          .set(5, "Точка взаимодействия", "Окно")
          .set(5, TYPE, "Личный приём в местах приёма клиентов")
          .set(6, PROCESS, process)
          .set(6, ADDRESS, "окно");
    }
    assertThat(Run.in(folder, "import", "touchpoints", "a.xlsx").err())
        .contains("ячейка D6", "ячейка W5: TP101");
    try (Table table = opened()) {
      table.set(6, "Дата проверки сведений", "28.11.2026");
    }
    assertThat(Run.in(folder, "import", "touchpoints", "a.xlsx").err())
        .contains("ячейка D6", "ячейка G5: TP421")
        .doesNotContain("ячейка W5");
  }

  @Test
  void whatIsTakenOutAndWhatIsMissingIsNoFindingOfRowsThatAreNotUnderstood() throws IOException {
    try (Table table = opened()) {
      table.set(WEB, TYPE, "сайтик").set(WEB, "Исключить из перечня", "непонятно");
    }
    Run run = refused("--remove");
    assertThat(run.err()).contains("ячейка E5", "непонятно").doesNotContain("TP3", BESIDE);
  }

  @Test
  void whereNoRowIsUnderstoodTheCellsAloneAreNamed() throws IOException {
    try (Table table = opened()) {
      table.set(WEB, TYPE, "сайтик").set(ROOM, TYPE, "окошко");
    }
    assertThat(refused().err()).contains("E5", "E6").doesNotContain("TP", BESIDE);
  }
}
