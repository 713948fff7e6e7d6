package ru.touchpoints.registry.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.reading.ExpectedList;

/** What a workbook and a text document are besides their cells. */
final class OfficeDocumentsTest {

  @TempDir private Path temporary = Path.of("");

  private Path registry = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    registry = Fixture.base(temporary);
  }

  private Path export(String format, String... options) {
    List<String> arguments = new ArrayList<>(List.of("export", format, "-q"));
    arguments.addAll(List.of(options));
    Run run = Run.in(temporary, arguments.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    return temporary.resolve("dist/touchpoints." + format);
  }

  private XSSFWorkbook workbook(String... options) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(export("xlsx", options)));
  }

  private XWPFDocument document(String... options) throws IOException {
    return new XWPFDocument(Files.newInputStream(export("docx", options)));
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = registry.resolve(file);
    Fixture.replace(path, from, to);
  }

  @Test
  void bothSayWhereTheyComeFrom() throws Exception {
    String commit = Fixture.commit(temporary);
    try (XSSFWorkbook workbook = workbook();
        XWPFDocument document = document()) {
      for (POIXMLDocument file : List.of(workbook, document)) {
        POIXMLProperties properties = file.getProperties();
        assertThat(custom(properties, "RegistryCommit")).startsWith(commit).hasSize(40);
        assertThat(custom(properties, "RegistrySelection")).isEmpty();
        assertThat(custom(properties, "RegistryDraft")).isEqualTo("false");
        assertThat(custom(properties, "RegistryDigest"))
            .matches("[0-9a-f]{64}")
            .isEqualTo(custom(workbook.getProperties(), "RegistryDigest"));
        assertThat(properties.getCoreProperties().getTitle())
            .startsWith("Перечень точек взаимодействия");
        assertThat(properties.getCoreProperties().getSubject())
            .isEqualTo("по состоянию на 15.10.2026");
        assertThat(properties.getCoreProperties().getCreated()).hasYear(2000);
      }
    }
    try (XSSFWorkbook draft = workbook("--draft")) {
      assertThat(custom(draft.getProperties(), "RegistryDraft")).isEqualTo("true");
    }
  }

  private static String custom(POIXMLProperties properties, String name) {
    return properties.getCustomProperties().getProperty(name).getLpwstr();
  }

  @Test
  void theFiguresAreThoseOfTheYaml() throws IOException {
    List<ExpectedList.Row> rows = new ExpectedList(registry).rows();
    try (XSSFWorkbook workbook = workbook()) {
      Map<String, List<Integer>> figures = figures(workbook.getSheet("Сводка"));
      figures.values().removeIf(line -> line.get(0) == 0);
      Map<String, List<Integer>> wanted = new HashMap<>();
      wanted.putAll(counted(rows, ExpectedList.Row::direction, true));
      wanted.putAll(counted(rows, row -> row.field("type"), true));
      wanted.putAll(counted(rows, row -> row.field("channel"), false));
      assertThat(figures).isEqualTo(wanted);
    }
  }

  /** The lines below the headers, by their labels, without those of all. */
  private static Map<String, List<Integer>> figures(Sheet sheet) {
    Map<String, List<Integer>> figures = new LinkedHashMap<>();
    for (Row row : sheet) {
      List<Integer> numbers = new ArrayList<>();
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.NUMERIC) {
          numbers.add((int) cell.getNumericCellValue());
        }
      }
      if (!numbers.isEmpty() && !row.getCell(0).getStringCellValue().equals("Всего")) {
        figures.put(row.getCell(0).getStringCellValue(), numbers);
      }
    }
    return figures;
  }

  /** Processes and touchpoints, then touchpoints by channel where the table has them. */
  private static Map<String, List<Integer>> counted(
      List<ExpectedList.Row> rows, Function<ExpectedList.Row, String> label, boolean channels) {
    Map<String, List<ExpectedList.Row>> groups = new HashMap<>();
    rows.forEach(row -> groups.computeIfAbsent(label.apply(row), k -> new ArrayList<>()).add(row));
    Map<String, List<Integer>> counts = new HashMap<>();
    groups.forEach(
        (name, group) -> {
          Set<String> processes = new HashSet<>();
          group.forEach(row -> processes.add(row.process()));
          List<Integer> line = new ArrayList<>(List.of(processes.size(), group.size()));
          if (channels) {
            for (String channel : List.of("цифровая точка", "офлайн-точка")) {
              line.add(
                  (int) group.stream().filter(r -> r.field("channel").equals(channel)).count());
            }
          }
          counts.put(name, line);
        });
    return counts;
  }

  @Test
  void theChartShowsTheTypesByChannel() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      XSSFSheet sheet = workbook.getSheet("Сводка");
      Map<String, List<Integer>> figures = figures(sheet);
      List<XSSFChart> charts = sheet.createDrawingPatriarch().getCharts();
      assertThat(charts).hasSize(1);
      XDDFBarChartData bars = (XDDFBarChartData) charts.get(0).getChartSeries().get(0);
      assertThat(bars.getSeriesCount()).isEqualTo(2);
      for (int channel = 0; channel < bars.getSeriesCount(); channel++) {
        XDDFChartData.Series series = bars.getSeries(channel);
        assertThat(series.getCategoryData().getPointCount()).isEqualTo(7);
        for (int i = 0; i < 7; i++) {
          String label = String.valueOf(series.getCategoryData().getPointAt(i));
          assertThat(figures).containsKey(label);
          assertThat(series.getValuesData().getPointAt(i).intValue())
              .isEqualTo(figures.getOrDefault(label, List.of()).get(2 + channel));
        }
      }
    }
  }

  @Test
  void theWorkbookIsReadyForWorkAndForThePrinter() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
      XSSFSheet list = workbook.getSheet("Перечень");
      int header = list.getRepeatingRows().getFirstRow();
      assertThat(list.getRow(header).getCell(0).getStringCellValue()).isEqualTo("№ п/п");
      assertThat(list.getPaneInformation().getHorizontalSplitPosition())
          .isEqualTo((short) (header + 1));
      assertThat(list.getPaneInformation().isFreezePane()).isTrue();
      assertThat(list.getFitToPage()).isTrue();
      assertThat(list.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(list.getPrintSetup().getFitHeight()).isZero();
      assertThat(list.getFooter().getRight()).isEqualTo("страница &P из &N");
      assertThat(list.getDimension().getLastRow()).isEqualTo(list.getLastRowNum());
      XSSFSheet data = workbook.getSheet("Данные");
      assertThat(data.getCTWorksheet().getAutoFilter().getRef())
          .isEqualTo("A1:M" + (data.getLastRowNum() + 1));
      assertThat(workbook.getName("Данные_перечня").getRefersToFormula())
          .isEqualTo("Данные!$A$1:$M$" + (data.getLastRowNum() + 1));
      for (XSSFHyperlink link : data.getHyperlinkList()) {
        String shown = data.getRow(link.getFirstRow()).getCell(link.getFirstColumn()).toString();
        assertThat(link.getAddress()).isEqualTo(shown);
      }
      assertThat(data.getHyperlinkList()).isNotEmpty();
    }
  }

  @Test
  void textsThatLookLikeFormulasOrCodesStayTexts() throws IOException {
    for (String text : List.of("=1+1", "+7 8", "-скобка", "@имя", "_x0041_ и _x0042_", "'a")) {
      registry = Fixture.base(temporary);
      replace(
          "appeals/appeals-written.yaml",
          "    specifics: []\n",
          "    specifics: ['" + text.replace("'", "''") + "']\n");
      try (XSSFWorkbook workbook = workbook("--draft")) {
        for (String sheet : List.of("Перечень", "Данные")) {
          Cell cell = holding(workbook.getSheet(sheet), text);
          assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
          assertThat(cell.getCellStyle().getQuotePrefixed())
              .isEqualTo("=+-@".indexOf(text.charAt(0)) >= 0);
        }
      }
    }
  }

  private static Cell holding(Sheet sheet, String text) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(text)) {
          return cell;
        }
      }
    }
    throw new AssertionError(text);
  }

  @Test
  void mergedCellsShowAllOfTheirText() throws IOException {
    String title = "Рассмотрение обращений ".repeat(16).strip();
    replace(
        "processes.yaml", "title: Рассмотрение письменных обращений граждан", "title: " + title);
    try (XSSFWorkbook workbook = workbook()) {
      XSSFSheet sheet = workbook.getSheet("Перечень");
      CellRangeAddress region =
          sheet.getMergedRegions().stream()
              .filter(one -> one.getFirstColumn() == 1 && one.getLastColumn() == 1)
              .findFirst()
              .orElseThrow();
      assertThat(sheet.getRow(region.getFirstRow()).getCell(1).getStringCellValue())
          .isEqualTo(title);
      double height = 0;
      for (int row = region.getFirstRow(); row <= region.getLastRow(); row++) {
        height += sheet.getRow(row).getHeightInPoints();
      }
      // 26 digits of 5 points hold two of these words at most; a line takes 11.5 points or more.
      assertThat(height).isGreaterThan(16 * 11.5);
      assertThat(region.getLastRow()).isGreaterThan(region.getFirstRow());
    }
  }

  @Test
  void theTextDocumentHasThePagesOfAnOfficialOne() throws IOException {
    try (XWPFDocument document = document("--draft")) {
      CTSectPr section = document.getDocument().getBody().getSectPr();
      assertThat(section.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
      // In twentieths of a point: 20, 10, 20 and 20 mm.
      assertThat(List.of(section.getPgMar().getLeft(), section.getPgMar().getRight()))
          .hasToString("[1134, 567]");
      assertThat(List.of(section.getPgMar().getTop(), section.getPgMar().getBottom()))
          .hasToString("[1134, 1134]");
      assertThat(section.isSetTitlePg()).isTrue();
      XWPFTable table = document.getTables().get(0);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).startsWith("Перечень точек");
      XWPFStyles styles = document.getStyles();
      XWPFParagraph heading = table.getRow(1).getCell(0).getParagraphArray(0);
      assertThat(styles.getStyle(heading.getStyle()).getCTStyle().getPPr().isSetKeepNext())
          .isTrue();
      assertThat(styles.getCtStyles().getDocDefaults().getRPrDefault().xmlText())
          .contains("Times New Roman", "w:lang w:val=\"ru-RU\"");
    }
  }

  @Test
  void theTextDocumentNumbersItsPagesAndMarksDraftsOnEach() throws Exception {
    String commit = Fixture.commit(temporary);
    try (XWPFDocument approved = document()) {
      assertThat(parts(approved, "header-first")).noneMatch(part -> part.contains("PAGE"));
      assertThat(parts(approved, "header.xml")).allMatch(part -> part.contains(" PAGE "));
      assertThat(parts(approved, "footer"))
          .hasSize(2)
          .allMatch(
              part ->
                  part.contains("Редакция " + commit)
                      && part.contains(" PAGE ")
                      && part.contains(" NUMPAGES "));
      assertThat(parts(approved, "word/")).noneMatch(part -> part.contains("ПРОЕКТ"));
    }
    try (XWPFDocument draft = document("--draft")) {
      assertThat(parts(draft, "header"))
          .hasSize(2)
          .allMatch(part -> part.contains("string=\"ПРОЕКТ\""));
      assertThat(draft.getParagraphs()).anyMatch(part -> part.getText().equals("ПРОЕКТ"));
    }
  }

  private static List<String> parts(XWPFDocument document, String name) throws Exception {
    List<String> parts = new ArrayList<>();
    for (PackagePart part : document.getPackage().getParts()) {
      if (part.getPartName().getName().contains(name) && !part.isRelationshipPart()) {
        parts.add(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(parts).isNotEmpty();
    return parts;
  }

  @Test
  void everyRowOfTheTextDocumentNamesItsFunction() throws IOException {
    try (XWPFDocument document = document()) {
      List<String> names = new ArrayList<>();
      for (XWPFTableRow row : document.getTables().get(0).getRows()) {
        if (row.getTableCells().size() > 1) {
          names.add(row.getCell(1).getText());
        }
      }
      assertThat(names.subList(1, names.size()))
          .containsExactlyElementsOf(
              new ExpectedList(registry).rows().stream().map(row -> row.field("process")).toList())
          .hasSizeGreaterThan(2);
    }
  }

  @Test
  void theTextDocumentLinksEveryAddressThatCanBeLinked() throws IOException {
    try (XWPFDocument document = document()) {
      List<String> links = new ArrayList<>();
      for (XWPFTableRow row : document.getTables().get(0).getRows()) {
        for (XWPFTableCell cell : row.getTableCells()) {
          for (XWPFParagraph paragraph : cell.getParagraphs()) {
            for (XWPFRun run : paragraph.getRuns()) {
              if (run instanceof XWPFHyperlinkRun link) {
                assertThat(link.getHyperlink(document).getURL()).endsWith(link.text());
                links.add(link.text());
              }
            }
          }
        }
      }
      assertThat(links)
          .containsExactlyElementsOf(
              new ExpectedList(registry)
                  .rows().stream()
                      .map(row -> row.field("address"))
                      .filter(address -> address.matches("https?:.*|\\S+@\\S+"))
                      .toList());
    }
  }
}
