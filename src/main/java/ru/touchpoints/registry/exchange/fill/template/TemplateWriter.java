package ru.touchpoints.registry.exchange.fill.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.touchpoints.registry.exchange.fill.FillFormWriter;
import ru.touchpoints.registry.exchange.fill.FillLooks;
import ru.touchpoints.registry.exchange.fill.FillLooks.Look;
import ru.touchpoints.registry.exchange.fill.RowHeights;
import ru.touchpoints.registry.workbook.sheet.Sheets;
import ru.touchpoints.registry.writing.WordBundle;

/** Writes the workbook: the table, how to fill it in, and hidden what its drop-downs offer. */
public final class TemplateWriter {

  private static final int CHARACTER = 256;
  private static final int[] WIDTHS = {32, 60, 60, 14};

  private final WordBundle words = WordBundle.official(TemplateWriter.class, "template");

  /**
   * The sheet that says how to fill the other one in; nobody reads it when the workbook is back.
   */
  public String guide() {
    return words.get("sheet.guide");
  }

  /**
   * Writes the workbook and leaves the stream open.
   *
   * @throws IOException when {@code out} cannot be written
   */
  public void write(BlankTable template, OutputStream out) throws IOException {
    RowHeights heights = new RowHeights();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      FillLooks looks = new FillLooks(workbook);
      Sheets sheets = new Sheets(workbook);
      TableSheet rows = new TableSheet(template, looks, heights);
      XSSFSheet table = sheets.add(words.get("sheet.table"), rows);
      guide(template, workbook.createSheet(guide()), looks, heights);
      choices(template, table);
      FillFormWriter.describe(workbook, template.title());
      sheets.write(out);
    }
  }

  private static void put(XSSFRow row, int column, String text, FillLooks looks, Look look) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(looks.of(look));
    cell.setCellValue(text);
  }

  private void guide(BlankTable template, XSSFSheet sheet, FillLooks looks, RowHeights heights) {
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
    }
    put(sheet.createRow(0), 0, guide(), looks, Look.TITLE);
    put(sheet.createRow(1), 0, words.get("guide.rows"), looks, Look.NOTE);
    put(sheet.createRow(2), 0, words.get("guide.names"), looks, Look.NOTE);
    XSSFRow head = sheet.createRow(4);
    put(head, 0, words.get("guide.column"), looks, Look.HEADER);
    put(head, 1, words.get("guide.what"), looks, Look.HEADER);
    put(head, 2, words.get("guide.others"), looks, Look.HEADER);
    put(head, 3, words.get("guide.required"), looks, Look.HEADER);
    int next = 5;
    for (TemplateColumn column : template.columns()) {
      XSSFRow row = sheet.createRow(next++);
      put(row, 0, column.header(), looks, Look.LOCKED);
      put(row, 1, words.get("help." + column.key()), looks, Look.LOCKED);
      put(row, 2, String.join("; ", column.others()), looks, Look.LOCKED);
      put(row, 3, words.get(column.required() ? "guide.yes" : "guide.no"), looks, Look.LOCKED);
      heights.fit(row);
    }
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  /** On a sheet of their own: a drop-down itself takes no more than 255 characters. */
  private void choices(BlankTable template, XSSFSheet table) {
    XSSFWorkbook workbook = table.getWorkbook();
    XSSFSheet sheet = workbook.createSheet(words.get("sheet.choices"));
    XSSFDataValidationHelper helper = new XSSFDataValidationHelper(table);
    for (int i = 0; i < template.columns().size(); i++) {
      List<String> choices = template.columns().get(i).choices();
      if (choices.isEmpty()) {
        continue;
      }
      for (int j = 0; j < choices.size(); j++) {
        XSSFRow row = sheet.getRow(j) == null ? sheet.createRow(j) : sheet.getRow(j);
        row.createCell(i).setCellValue(choices.get(j));
      }
      Name range = workbook.createName();
      range.setNameName("Реестр_" + (i + 1));
      range.setRefersToFormula(
          new CellRangeAddress(0, choices.size() - 1, i, i)
              .formatAsString(sheet.getSheetName(), true));
      DataValidationConstraint list = helper.createFormulaListConstraint(range.getNameName());
      int last = TableSheet.last(template);
      DataValidation validation =
          helper.createValidation(list, new CellRangeAddressList(1, last, i, i));
      validation.setEmptyCellAllowed(true);
      // The meaning is turned round in this format: this shows the arrow.
      validation.setSuppressDropDownArrow(true);
      validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
      validation.setShowErrorBox(true);
      validation.createErrorBox(template.columns().get(i).header(), words.get("error.list"));
      table.addValidationData(validation);
    }
    workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
  }
}
