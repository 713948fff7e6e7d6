package ru.touchpoints.registry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.form.pdf.read.PdfListReader;
import ru.touchpoints.registry.form.pdf.read.PrintedList;

/** Our own list as documents: every cell and every text against what its YAML says. */
final class ExportedListTest {

  private static final Path PROJECT = Path.of(System.getProperty("project.dir", "."));

  private static final List<String> FIELDS =
      List.of(
          "number",
          "process",
          "clients",
          "touchpoint",
          "type",
          "channel",
          "needs",
          "specifics",
          "department");

  private static final List<String> HEADERS =
      List.of(
          "№ п/п",
          "Наименование функции (сервиса)",
          "Клиент",
          "Точка взаимодействия",
          "Вид точки взаимодействия",
          "Канал",
          "Цель взаимодействия с клиентом (удовлетворяемые потребности)",
          "Особенности взаимодействия с клиентом",
          "Ответственное структурное подразделение");

  @TempDir private static Path temporary = Path.of("");

  private static ExpectedList expected = uninitialised();

  private static ExpectedList uninitialised() {
    try {
      return new ExpectedList(PROJECT.resolve("registry"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @BeforeAll
  static void export() {
    Run run = Run.in(PROJECT, "export", "-o", temporary.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out().lines()).hasSize(2);
  }

  @Test
  void everyCellOfTheSignedSheetEqualsTheYaml() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(xlsx()))) {
      Sheet sheet = workbook.getSheet("Перечень");
      Map<String, String> cells = spreadOverMergedRegions(sheet);
      int row = headerRow(sheet, cells) + 1;
      assertThat(values(cells, row - 1, FIELDS.size())).isEqualTo(HEADERS);
      String direction = "";
      for (ExpectedList.Row touchpoint : expected.rows()) {
        if (!touchpoint.direction().equals(direction)) {
          direction = touchpoint.direction();
          assertThat(cells.get(row + ":0")).isEqualTo(direction);
          row++;
        }
        assertThat(values(cells, row, FIELDS.size())).isEqualTo(texts(touchpoint));
        assertThat(cells.get(row + ":" + FIELDS.size())).isEqualTo(touchpoint.process());
        assertThat(cells.get(row + ":" + (FIELDS.size() + 1))).isEqualTo(touchpoint.id());
        row++;
      }
      assertThat(cells.get(row + ":3")).as("a row that the YAML has not").isNullOrEmpty();
    }
  }

  @Test
  void everyCellOfTheFlatSheetEqualsTheYaml() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(xlsx()))) {
      Sheet sheet = workbook.getSheet("Данные");
      assertThat(sheet.getNumMergedRegions()).isZero();
      Map<String, String> cells = spreadOverMergedRegions(sheet);
      List<ExpectedList.Row> rows = expected.rows();
      assertThat(sheet.getLastRowNum()).isEqualTo(rows.size());
      for (int i = 0; i < rows.size(); i++) {
        List<String> wanted = new ArrayList<>();
        wanted.add(rows.get(i).direction());
        wanted.addAll(texts(rows.get(i)));
        assertThat(values(cells, i + 1, wanted.size())).isEqualTo(wanted);
        assertThat(cells.get((i + 1) + ":" + (wanted.size() + 1))).isEqualTo(rows.get(i).process());
        assertThat(cells.get((i + 1) + ":" + (wanted.size() + 2))).isEqualTo(rows.get(i).id());
      }
    }
  }

  @Test
  void processCellsAreMergedOverTheirTouchpoints() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(xlsx()))) {
      Sheet sheet = workbook.getSheet("Перечень");
      long merged =
          sheet.getMergedRegions().stream()
              .filter(region -> region.getFirstColumn() == 1 && region.getLastColumn() == 1)
              .mapToInt(CellRangeAddress::getNumberOfCells)
              .sum();
      Map<String, Integer> perProcess = new HashMap<>();
      expected.rows().forEach(row -> perProcess.merge(row.process(), 1, Integer::sum));
      assertThat(merged)
          .isEqualTo(perProcess.values().stream().filter(n -> n > 1).mapToInt(n -> n).sum());
    }
  }

  @Test
  void thePdfHoldsEveryText() throws IOException {
    try (PDDocument document = Loader.loadPDF(temporary.resolve("touchpoints.pdf").toFile())) {
      String text = squeezed(new PDFTextStripper().getText(document));
      for (ExpectedList.Row row : expected.rows()) {
        for (String field : List.of("title", "address", "needs", "specifics", "process", "type")) {
          assertThat(text).contains(squeezed(row.field(field)));
        }
      }
      expected.directions().forEach(title -> assertThat(text).contains(squeezed(title)));
      HEADERS.forEach(header -> assertThat(text).contains(squeezed(header)));
    }
  }

  @Test
  void everyCellOfThePdfEqualsTheYaml() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<String> directions = new ArrayList<>();
    List<PrintedList.Row> read =
        new PdfListReader().read(temporary.resolve("touchpoints.pdf")).rows();
    assertThat(read.get(0).cells().stream().map(PrintedList.Cell::text)).isEqualTo(HEADERS);
    String[] values = new String[FIELDS.size()];
    int[] below = new int[FIELDS.size()];
    for (PrintedList.Row row : read.subList(1, read.size())) {
      if (row.isHeading()) {
        assertThat(row.cells()).hasSize(1);
        assertThat(row.cells().get(0).columnSpan()).isEqualTo(FIELDS.size());
        directions.add(row.cells().get(0).text());
      } else {
        int next = 0;
        for (int column = 0; column < values.length; column++) {
          if (below[column] == 0) {
            values[column] = row.cells().get(next).text();
            below[column] = row.cells().get(next++).rowSpan();
          }
          below[column]--;
        }
        assertThat(row.cells()).hasSize(next);
        rows.add(List.of(values));
      }
    }
    assertThat(directions).isEqualTo(expected.directions());
    assertThat(rows).isEqualTo(expected.rows().stream().map(ExportedListTest::texts).toList());
  }

  private static Path xlsx() {
    return temporary.resolve("touchpoints.xlsx");
  }

  private static List<String> texts(ExpectedList.Row row) {
    return FIELDS.stream().map(row::field).toList();
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static int headerRow(Sheet sheet, Map<String, String> cells) {
    for (int row = 0; row <= sheet.getLastRowNum(); row++) {
      if (HEADERS.get(0).equals(cells.get(row + ":0"))) {
        return row;
      }
    }
    throw new AssertionError("no header row");
  }

  private static List<String> values(Map<String, String> cells, int row, int count) {
    List<String> values = new ArrayList<>();
    for (int column = 0; column < count; column++) {
      values.add(cells.getOrDefault(row + ":" + column, ""));
    }
    return values;
  }

  /** What a reader of the sheet sees in every place, a merged cell's text in all it covers. */
  private static Map<String, String> spreadOverMergedRegions(Sheet sheet) {
    Map<String, String> cells = new HashMap<>();
    for (Row row : sheet) {
      row.forEach(cell -> cells.put(row.getRowNum() + ":" + cell.getColumnIndex(), text(cell)));
    }
    for (CellRangeAddress region : sheet.getMergedRegions()) {
      String value = cells.get(region.getFirstRow() + ":" + region.getFirstColumn());
      region.forEach(place -> cells.put(place.getRow() + ":" + place.getColumn(), value));
    }
    return cells;
  }

  private static String text(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC
        ? Long.toString((long) cell.getNumericCellValue())
        : cell.getStringCellValue();
  }
}
