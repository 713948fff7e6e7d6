package ru.touchpoints.registry.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import ru.touchpoints.registry.form.docx.DocxFormWriter;
import ru.touchpoints.registry.form.xlsx.XlsxFormWriter;

/** The writers print any form: one of no touchpoints, with no annex and nobody to sign it. */
final class OtherFormsTest {

  private static final String TITLE = "Лист изменений: перечень [часть 1] точек взаимодействия";

  private static Form form(Form.Section... sections) {
    return new Form(
        List.of(),
        List.of(TITLE),
        "с 01.10.2026 по 15.10.2026",
        List.of(
            new Form.Column("number", Form.Part.NUMBER, "№ п/п", 5),
            new Form.Column("change", Form.Part.TEXT, "Изменение", 60)),
        List.of(sections),
        new Form.Signature("", "", List.of()),
        Optional.empty(),
        "Редакция",
        Form.Vocabulary.NONE,
        Form.Origin.NONE);
  }

  private static Form.Section section(int rows) {
    List<Form.Row> list =
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                i ->
                    new Form.Row(
                        "",
                        Form.Facets.NONE,
                        List.of(cell(Integer.toString(i)), cell("Добавлена точка\n\tвторая"))))
            .toList();
    return new Form.Section("", "Добавлено", List.of(new Form.Block("", list)));
  }

  private static Form.Cell cell(String text) {
    return new Form.Cell(List.of(Form.Line.of(text)), 1);
  }

  private static ByteArrayInputStream written(FormWriter writer, Form form) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(form, out);
    return new ByteArrayInputStream(out.toByteArray());
  }

  @Test
  void aWorkbookNamesItsSheetsByTheFormAndHasNoFiguresAndNoIds() throws IOException {
    Form form = form(section(3));
    try (XSSFWorkbook workbook = new XSSFWorkbook(written(new XlsxFormWriter(), form))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getSheetName()).isEqualTo("Лист изменений  перечень  часть");
      XSSFSheet data = workbook.getSheetAt(1);
      assertThat(data.getSheetName()).isEqualTo("Данные");
      assertThat(data.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Раздел");
      assertThat(data.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Добавлено");
      assertThat(sheet.isColumnHidden(2)).isFalse();
      assertThat(sheet.getDimension()).isEqualTo(CellRangeAddress.valueOf("A1:B8"));
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(TITLE);
      assertThat(sheet.getRow(7).getCell(0).getNumericCellValue()).isEqualTo(3);
      assertThat(sheet.getLastRowNum()).isEqualTo(7);
    }
  }

  @Test
  void aTextDocumentHasJustTheTable() throws IOException {
    try (XWPFDocument document =
        new XWPFDocument(written(new DocxFormWriter(), form(section(3))))) {
      assertThat(document.getTables()).hasSize(1);
      assertThat(document.getTables().get(0).getRow(2).getCell(1).getText())
          .isEqualTo("Добавлена точка\n\tвторая");
      assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
          .containsExactly(TITLE, "с 01.10.2026 по 15.10.2026", "");
    }
  }

  @Test
  void aFormWithoutRowsIsADocumentToo() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(written(new XlsxFormWriter(), form()));
        XWPFDocument document = new XWPFDocument(written(new DocxFormWriter(), form()))) {
      assertThat(workbook.getSheet("Данные").getLastRowNum()).isZero();
      assertThat(workbook.getSheet("Сводка")).isNull();
      assertThat(document.getTables().get(0).getRows()).hasSize(1);
    }
  }

  @Test
  void everyRowIsToldOfOnce() throws IOException {
    for (int rows = 0; rows < 4; rows++) {
      Form form = form(section(rows));
      AtomicInteger workbook = new AtomicInteger();
      AtomicInteger document = new AtomicInteger();
      written(new XlsxFormWriter(workbook::incrementAndGet), form);
      written(new DocxFormWriter(document::incrementAndGet), form);
      assertThat(List.of(workbook.get(), document.get())).containsExactly(rows, rows);
    }
  }
}
