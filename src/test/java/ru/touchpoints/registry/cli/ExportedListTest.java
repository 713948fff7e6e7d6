package ru.touchpoints.registry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
    Run run = Run.in(PROJECT, "export", "xlsx,pdf,csv,json,html", "-o", temporary.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out().lines()).hasSize(5);
  }

  static Stream<Arguments> readers() {
    return Stream.of(
        Arguments.of("csv", new CsvReader()),
        Arguments.of("json", new JsonReader()),
        Arguments.of("html", new HtmlReader()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readers")
  void everyCellEqualsTheYaml(String format, ListReader reader) throws IOException {
    ListReader.Table table = reader.read(temporary.resolve("touchpoints." + format));
    assertThat(table.headers()).isEqualTo(HEADERS);
    assertThat(table.rows())
        .isEqualTo(
            expected.rows().stream()
                .map(
                    row -> new ListReader.Row(row.direction(), texts(row), row.process(), row.id()))
                .toList());
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
