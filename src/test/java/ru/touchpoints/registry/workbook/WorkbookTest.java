package ru.touchpoints.registry.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.cell.Row;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** What is read of a workbook, and what it is refused for. */
final class WorkbookTest {

  @TempDir private Path temporary = Path.of("");

  /** What a test does with a workbook before it is saved. */
  @FunctionalInterface
  private interface Filling {
    void of(XSSFWorkbook workbook) throws IOException;
  }

  private Path saved(Filling filling) throws IOException {
    Path file = temporary.resolve("book.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      filling.of(workbook);
      workbook.write(out);
    }
    return file;
  }

  private static Sheet first(Path file) throws IOException {
    try (Workbook workbook = Workbook.open(file, "Книга.xlsx")) {
      return workbook.firstSheet();
    }
  }

  private static List<String> texts(Sheet sheet) {
    return texts(sheet.rows());
  }

  private static List<String> texts(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                row.number()
                    + ":"
                    + row.cells().stream()
                        .map(cell -> cell.column() + "=" + cell.text())
                        .collect(Collectors.joining("|")))
        .toList();
  }

  private static void assertRefused(Path file, String key, String... words) {
    assertThatThrownBy(() -> first(file))
        .isInstanceOfSatisfying(
            WorkbookFault.class,
            fault -> {
              String said =
                  fault.messages().stream()
                      .map(Wording.ofFindings("ru")::text)
                      .collect(Collectors.joining("\n"));
              assertThat(said).contains(Wording.ofFindings("ru").bundle().getString(key));
              assertThat(said).contains("Книга.xlsx");
              List.of(words).forEach(word -> assertThat(said).contains(word));
            });
  }

  @Test
  void numbersStandInFullAndDatesByTheCalendar() throws IOException {
    Sheet sheet =
        first(
            saved(
                workbook -> {
                  XSSFRow row = workbook.createSheet().createRow(0);
                  CellStyle date = workbook.createCellStyle();
                  date.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
                  row.createCell(0).setCellValue(1_027_800_000_000.0);
                  row.createCell(1).setCellValue(0.1 + 0.2);
                  row.createCell(2).setCellValue(17);
                  XSSFCell day = row.createCell(3);
                  day.setCellValue(LocalDate.of(2024, 3, 11));
                  day.setCellStyle(date);
                  XSSFCell time = row.createCell(4);
                  time.setCellValue(LocalDateTime.of(2024, 3, 11, 9, 30));
                  time.setCellStyle(date);
                  row.createCell(5).setCellValue(true);
                }));
    assertThat(texts(sheet))
        .containsExactly("1:1=1027800000000|2=0.3|3=17|4=2024-03-11|5=2024-03-11T09:30|6=ИСТИНА");
    assertThat(sheet.rows().get(0).cells().get(3).kind()).isEqualTo(Cell.Kind.DATE);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1900-01-01",
    "59, 1900-02-28",
    "61, 1900-03-01",
    "45362, 2024-03-11",
    "2958465, 9999-12-31",
    "2958466, 2958466",
    "-1, -1"
  })
  void daysAreCountedAsTheProgramsCountThem(String days, String date) throws IOException {
    assertThat(first(dated(days, "")).rows().get(0).text(1)).isEqualTo(date);
  }

  @Test
  void daysAreCountedFrom1904WhereTheWorkbookSaysSo() throws IOException {
    assertThat(first(dated("43900", " date1904='1'")).rows().get(0).text(1))
        .isEqualTo("2024-03-11");
  }

  private Path dated(String days, String property) throws IOException {
    return Parts.minimal(
            "<sheetData><row r='1'><c r='A1' s='1'><v>" + days + "</v></c></row></sheetData>")
        .replace("xl/workbook.xml", "<workbookPr", "<workbookPr" + property)
        .replace(
            "xl/_rels/workbook.xml.rels",
            "</Relationships>",
            "<Relationship Id='r3' Type='x/styles' Target='/xl/styles.xml'/></Relationships>")
        .with(
            "xl/styles.xml",
            "<styleSheet><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>"
                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>")
        .write(temporary.resolve("dated.xlsx"));
  }

  /** One cell under a format of its own. */
  private Cell shown(String format, String cell) throws IOException {
    return first(
            Parts.minimal("<sheetData><row r='1'>" + cell + "</row></sheetData>")
                .replace(
                    "xl/_rels/workbook.xml.rels",
                    "</Relationships>",
                    "<Relationship Id='r3' Type='x/styles' Target='/xl/styles.xml'/>"
                        + "</Relationships>")
                .with(
                    "xl/styles.xml",
                    "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='"
                        + format.replace("<", "&lt;")
                        + "'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs>"
                        + "</styleSheet>")
                .write(temporary.resolve("shown.xlsx")))
        .rows()
        .get(0)
        .cells()
        .get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "000000|12345|012345|TEXT",
        "000000|1234567|1234567|NUMBER",
        "000000|0|000000|TEXT",
        "00-000|1234|01-234|TEXT",
        "00\\-000;-00\\-000|1234|01-234|TEXT",
        "\"П-\"000|7|П-007|TEXT",
        "\\П0000|7|П0007|TEXT",
        "0\" шт.\"|7|7 шт.|TEXT",
        "[$ПР-]00|7|ПР07|TEXT",
        "[Red]0000|7|0007|TEXT",
        "[<=9999999]###\\-####;\\(###\\)\\ ###\\-####|8125550102|(812) 555-0102|TEXT",
        "[<=9999999]###\\-####;\\(###\\)\\ ###\\-####|5550102|555-0102|TEXT",
        "+0 (000) 000-00-00|78125550102|+7 (812) 555-01-02|TEXT",
        "0.00|1.1|1.10|NUMBER",
        "0|12.5|12.5|NUMBER",
        "#,##0|17000|17000|NUMBER",
        "0.00E+00|17000|17000|NUMBER",
        "General|1.2E+5|120000|NUMBER",
        "000000|-7|-7|NUMBER",
        "0%|7|7|NUMBER"
      })
  void numbersShownAsCodesAreTheTextsShown(String format, String value, String text, String kind)
      throws IOException {
    Cell cell = shown(format, "<c r='A1' s='1'><v>" + value + "</v></c>");
    assertThat(cell.text()).isEqualTo(text);
    assertThat(cell.kind()).isEqualTo(Cell.Kind.valueOf(kind));
  }

  @Test
  void whatAFormatPutsBeforeATextIsReadWithIt() throws IOException {
    Cell cell = shown("\"П-\"@", "<c r='A1' s='1' t='inlineStr'><is><t>12</t></is></c>");
    assertThat(cell.text()).isEqualTo("П-12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<c r='A1'><f>B1</f><v>0</v></c>|placeholder",
        "<c r='A1' t='b'><f>B1</f><v>0</v></c>|placeholder",
        "<c r='A1'><f>B1</f></c>|uncomputed",
        "<c r='A1'><f>B1</f><v></v></c>|uncomputed",
        "<c r='A1' s='1'><v>46000</v></c>|date-as-text",
        "<c r='A1' t='b'><v>true</v></c>|truth-as-text",
        "<c r='A1' t='e'><v>#N/A</v></c>|error-cell",
        "<c r='A1' t='str'><v>#Н/Д</v></c>|error-cell",
        "<c r='A1'><v>1E+15</v></c>|long-number",
        "<c r='A1'><v>12345678901234567890</v></c>|long-number",
        "<c r='A1' t='str'><v>1,23457E+11</v></c>|long-number",
        "<c r='A1'><v>999999999999999</v></c>|",
        "<c r='A1'><v>0</v></c>|",
        "<c r='A1'><f>B1</f><v>7</v></c>|",
        "<c r='A1' t='str'><v>2E10</v></c>|"
      })
  void whatIsNoTextSaysWhatItIs(String cell, String fault) throws IOException {
    assertThat(shown("dd.mm.yyyy", cell).faultAsText().map(message -> message.key()))
        .isEqualTo(Optional.ofNullable(fault).map(key -> "workbook." + key));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<calcPr fullCalcOnLoad='1'/>|",
        "<calcPr calcCompleted='0'/>|",
        "|<sheetCalcPr fullCalcOnLoad='1'/>"
      })
  void zerosOfFormulasThatNobodyComputedAreNoValues(String asked) throws IOException {
    String[] parts = asked.split("\\|", -1);
    Sheet sheet =
        first(
            Parts.minimal(
                    "<sheetData><row r='1'><c r='A1'><f>B1</f><v>0</v></c><c r='B1'><v>0</v></c>"
                        + "<c r='C1' t='b'><f>B1</f><v>0</v></c><c r='D1'><f>B1</f><v>7</v></c>"
                        + "</row></sheetData>"
                        + parts[1])
                .replace("xl/workbook.xml", "</sheets>", "</sheets>" + parts[0])
                .write(temporary.resolve("asked.xlsx")));
    assertThat(sheet.rows().get(0).cells())
        .extracting(Cell::kind)
        .containsExactly(
            Cell.Kind.UNCOMPUTED, Cell.Kind.NUMBER, Cell.Kind.UNCOMPUTED, Cell.Kind.NUMBER);
  }

  @ParameterizedTest
  @CsvSource({"46266, 0, 2026-09-01", "44804, 1, 2026-09-01", "2026, 0,"})
  void wholeNumbersCountDaysWhereADateIsDue(String days, String from1904, LocalDate day)
      throws IOException {
    Path file =
        Parts.minimal("<sheetData><row r='1'><c r='A1'><v>" + days + "</v></c></row></sheetData>")
            .replace("xl/workbook.xml", "<workbookPr", "<workbookPr date1904='" + from1904 + "'")
            .write(temporary.resolve("days.xlsx"));
    assertThat(first(file).rows().get(0).cells().get(0).day()).isEqualTo(Optional.ofNullable(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-01, 2026-09-01",
    "2026-09-01 00:00:00, 2026-09-01",
    "2026-09-01T09:30:00.000Z, 2026-09-01",
    "2026/9/1, 2026-09-01",
    "01.09.2026 0:00, 2026-09-01",
    "с 1 . 9. 2026 года, 2026-09-01",
    "27 ноября 2026 г., 2026-11-27",
    "«07» мая 2026 года, 2026-05-07",
    "3 марта 2026, 2026-03-03",
    "1 сент. 2026г., 2026-09-01",
    "09/01/2026, ",
    "01.09.26, ",
    "31.02.2026, ",
    "1 брюмера 2026, ",
    "46266, ",
    "2026, "
  })
  void daysAreReadAsPeopleWriteThem(String text, LocalDate day) {
    assertThat(new Cell(1, text, Cell.Kind.TEXT).day()).isEqualTo(Optional.ofNullable(day));
  }

  @Test
  void formulasAreReadByTheirCachedValue() throws IOException {
    Sheet sheet =
        first(
            saved(
                workbook -> {
                  XSSFRow row = workbook.createSheet().createRow(0);
                  row.createCell(0).setCellFormula("1+1");
                  row.createCell(1).setCellFormula("HYPERLINK(\"https://elsewhere.example\")");
                  row.createCell(2).setCellErrorValue(FormulaError.REF);
                  XSSFCell computed = row.createCell(3);
                  computed.setCellFormula("CONCATENATE(\"a\",\"b\")");
                  computed.setCellValue("ab");
                }));
    assertThat(sheet.rows().get(0).cells())
        .extracting(Cell::kind)
        .containsExactly(
            Cell.Kind.UNCOMPUTED, Cell.Kind.UNCOMPUTED, Cell.Kind.ERROR, Cell.Kind.TEXT);
    assertThat(sheet.rows().get(0).text(3)).isEqualTo("#REF!");
    assertThat(sheet.rows().get(0).text(4)).isEqualTo("ab");
  }

  @Test
  void textsAreReadHoweverTheyAreStored() throws IOException {
    Path file =
        Parts.minimal(
                "<sheetData><row><c t='inlineStr'><is><r><t>Ре</t></r><r><t>естр</t></r>"
                    + "<rPh sb='0' eb='1'><t>чтение</t></rPh></is></c>"
                    + "<c t='s'><v>1</v></c><c t='str'><v>a_x000D_b</v></c><c/></row></sheetData>")
            .with("xl/sharedStrings.xml", "<sst><si><t/></si><si><t> два </t></si></sst>")
            .write(temporary.resolve("texts.xlsx"));
    assertThat(texts(first(file))).containsExactly("1:1=Реестр|2= два |3=a\rb");
  }

  @Test
  void mergedValuesCarryDownButNotAcross() throws IOException {
    Sheet sheet =
        first(
            saved(
                workbook -> {
                  XSSFSheet rows = workbook.createSheet();
                  for (int i = 0; i < 4; i++) {
                    rows.createRow(i).createCell(3).setCellValue(i);
                  }
                  rows.getRow(0).createCell(0).setCellValue("Раздел");
                  rows.addMergedRegion(new CellRangeAddress(0, 2, 0, 1));
                }));
    assertThat(texts(sheet.carriedDown()))
        .containsExactly("1:1=Раздел|4=0", "2:1=Раздел|4=1", "3:1=Раздел|4=2", "4:4=3");
  }

  @Test
  void hiddenSheetsAreLeftOutUnlessNamed() throws IOException {
    Path file =
        saved(
            workbook -> {
              workbook.createSheet("Справочник").createRow(0).createCell(0).setCellValue("нет");
              XSSFSheet shown = workbook.createSheet("Процессы");
              shown.createRow(0).createCell(0).setCellValue("да");
              shown.getRow(0).setZeroHeight(true);
              shown.setColumnHidden(2, true);
              workbook.setSheetHidden(0, true);
              workbook.setActiveSheet(1);
              workbook.getProperties().getCoreProperties().setTitle("Перечень");
              workbook.getProperties().getCustomProperties().addProperty("commit", "0123abc");
            });
    try (Workbook workbook = Workbook.open(file, "Книга.xlsx")) {
      assertThat(workbook.visibleSheets()).containsExactly("Процессы");
      assertThat(texts(workbook.firstSheet())).containsExactly("1:1=да");
      assertThat(workbook.firstSheet().rows().get(0).hidden()).isTrue();
      assertThat(workbook.firstSheet().hiddenColumns()).containsExactly(3);
      assertThat(texts(workbook.sheet("справочник"))).containsExactly("1:1=нет");
      assertThatThrownBy(() -> workbook.sheet("Итоги")).isInstanceOf(WorkbookFault.class);
      assertThat(workbook.properties())
          .containsEntry("title", "Перечень")
          .containsEntry("commit", "0123abc");
    }
  }

  @Test
  void macrosOfAWorkbookAreNotInTheWayOfItsCells() throws IOException {
    Path file =
        Parts.minimal("<sheetData><row><c><v>1</v></c></row></sheetData>")
            .with("xl/vbaProject.bin", "Sub Auto_Open()")
            .write(temporary.resolve("macros.xlsm"));
    assertThat(texts(first(file))).containsExactly("1:1=1");
  }

  @Test
  void otherFormatsAreRefusedByName() throws IOException, Exception {
    Path encrypted = temporary.resolve("encrypted.xlsx");
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("пароль");
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(new byte[100]);
      }
      try (OutputStream out = Files.newOutputStream(encrypted)) {
        files.writeFilesystem(out);
      }
    }
    assertRefused(encrypted, "workbook.encrypted");
    byte[] legacy = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertRefused(Files.write(temporary.resolve("old.xls"), legacy), "workbook.xls");
    assertRefused(
        Parts.minimal("")
            .replace("_rels/.rels", "workbook.xml", "workbook.bin")
            .write(temporary.resolve("binary.xlsb")),
        "workbook.xlsb");
    assertRefused(
        new Parts().with("content.xml", "<x/>").write(temporary.resolve("open.ods")),
        "workbook.not-workbook");
    assertRefused(
        Files.writeString(temporary.resolve("page.xls"), "<html><table>"), "workbook.page");
    assertRefused(
        Parts.minimal("").with("xl/workbook.xml", "<document/>").write(temporary.resolve("d.docx")),
        "workbook.not-workbook");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xl/worksheets/sheet1.xml", "docProps/unread.xml"})
  void whatUnpacksWithoutEndIsRefused(String part) throws IOException {
    assertRefused(
        Parts.minimal("<sheetData/>")
            .with(part, "<worksheet>" + " ".repeat((int) Limits.RATIO_FROM) + "</worksheet>")
            .write(temporary.resolve("bomb.xlsx")),
        "workbook.bomb");
  }

  @Test
  void manyNestedElementsAreRefused() throws IOException {
    assertRefused(
        Parts.minimal("<a>".repeat(201)).write(temporary.resolve("deep.xlsx")), "workbook.damaged");
  }

  @Test
  void nothingOutsideTheWorkbookIsRead() throws IOException {
    Path secret = Files.writeString(temporary.resolve("secret.txt"), "тайна");
    String sheet =
        "<!DOCTYPE x [<!ENTITY e SYSTEM '%s'>]><worksheet><sheetData><row><c t='inlineStr'>"
                .formatted(secret.toUri())
            + "<is><t>&e;</t></is></c></row></sheetData></worksheet>";
    assertRefused(
        Parts.minimal("").with(Parts.SHEET, sheet).write(temporary.resolve("entity.xlsx")),
        "workbook.damaged");
    assertRefused(
        Parts.minimal("")
            .replace(
                "xl/_rels/workbook.xml.rels",
                "Target='worksheets/sheet1.xml'",
                "TargetMode='External' Target='https://elsewhere.example/sheet.xml'")
            .write(temporary.resolve("external.xlsx")),
        "workbook.lost-sheet",
        "лист «Лист»");
    assertRefused(
        Parts.minimal("")
            .replace("xl/_rels/workbook.xml.rels", "worksheets", "../../../../../etc")
            .write(temporary.resolve("climbing.xlsx")),
        "workbook.lost-sheet");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<row r='2'/><row r='2'/>|repeated-row|лист «Лист»",
        "<row r='2'/><row r='1'/>|repeated-row|лист «Лист»",
        "<row r='1048577'/>|absurd-row|лист «Лист»",
        "<row r='0'/>|absurd-row|лист «Лист»",
        "<row r='many'/>|damaged|Книга.xlsx",
        "<row r='1'><c r='B1'/><c r='A1'/></row>|misplaced-cell|A1",
        "<row r='1'><c r='A2'/></row>|misplaced-cell|A2",
        "<row r='1'><c r='C1' t='s'><v>7</v></c></row>|lost-text|ячейка C1",
        "<row r='1'><c r='C1' t='s'><v>-1</v></c></row>|lost-text|ячейка C1",
        "<row r='1'><c r='C1'><v>семь</v></c></row>|bad-number|ячейка C1",
        "<row r='1'><c r='C1'><v>1E800</v></c></row>|bad-number|ячейка C1"
      })
  void damageIsNamedWithItsPlace(String rows, String key, String place) throws IOException {
    Path file =
        Parts.minimal("<sheetData>" + rows + "</sheetData>")
            .write(temporary.resolve("damaged.xlsx"));
    assertThatThrownBy(() -> first(file))
        .isInstanceOfSatisfying(
            WorkbookFault.class,
            fault -> {
              assertThat(fault.messages().toString()).contains("workbook." + key);
              assertThat(Wording.ofFindings("ru").text(fault.messages().get(0))).contains(place);
            });
  }

  @Test
  void longTextsAndLostPartsAreRefused() throws IOException {
    String text =
        new Random(1)
            .ints(40_000, 'a', 'z')
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    assertRefused(
        Parts.minimal(
                "<sheetData><row r='3'><c r='B3' t='inlineStr'><is><t>"
                    + text
                    + "</t></is></c></row></sheetData>")
            .write(temporary.resolve("long.xlsx")),
        "workbook.long-text",
        "ячейка B3");
    assertRefused(
        Parts.minimal("").without(Parts.SHEET).write(temporary.resolve("lost.xlsx")),
        "workbook.lost-sheet");
    assertRefused(
        Files.write(temporary.resolve("cut.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0}),
        "workbook.damaged");
  }
}
