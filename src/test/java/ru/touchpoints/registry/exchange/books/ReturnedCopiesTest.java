package ru.touchpoints.registry.exchange.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Table;

/** Copies of refused workbooks, as the department finds them that gets them back. */
final class ReturnedCopiesTest {

  private static final String PROCESS = "Функция (сервис)";
  private static final String TITLE = "Точка взаимодействия";
  private static final String WEB = "Интернет-приёмная";
  private static final String HEAD = "Проверка перечня. Исправьте эту ячейку:\n";
  private static final String COLOUR = "FFFFC79C";

  @TempDir private Path folder = Path.of("");
  private Path book = Path.of("");

  @BeforeEach
  void formOfADepartment() throws IOException, GitAPIException {
    Fixture.base(folder);
    Fixture.commit(folder);
    Files.createDirectories(folder.resolve("книги"));
    book = folder.resolve("книги/a.xlsx");
    Run run = Run.in(folder, "form", "--department", "reception", "-o", "книги/a.xlsx");
    assertThat(run.status()).as(run.err()).isZero();
  }

  private static void edit(Path file, String column, String text) throws IOException {
    try (Table table = Table.open(file, PROCESS)) {
      table.set(table.row(TITLE, WEB), column, text);
    }
  }

  private static <T> T opened(Path file, Function<XSSFWorkbook, T> look) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      return look.apply(workbook);
    }
  }

  private static void change(Path file, Consumer<XSSFSheet> change) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      change.accept(workbook.getSheetAt(0));
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }

  /** Notes below the header, by their cells. */
  private static Map<String, String> notes(Path file) throws IOException {
    return opened(
        file,
        workbook -> {
          Map<String, String> notes = new TreeMap<>();
          workbook
              .getSheetAt(0)
              .getCellComments()
              .forEach(
                  (cell, note) -> {
                    if (cell.getRow() != 3) {
                      notes.put(cell.formatAsString(), note.getString().getString());
                    }
                  });
          return notes;
        });
  }

  private static String colour(Path file, int row, int column) throws IOException {
    return opened(
        file,
        workbook -> {
          XSSFCell cell = workbook.getSheetAt(0).getRow(row - 1).getCell(column - 1);
          return cell.getCellStyle().getFillForegroundXSSFColor() == null
              ? ""
              : cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex();
        });
  }

  /** What makes a form of the workbook, and is easily lost. */
  private static String kept(Path file) throws IOException {
    return opened(
        file,
        workbook -> {
          XSSFSheet sheet = workbook.getSheetAt(0);
          return String.join(
              " ",
              Boolean.toString(sheet.isColumnHidden(0)),
              Boolean.toString(sheet.getProtect()),
              Integer.toString(sheet.getDataValidations().size()),
              Boolean.toString(
                  workbook.getProperties().getCustomProperties().contains("RegistryDepartment")));
        });
  }

  private Run back(String... what) {
    return Run.in(folder, what);
  }

  @Test
  void everyRefusedCellHasANoteAndAColourAndNothingElseIsChanged() throws IOException {
    edit(book, "Вид точки взаимодействия", "сайтик");
    try (Table table = Table.open(book, PROCESS)) {
      table.set(9, "Адрес", "https://min.example/x");
    }
    Run run = back("import", "touchpoints", "книги", "--return", "возврат");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("Копия с примечаниями (2): возврат/a.xlsx");
    Path copy = folder.resolve("возврат/a.xlsx");
    assertThat(notes(copy)).containsOnlyKeys("D9", "E5");
    assertThat(notes(copy).get("E5"))
        .startsWith(HEAD + "«сайтик» не подходит. Можно: «Официальные сайты (порталы)», ");
    assertThat(notes(copy).get("D9"))
        .isEqualTo(
            HEAD + "Строка начата, а названия точки нет. Напишите его или очистите всю строку.");
    assertThat(colour(copy, 5, 5)).isEqualTo(COLOUR);
    assertThat(colour(copy, 6, 5)).isEmpty();
    assertThat(kept(copy)).isEqualTo(kept(book)).isEqualTo("true true 22 true");
    edit(copy, "Вид точки взаимодействия", "Официальные сайты (порталы)");
    edit(copy, "Адрес", "https://min.example/new");
    try (Table table = Table.open(copy, PROCESS)) {
      table.set(9, "Адрес", "");
    }
    Run mended = back("import", "touchpoints", "возврат", "--write");
    assertThat(mended.status()).as(mended.out() + mended.err()).isZero();
    assertThat(Files.readString(folder.resolve("registry/appeals/appeals-written.yaml")))
        .contains("https://min.example/new");
  }

  @Test
  void aNewNoteTakesThePlaceOfOursAndStandsBelowThatOfAPerson() throws IOException {
    edit(book, "Вид точки взаимодействия", "сайтик");
    change(
        book,
        sheet -> {
          XSSFComment own =
              sheet
                  .createDrawingPatriarch()
                  .createCellComment(sheet.getWorkbook().getCreationHelper().createClientAnchor());
          own.setString(new XSSFRichTextString("Спросить у Ивановой"));
          sheet.getRow(4).getCell(4).setCellComment(own);
        });
    back("import", "touchpoints", "книги/a.xlsx", "--return", "раз");
    Path first = folder.resolve("раз/a.xlsx");
    assertThat(notes(first).get("E5")).startsWith("Спросить у Ивановой\n\n" + HEAD + "«сайтик»");
    edit(first, "Вид точки взаимодействия", "портал");
    edit(first, "Востребованность", "иногда");
    back("import", "touchpoints", "раз/a.xlsx", "--return", "два");
    Path second = folder.resolve("два/a.xlsx");
    assertThat(notes(second).get("E5"))
        .startsWith("Спросить у Ивановой\n\n" + HEAD + "«портал»")
        .doesNotContain("сайтик");
    edit(second, "Вид точки взаимодействия", "Официальные сайты (порталы)");
    back("import", "touchpoints", "два/a.xlsx", "--return", "три");
    Path third = folder.resolve("три/a.xlsx");
    assertThat(notes(third)).hasSize(2).containsEntry("E5", "Спросить у Ивановой");
    assertThat(colour(third, 5, 5)).isEmpty();
  }

  /** The list could take it, but the check would not pass it afterwards. */
  @Test
  void aBookThatWouldBringErrorsGoesBackToo() throws IOException {
    edit(book, "Адрес", "на сайте");
    Run run = back("import", "touchpoints", "книги/a.xlsx", "--return", "возврат");
    assertThat(run.status()).isEqualTo(1);
    assertThat(notes(folder.resolve("возврат/a.xlsx")))
        .containsOnlyKeys("G5")
        .hasEntrySatisfying(
            "G5", note -> assertThat(note).contains("не ссылка").contains("\nЗапишите"));
    edit(book, "Адрес", "https://min.example/reception");
    Run fine = back("import", "touchpoints", "книги/a.xlsx", "--return", "нет");
    assertThat(fine.status()).isZero();
    assertThat(folder.resolve("нет")).doesNotExist();
  }

  @Test
  void theBookItselfIsNeverOverwritten() throws IOException {
    edit(book, "Вид точки взаимодействия", "сайтик");
    byte[] before = Files.readAllBytes(book);
    Run run = back("import", "touchpoints", "книги", "--return", "книги");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("лежит сама книга книги/a.xlsx");
    assertThat(book).hasBinaryContent(before);
  }

  @Test
  void booksOfOneNameAndTablesWithoutNotes() throws IOException {
    edit(book, "Вид точки взаимодействия", "сайтик");
    Files.createDirectories(folder.resolve("другие"));
    Files.copy(book, folder.resolve("другие/a.xlsx"));
    edit(folder.resolve("другие/a.xlsx"), "Вид точки взаимодействия", "портал");
    Files.writeString(folder.resolve("другие/t.csv"), "a;b\n1;2\n");
    Run run = back("import", "touchpoints", "книги", "другие", "--return", "возврат");
    assertThat(run.err()).contains("другие/t.csv: копии с примечаниями нет");
    assertThat(notes(folder.resolve("возврат/a.xlsx")).get("E5")).contains("сайтик");
    assertThat(notes(folder.resolve("возврат/a (2).xlsx")).get("E5")).contains("портал");
  }

  @Test
  void aProcessRegistryGoesBackAsWell() throws IOException {
    Path file = folder.resolve("Реестр.xlsx");
    String[][] rows = {
      {"Наименование процесса", "Вид", "Направление"},
      {"Рассмотрение обращений", "непонятно", "appeals"}
    };
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("Процессы");
      for (int i = 0; i < rows.length; i++) {
        for (int j = 0; j < rows[i].length; j++) {
          (j == 0 ? sheet.createRow(i) : sheet.getRow(i)).createCell(j).setCellValue(rows[i][j]);
        }
      }
      workbook.write(out);
    }
    Run run = back("import", "processes", "Реестр.xlsx", "--return", "возврат");
    assertThat(run.status()).isEqualTo(2);
    assertThat(notes(folder.resolve("возврат/Реестр.xlsx")).get("B2"))
        .startsWith(HEAD)
        .contains("непонятно");
  }
}
