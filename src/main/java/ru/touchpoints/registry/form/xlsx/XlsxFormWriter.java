package ru.touchpoints.registry.form.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormWriter;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.workbook.ooxml.TextMetrics;
import ru.touchpoints.registry.workbook.sheet.Looks;
import ru.touchpoints.registry.workbook.sheet.SheetRows;
import ru.touchpoints.registry.workbook.sheet.Sheets;
import ru.touchpoints.registry.writing.Markup;
import ru.touchpoints.registry.writing.WordBundle;

/**
 * The list as a workbook: the sheet that is signed, the same flat for sorting and filtering, and
 * its figures. However long it is, its rows are never held in memory.
 */
public final class XlsxFormWriter implements FormWriter {

  private final WordBundle words = WordBundle.official(XlsxFormWriter.class, "workbook");
  private final RowListener listener;

  /** A writer that tells nobody how far it is. */
  public XlsxFormWriter() {
    this(RowListener.SILENT);
  }

  /**
   * @param listener hears of every row once, though it is written on two sheets
   */
  public XlsxFormWriter(RowListener listener) {
    this.listener = listener;
  }

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public boolean carries(int codePoint) {
    return Markup.holds(codePoint);
  }

  @Override
  public int longest() {
    return SheetRows.LONGEST;
  }

  @Override
  public void write(Form form, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Looks looks = new Looks(workbook);
      Sheets sheets = new Sheets(workbook);
      TextMetrics metrics = new TextMetrics();
      Extent extent = Extent.of(form);
      String ranges = extent.ofTouchpoints() ? "range.list" : "range.other";
      ListSheet list =
          new ListSheet(form, extent, looks, metrics, words, new EverySecond(listener, 0));
      name(ranges, list.table(), sheets.add(sheetName(form, extent), list));
      DataSheet data =
          new DataSheet(form, extent, looks, metrics, words, new EverySecond(listener, 1));
      name(ranges + ".data", data.table(), sheets.add(words.get("sheet.data"), data));
      if (extent.ofTouchpoints() && extent.rows() > 0) {
        new SummarySheet(form, looks, metrics, words)
            .fill(workbook.createSheet(words.get("sheet.summary")));
      }
      XlsxProperties.set(workbook, form);
      sheets.write(out);
    }
  }

  /** The list's own name; any other document has the one that it gives itself. */
  private String sheetName(Form form, Extent extent) {
    if (extent.ofTouchpoints()) {
      return words.get("sheet.list");
    }
    String title = form.title().isEmpty() ? words.get("sheet.other") : form.title().get(0);
    return WorkbookUtil.createSafeSheetName(title, ' ');
  }

  private void name(String key, CellRangeAddress range, XSSFSheet sheet) {
    Name name = sheet.getWorkbook().createName();
    name.setNameName(words.get(key));
    name.setRefersToFormula(range.formatAsString(sheet.getSheetName(), true));
  }
}
