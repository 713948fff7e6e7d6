package ru.touchpoints.registry.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import ru.touchpoints.registry.workbook.ooxml.PackedParts;
import ru.touchpoints.registry.workbook.sheet.Looks.Look;
import ru.touchpoints.registry.writing.Markup;

/** Rows go into the file as they come, and every cell shows its text as it is. */
final class SheetsTest {

  /** What a test writes into the rows. */
  private interface Rows {
    void write(SheetRows rows) throws IOException;
  }

  private record Written(Rows content, boolean hasLinks) {

    LongSheet in(XSSFWorkbook workbook) {
      return new Sheet(this, new Looks(workbook));
    }
  }

  private record Sheet(Written written, Looks looks) implements LongSheet {

    @Override
    public void prepare(XSSFSheet sheet) {
      sheet.setColumnWidth(0, 2_560);
    }

    @Override
    public void rows(CellRows rows) throws IOException {
      written.content().write(new SheetRows(rows, looks));
    }

    @Override
    public void afterRows(Markup xml) throws IOException {
      if (hasLinks()) {
        xml.open("hyperlinks").empty("hyperlink", "ref", "A1", "r:id", "a").close();
      }
    }

    @Override
    public boolean hasLinks() {
      return written.hasLinks();
    }

    @Override
    public void links(Markup xml) throws IOException {
      xml.empty("Relationships");
    }
  }

  private static byte[] book(Written... sheets) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheets made = new Sheets(workbook);
      for (int i = 0; i < sheets.length; i++) {
        assertThat(made.add("Лист " + i, sheets[i].in(workbook)).getSheetName())
            .isEqualTo("Лист " + i);
      }
      XSSFSheet own = workbook.createSheet("Свой");
      own.createRow(0).createCell(0).setCellValue("Первый");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      made.write(out);
      return out.toByteArray();
    }
  }

  private static Map<String, String> parts(byte[] book) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    PackedParts.of(book)
        .forEach((name, bytes) -> parts.put(name, new String(bytes, StandardCharsets.UTF_8)));
    return parts;
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from) + from.length();
    return text.substring(start, text.indexOf(to, start));
  }

  private static String rows(Rows content) throws IOException {
    String sheet =
        parts(book(new Written(content, false))).getOrDefault("xl/worksheets/sheet1.xml", "");
    return between(sheet, "<sheetData>", "</sheetData>");
  }

  @Test
  void rowsAndCellsAreNumbered() throws IOException {
    String rows =
        rows(
            sheet -> {
              sheet.begin(0).cell(0, "", Look.TEXT).cell(26, "7", Look.NUMBER).end();
              sheet.skip();
              sheet.begin(12.3).cell(1, "a", Look.TEXT).end();
            });
    assertThat(rows.replaceAll(" s=\"\\d+\"", ""))
        .isEqualTo(
            "<row r=\"1\"><c r=\"A1\"/><c r=\"AA1\"><v>7</v></c></row>"
                + "<row r=\"3\" ht=\"12.5\" customHeight=\"1\">"
                + "<c r=\"B3\" t=\"s\"><v>1</v></c></row>");
  }

  @Test
  void digitsAreANumberWhereTheLookSaysSo() throws IOException {
    String rows =
        rows(
            sheet ->
                sheet
                    .begin(0)
                    .cell(0, "123456789", Look.NUMBER)
                    .cell(1, "1234567890", Look.NUMBER)
                    .cell(2, "1a", Look.NUMBER)
                    .cell(3, "/", Look.NUMBER)
                    .cell(4, ":", Look.NUMBER)
                    .cell(5, "09", Look.NUMBER)
                    .cell(6, "7", Look.TEXT)
                    .end());
    assertThat(rows.replaceAll(" s=\"\\d+\"", "").replaceAll(" r=\"[A-Z]1\"", ""))
        .isEqualTo(
            "<row r=\"1\"><c><v>123456789</v></c>"
                + "<c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c>"
                + "<c t=\"s\"><v>4</v></c><c><v>09</v></c><c t=\"s\"><v>5</v></c></row>");
  }

  @Test
  void aTextThatLooksLikeAFormulaHasAStyleOfItsOwn() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Looks looks = new Looks(workbook);
      for (Look look : Look.values()) {
        assertThat(workbook.getCellStyleAt(looks.of(look)).getQuotePrefixed()).isFalse();
        assertThat(workbook.getCellStyleAt(looks.quoted(look)).getQuotePrefixed()).isTrue();
      }
      for (String signed : new String[] {"=1", "+1", "-1", "@a"}) {
        assertThat(rows(sheet -> sheet.begin(0).cell(0, signed, Look.TEXT).end()))
            .contains(" s=\"" + looks.quoted(Look.TEXT) + "\"");
      }
      for (String plain : new String[] {"1", "a=1", ""}) {
        assertThat(rows(sheet -> sheet.begin(0).cell(0, plain, Look.TEXT).end()))
            .contains(" s=\"" + looks.of(Look.TEXT) + "\"");
      }
    }
  }

  @Test
  void looksAreWhatTheyAreFor() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Looks looks = new Looks(workbook);
      assertThat(workbook.getFontAt(0).getFontName()).isEqualTo("Times New Roman");
      assertThat(workbook.getFontAt(0).getFontHeightInPoints()).isEqualTo((short) 10);
      for (Look look : Look.values()) {
        XSSFCellStyle style = (XSSFCellStyle) looks.style(look);
        assertThat(style.getIndex()).isEqualTo((short) looks.of(look)).isPositive();
        assertThat(style.getFont().getFontName()).isEqualTo("Times New Roman");
        assertThat(style.getFont().getFontHeightInPoints()).isEqualTo((short) look.size());
        assertThat(style.getFont().getBold()).isEqualTo(look.bold());
        assertThat(style.getFont().getColor() != 0 && style.getFont().getColor() != 8)
            .isEqualTo(look == Look.LINK);
        assertThat(style.getWrapText()).isTrue();
        assertThat(style.getVerticalAlignment())
            .isEqualTo(look == Look.HEADER ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        assertThat(style.getFillForegroundColorColor() != null).isEqualTo(look == Look.HEADER);
      }
      XSSFCellStyle text = (XSSFCellStyle) looks.style(Look.TEXT);
      assertThat(text.getAlignment()).isEqualTo(HorizontalAlignment.LEFT);
      assertThat(text.getBorderTop()).isEqualTo(BorderStyle.THIN);
      assertThat(text.getBorderBottom()).isEqualTo(BorderStyle.THIN);
      assertThat(text.getBorderLeft()).isEqualTo(BorderStyle.THIN);
      assertThat(text.getBorderRight()).isEqualTo(BorderStyle.THIN);
      assertThat(looks.style(Look.TITLE).getBorderTop()).isEqualTo(BorderStyle.NONE);
      assertThat(looks.style(Look.TITLE).getAlignment()).isEqualTo(HorizontalAlignment.CENTER);
    }
  }

  @Test
  void aTextTooLongForACellIsCutAndShowsIt() throws IOException {
    String fits = "a".repeat(SheetRows.LONGEST);
    String torn = "a".repeat(SheetRows.LONGEST - 2) + "😀a";
    byte[] book =
        book(
            new Written(
                sheet ->
                    sheet
                        .begin(0)
                        .cell(0, fits, Look.TEXT)
                        .cell(1, fits + "a", Look.TEXT)
                        .cell(2, torn, Look.TEXT)
                        .cell(3, "_x000D_ _xG", Look.TEXT)
                        .end(),
                false));
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(book))) {
      List<String> texts = new ArrayList<>();
      read.getSheetAt(0).getRow(0).forEach(cell -> texts.add(cell.getStringCellValue()));
      assertThat(texts)
          .containsExactly(
              fits,
              "a".repeat(SheetRows.LONGEST - 1) + "…",
              "a".repeat(SheetRows.LONGEST - 2) + "…",
              "_x000D_ _xG");
    }
    assertThat(parts(book).get("xl/sharedStrings.xml")).contains(">_x005F_x000D_ _xG<");
  }

  @Test
  void equalTextsAreHeldOnceAndTheLibrarysOwnComeFirst() throws IOException {
    Rows twice = sheet -> sheet.begin(0).cell(0, "a", Look.TEXT).cell(1, "a", Look.TEXT).end();
    Map<String, String> parts = parts(book(new Written(twice, false), new Written(twice, true)));
    assertThat(parts.get("xl/sharedStrings.xml"))
        .endsWith(
            "count=\"5\" uniqueCount=\"2\">"
                + "<si><t xml:space=\"preserve\">Первый</t></si>"
                + "<si><t xml:space=\"preserve\">a</t></si></sst>");
    assertThat(parts.get("xl/worksheets/sheet3.xml")).contains("<v>0</v>");
    assertThat(parts)
        .containsKey("xl/worksheets/_rels/sheet2.xml.rels")
        .doesNotContainKey("xl/worksheets/_rels/sheet1.xml.rels");
    assertThat(parts.get("xl/worksheets/sheet2.xml"))
        .contains("</sheetData><hyperlinks><hyperlink ref=\"A1\" r:id=\"a\"/></hyperlinks><pageM")
        .contains("<cols><col min=\"1\" max=\"1\" width=\"10.0\"");
  }
}
