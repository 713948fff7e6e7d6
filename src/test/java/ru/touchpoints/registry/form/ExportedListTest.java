package ru.touchpoints.registry.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.reading.CsvReader;
import ru.touchpoints.registry.support.reading.ExpectedList;
import ru.touchpoints.registry.support.reading.HtmlReader;
import ru.touchpoints.registry.support.reading.JsonReader;
import ru.touchpoints.registry.support.reading.ListReader;
import ru.touchpoints.registry.support.reading.PdfReader;
import ru.touchpoints.registry.support.reading.WordReader;
import ru.touchpoints.registry.support.reading.WorkbookReader;
import ru.touchpoints.registry.support.reading.YamlReader;

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
      throw new UncheckedIOException(e);
    }
  }

  @BeforeAll
  static void export() {
    Run run =
        Run.in(
            PROJECT,
            "export",
            "xlsx,pdf,docx,csv,json,jsonl,yaml,html",
            "-o",
            temporary.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out().lines()).hasSize(8);
  }

  static Stream<Arguments> readers() {
    ListReader signed = WorkbookReader::signed;
    ListReader flat = WorkbookReader::flat;
    return Stream.of(
        Arguments.of("xlsx", signed, true),
        Arguments.of("xlsx", flat, true),
        Arguments.of("pdf", new PdfReader(), false),
        Arguments.of("docx", new WordReader(), false),
        Arguments.of("csv", new CsvReader(), true),
        Arguments.of("json", new JsonReader(), true),
        Arguments.of("yaml", new YamlReader(), true),
        Arguments.of("html", new HtmlReader(), true));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readers")
  void everyCellEqualsTheYaml(String format, ListReader reader, boolean ids) throws IOException {
    ListReader.Table table = reader.read(temporary.resolve("touchpoints." + format));
    assertThat(table.headers()).isEqualTo(HEADERS);
    assertThat(table.rows())
        .isEqualTo(
            expected.rows().stream()
                .map(
                    row ->
                        new ListReader.Row(
                            row.direction(),
                            texts(row),
                            ids ? row.process() : "",
                            ids ? row.id() : ""))
                .toList());
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
}
