package ru.touchpoints.registry.exchange.fill;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import ru.touchpoints.registry.exchange.fill.FillLooks.Look;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.workbook.ooxml.TallRows;

/** The sheet that is filled in: a row per touchpoint, then empty ones for new ones. */
final class PointsSheet {

  private static final int HEADER = 3;
  private static final int EMPTY_ROWS = 40;
  private static final float HEADER_HEIGHT = 210;
  private static final int CHARACTER = 256;

  /** UTF-16 units of a cell's text that spreadsheet programs take. */
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private final FillForm form;
  private final FillWords words;
  private final FillLooks looks;
  private final FillCells cells;
  private final RowHeights heights;
  private final XSSFSheet sheet;
  private int next = HEADER + 1;
  private int firstEmpty;

  PointsSheet(
      FillForm form, FillWords words, FillLooks looks, RowHeights heights, XSSFSheet sheet) {
    this.form = form;
    this.words = words;
    this.looks = looks;
    this.cells = new FillCells(words);
    this.heights = heights;
    this.sheet = sheet;
  }

  void fill() {
    top();
    header();
    rows();
    DropDowns dropDowns = new DropDowns(sheet, words, form);
    for (FillColumn column : form.columns()) {
      int first = column.equals(FillColumn.PROCESS) ? firstEmpty : HEADER + 1;
      dropDowns.apply(column, first, next - 1);
    }
    new Warnings(sheet, form, HEADER + 1, next - 1).apply();
    sheet.createFreezePane(form.index(FillColumn.of(TouchpointField.TYPE)), HEADER + 1);
    print();
    protect();
  }

  private void top() {
    line(0, words.get("top.title", form.department().title()), Look.TITLE);
    line(1, words.get("top.body", form.body(), edition()), Look.NOTE);
    line(2, words.get("top.how"), Look.NOTE);
    int row = 0;
    for (Map.Entry<String, String> property : form.properties().entrySet()) {
      XSSFCell cell = sheet.getRow(row++).createCell(form.index(FillColumn.PROCESS_ID));
      cell.setCellValue(property.getKey() + FillForm.IS + property.getValue());
      cell.setCellStyle(looks.of(Look.NOTE));
    }
  }

  private String edition() {
    String key = form.edition().modified() ? "edition.modified" : "edition";
    return form.edition()
        .commit()
        .map(id -> words.get(key, id.substring(0, Math.min(7, id.length()))))
        .orElseGet(() -> words.get("edition.none"));
  }

  private void line(int number, String text, Look look) {
    XSSFCell cell = sheet.createRow(number).createCell(form.index(FillColumn.PROCESS));
    cell.setCellValue(text);
    cell.setCellStyle(looks.of(look));
  }

  private void header() {
    XSSFRow row = sheet.createRow(HEADER);
    row.setHeightInPoints(HEADER_HEIGHT);
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    for (FillColumn column : form.columns()) {
      int index = form.index(column);
      sheet.setColumnWidth(index, (int) (column.width() * CHARACTER));
      sheet.setColumnHidden(index, column.hidden());
      XSSFCell cell = row.createCell(index);
      cell.setCellValue(words.header(column));
      cell.setCellStyle(looks.of(column.need().isPresent() ? Look.UPRIGHT : Look.HEADER));
      if (!column.hidden()) {
        explain(
            drawing,
            cell,
            words.get(
                "comment",
                words.help(column, form.order()),
                words.paragraph(column, form.order())));
      }
    }
  }

  private void explain(XSSFDrawing drawing, XSSFCell cell, String text) {
    int column = cell.getColumnIndex();
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(0, 0, 0, 0, column + 1, HEADER, column + 4, HEADER + 6);
    anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
    XSSFComment comment = drawing.createCellComment(anchor);
    comment.setString(text);
    comment.setAuthor("");
    cell.setCellComment(comment);
  }

  private void rows() {
    Map<String, Process> processes = new HashMap<>();
    form.processes().forEach(process -> processes.put(process.id(), process));
    Map<String, String> names = FillForm.names(form.processes());
    for (TouchpointFile file : form.files()) {
      for (Touchpoint touchpoint : file.touchpoints()) {
        XSSFRow row = sheet.createRow(next++);
        for (FillColumn column : form.columns()) {
          boolean locked = column.hidden() || column.equals(FillColumn.PROCESS);
          String text =
              cells.text(
                  column,
                  names.getOrDefault(file.process(), file.process()),
                  Optional.ofNullable(processes.get(file.process())),
                  file,
                  touchpoint);
          refuseLong(text, column, file.process() + "/" + touchpoint.id());
          put(row, column, text, locked ? Look.LOCKED : input(column));
        }
        fit(row);
      }
    }
    firstEmpty = next;
    for (int i = 0; i < EMPTY_ROWS; i++) {
      XSSFRow row = sheet.createRow(next++);
      for (FillColumn column : form.columns()) {
        put(row, column, "", column.hidden() ? Look.LOCKED : input(column));
      }
    }
  }

  /** A text cut short would come back as what the department says. */
  private void refuseLong(String text, FillColumn column, String touchpoint) {
    if (text.length() > LONGEST) {
      throw new Refusal("form.long", touchpoint, words.header(column), text.length(), LONGEST);
    }
  }

  /** Merges a row that is higher than programs show it with empty ones below it. */
  private void fit(XSSFRow row) {
    double needed = heights.needed(row);
    int rows = TallRows.count(needed);
    if (rows == 1) {
      heights.fit(row);
      return;
    }
    RowHeights.set(row, TallRows.height(needed, 0));
    for (int i = 1; i < rows; i++) {
      XSSFRow more = sheet.createRow(next++);
      RowHeights.set(more, TallRows.height(needed, i));
      row.forEach(cell -> more.createCell(cell.getColumnIndex()).setCellStyle(cell.getCellStyle()));
    }
    for (FillColumn column : form.columns()) {
      sheet.addMergedRegion(
          new CellRangeAddress(row.getRowNum(), next - 1, form.index(column), form.index(column)));
    }
  }

  private static Look input(FillColumn column) {
    if (column.equals(FillColumn.REVIEWED)) {
      return Look.DATE;
    }
    return column.ticked() ? Look.TICK : Look.INPUT;
  }

  private void put(XSSFRow row, FillColumn column, String text, Look look) {
    XSSFCell cell = row.createCell(form.index(column));
    cell.setCellStyle(looks.of(look));
    if (look == Look.DATE && !text.isEmpty()) {
      cell.setCellValue(LocalDate.parse(text));
    } else if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }

  private void print() {
    sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
    sheet.setFitToPage(true);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A3_PAPERSIZE);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
  }

  /** No password: it is to keep hands off by mistake, not by will. Widths and heights are free. */
  private void protect() {
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockSelectLockedCells(false);
    sheet.lockSelectUnlockedCells(false);
  }
}
