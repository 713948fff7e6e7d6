package ru.touchpoints.registry.form.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** Texts that need more than the 409 points which spreadsheets show of a row. */
final class TallRowsTest {

  private static final double HIGHEST = 409;

  /** The least that a line of 10 points takes. */
  private static final double LINE = 11.5;

  private static final int LINES = 60;

  private static final String SPECIFICS =
      IntStream.range(0, LINES)
          .mapToObj("Предъявляется документ № %d"::formatted)
          .collect(Collectors.joining("\", \"", "[\"", "\"]"));

  @TempDir private Path root = Path.of("");

  @BeforeEach
  void longList() throws Exception {
    Path registry = Fixture.base(root);
    Fixture.commit(root);
    Path file = registry.resolve("appeals/appeals-written.yaml");
    String text = Files.readString(file);
    assertThat(text).contains("specifics: []");
    Files.writeString(file, text.replaceFirst("specifics: \\[]", "specifics: " + SPECIFICS));
    Run run = Run.in(root, "changes", "--from", "HEAD", "--format", "xlsx", "-o", "changes.xlsx");
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    Fixture.commit(root);
    run(0, "export", "xlsx", "-o", "list.xlsx");
    run(0, "form", "--department", "reception", "-o", "form.xlsx");
  }

  private Run run(int status, String... command) {
    Run run = Run.in(root, command);
    assertThat(run.status()).as(run.out() + run.err()).isEqualTo(status);
    return run;
  }

  private void open(String name, Consumer<XSSFWorkbook> action) throws IOException {
    try (InputStream in = Files.newInputStream(root.resolve(name));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      action.accept(workbook);
      try (OutputStream out = Files.newOutputStream(root.resolve("edited.xlsx"))) {
        workbook.write(out);
      }
    }
  }

  private static Cell holding(XSSFSheet sheet, String text) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.toString().contains(text)) {
          return cell;
        }
      }
    }
    throw new AssertionError(text);
  }

  private static void assertShown(XSSFSheet sheet) {
    for (Row row : sheet) {
      assertThat((double) row.getHeightInPoints()).isLessThanOrEqualTo(HIGHEST);
    }
    Cell cell = holding(sheet, "№ 0");
    assertThat(cell.getStringCellValue()).contains("документ № " + (LINES - 1));
    CellRangeAddress region =
        sheet.getMergedRegions().stream()
            .filter(one -> one.isInRange(cell))
            .findFirst()
            .orElseThrow();
    double height =
        IntStream.rangeClosed(region.getFirstRow(), region.getLastRow())
            .mapToDouble(row -> sheet.getRow(row).getHeightInPoints())
            .sum();
    assertThat(height).isGreaterThan(LINES * LINE);
  }

  @Test
  void theSignedSheetTheFormAndTheChangeSheetShowAllOfThem() throws IOException {
    open("list.xlsx", workbook -> assertShown(workbook.getSheet("Перечень")));
    open("form.xlsx", workbook -> assertShown(workbook.getSheet("Точки")));
    open("changes.xlsx", workbook -> assertShown(workbook.getSheetAt(0)));
  }

  @Test
  void theFlatSheetContinuesThemInRowsWithTheSameKeys() throws IOException {
    open(
        "list.xlsx",
        workbook -> {
          XSSFSheet data = workbook.getSheet("Данные");
          Cell first = holding(data, "№ 0");
          Cell last = holding(data, "№ " + (LINES - 1));
          assertThat(data.getNumMergedRegions()).isZero();
          assertThat(last.getRowIndex()).isGreaterThan(first.getRowIndex());
          assertThat(last.getColumnIndex()).isEqualTo(first.getColumnIndex());
          Row own = data.getRow(first.getRowIndex());
          Row more = data.getRow(last.getRowIndex());
          int id = own.getLastCellNum() - 1;
          assertThat(more.getCell(id).toString()).startsWith(own.getCell(id) + " (продолжение ");
          assertThat(more.getCell(2)).hasToString(own.getCell(2).toString());
          assertThat(data.getCTWorksheet().getAutoFilter().getRef())
              .endsWith(Integer.toString(data.getLastRowNum() + 1));
        });
  }

  @Test
  void nothingIsReadOfThemThatIsNotThere() {
    for (String sheet : new String[] {"Перечень", "Данные"}) {
      Run run = run(0, "import", "touchpoints", "list.xlsx", "--sheet", sheet);
      assertThat(run.err()).contains("Переносить нечего");
    }
    assertThat(run(0, "import", "touchpoints", "form.xlsx").err()).contains("Переносить нечего");
    assertThat(run(0, "verify", "list.xlsx").out()).contains("в точности");
  }

  @Test
  void whatIsWrittenInAContinuingRowIsTaken() throws IOException {
    open(
        "list.xlsx",
        workbook -> {
          Cell last = holding(workbook.getSheet("Данные"), "№ " + (LINES - 1));
          last.setCellValue(last.getStringCellValue() + " и копия");
        });
    run(0, "import", "touchpoints", "edited.xlsx", "--sheet", "Данные", "--write");
    assertThat(root.resolve("registry/appeals/appeals-written.yaml"))
        .content()
        .contains("документ № 0", "документ № " + (LINES - 1) + " и копия");
  }

  @Test
  void aContinuingRowThatSaysSomethingElseOrContinuesNothingIsNamed() throws IOException {
    open(
        "list.xlsx",
        workbook ->
            workbook
                .getSheet("Данные")
                .getRow(holding(workbook.getSheet("Данные"), "№ " + (LINES - 1)).getRowIndex())
                .getCell(4)
                .setCellValue("Другое окно"));
    Run differs = run(2, "import", "touchpoints", "edited.xlsx", "--sheet", "Данные");
    assertThat(differs.err()).containsPattern("ячейка E\\d+: эта строка продолжает другую");
    open(
        "list.xlsx",
        workbook -> {
          XSSFSheet data = workbook.getSheet("Данные");
          data.removeRow(data.getRow(holding(data, "№ 0").getRowIndex()));
        });
    Run alone = run(2, "import", "touchpoints", "edited.xlsx", "--sheet", "Данные");
    assertThat(alone.err()).contains("продолжает строку,");
  }
}
