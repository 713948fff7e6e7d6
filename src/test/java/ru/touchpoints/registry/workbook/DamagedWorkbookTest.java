package ru.touchpoints.registry.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** Workbooks whose bytes were turned over on the way. */
final class DamagedWorkbookTest {

  @TempDir private Path temporary = Path.of("");

  /** Whatever bytes are turned over: rows come out, or one refusal. */
  @Test
  void damagedBytesGiveRowsOrARefusal() throws IOException {
    Path file = temporary.resolve("book.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("Процессы");
      for (int i = 0; i < 30; i++) {
        XSSFRow row = sheet.createRow(i);
        row.createCell(0).setCellValue("Процесс " + i);
        row.createCell(1).setCellValue(i * 1.5);
        row.createCell(2).setCellFormula("A" + (i + 1));
      }
      sheet.addMergedRegion(new CellRangeAddress(0, 5, 3, 4));
      workbook.write(out);
    }
    byte[] sound = Files.readAllBytes(file);
    String sheet =
        "<sheetData><row r='1' hidden='1'><c r='A1' t='s' s='1'><f>B1</f><v>1</v></c></row>"
            + "</sheetData><mergeCells><mergeCell ref='A1:B9'/></mergeCells>";
    Random random = new Random(20261101);
    int rows = 0;
    for (int i = 0; i < 400; i++) {
      byte[] damaged = sound.clone();
      for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      rows += rowsOrRefusal(Files.write(temporary.resolve("flipped.xlsx"), damaged));
      byte[] xml = sheet.getBytes(StandardCharsets.UTF_8);
      xml[random.nextInt(xml.length)] = (byte) random.nextInt(128);
      rows +=
          rowsOrRefusal(
              Parts.minimal(new String(xml, StandardCharsets.UTF_8))
                  .with("xl/sharedStrings.xml", "<sst><si><t>а</t></si><si><t>б</t></si></sst>")
                  .write(temporary.resolve("flipped.xlsx")));
    }
    assertThat(rows).isPositive();
  }

  private static int rowsOrRefusal(Path file) throws IOException {
    try (Workbook workbook = Workbook.open(file, "Книга.xlsx")) {
      return workbook.firstSheet().carriedDown().size();
    } catch (WorkbookFault refused) {
      assertThat(refused.messages()).isNotEmpty();
      return 0;
    }
  }
}
