package ru.touchpoints.registry.form.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Column;
import ru.touchpoints.registry.form.Form.Part;
import ru.touchpoints.registry.form.xlsx.Figures.Line;
import ru.touchpoints.registry.form.xlsx.sheet.Grid;
import ru.touchpoints.registry.workbook.ooxml.TextMetrics;
import ru.touchpoints.registry.workbook.sheet.Looks;
import ru.touchpoints.registry.workbook.sheet.Looks.Look;
import ru.touchpoints.registry.writing.WordBundle;

/**
 * The figures of the list with a chart. They are plain numbers: the passport may drop the columns
 * that formulas would count, and an edition's figures must not follow what a reader does to it.
 */
final class SummarySheet {

  private static final double LABEL_WIDTH = 58;
  private static final double FIGURE_WIDTH = 14;
  private static final int LABEL = 0;
  private static final int PROCESSES = 1;
  private static final int TOUCHPOINTS = 2;
  private static final int CHANNELS = 3;

  private final Form form;
  private final Figures figures;
  private final Looks looks;
  private final WordBundle words;
  private final List<Column> columns;
  private final Grid grid;

  SummarySheet(Form form, Looks looks, TextMetrics metrics, WordBundle words) {
    this.form = form;
    this.figures = Figures.of(form, words.get("summary.no-channel"));
    this.looks = looks;
    this.words = words;
    this.columns = columns();
    this.grid = new Grid(columns, metrics);
  }

  private List<Column> columns() {
    List<Column> all = new ArrayList<>();
    all.add(new Column("", Part.TEXT, "", LABEL_WIDTH));
    all.add(new Column("", Part.TEXT, words.get("summary.processes"), FIGURE_WIDTH));
    all.add(new Column("", Part.TEXT, words.get("summary.touchpoints"), FIGURE_WIDTH));
    for (String channel : figures.channels()) {
      all.add(new Column("", Part.TEXT, channel, FIGURE_WIDTH));
    }
    return all;
  }

  void fill(XSSFSheet sheet) {
    grid.applyTo(sheet);
    form.title().forEach(line -> across(sheet, line, Look.TITLE));
    across(sheet, form.edition(), Look.EDITION);
    table(sheet, "summary.directions", figures.directions(), true);
    CellRangeAddress types = table(sheet, "summary.types", figures.types(), true);
    table(sheet, "summary.channels", figures.byChannel(), false);
    new SummaryChart(sheet, figures, words).draw(types, next(sheet) + 1, grid.count());
    PageLook.portrait(sheet, form, words);
  }

  private static int next(XSSFSheet sheet) {
    return sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1;
  }

  private void across(XSSFSheet sheet, String text, Look look) {
    XSSFRow row = sheet.createRow(next(sheet));
    put(row, 0, text, look);
    row.setHeightInPoints((float) grid.height(text, 0, grid.last(), look));
    sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, grid.last()));
  }

  /** A table with its header and the line of all; gives back the range of the rest. */
  private CellRangeAddress table(
      XSSFSheet sheet, String title, List<Line> lines, boolean perChannel) {
    int last = perChannel ? grid.last() : TOUCHPOINTS;
    XSSFRow header = sheet.createRow(next(sheet) + 1);
    put(header, LABEL, words.get(title), Look.HEADER);
    for (int column = PROCESSES; column <= last; column++) {
      put(header, column, columns.get(column).header(), Look.HEADER);
    }
    header.setHeightInPoints((float) headerHeight());
    int first = next(sheet);
    lines.forEach(line -> line(sheet, line, last, Look.TEXT, Look.FIGURE));
    int end = next(sheet) - 1;
    Line all = figures.total();
    line(
        sheet,
        new Line(words.get("summary.all"), all.processes(), all.touchpoints(), all.perChannel()),
        last,
        Look.TOTAL,
        Look.TOTAL_FIGURE);
    return new CellRangeAddress(first, end, LABEL, last);
  }

  private double headerHeight() {
    double height = 0;
    for (int i = 0; i < columns.size(); i++) {
      height = Math.max(height, grid.height(columns.get(i).header(), i, i, Look.HEADER));
    }
    return height;
  }

  private void line(XSSFSheet sheet, Line line, int last, Look label, Look figure) {
    XSSFRow row = sheet.createRow(next(sheet));
    put(row, LABEL, line.label(), label);
    put(row, PROCESSES, line.processes(), figure);
    put(row, TOUCHPOINTS, line.touchpoints(), figure);
    for (int column = CHANNELS; column <= last; column++) {
      put(row, column, line.of(figures.channels().get(column - CHANNELS)), figure);
    }
    row.setHeightInPoints((float) grid.height(line.label(), LABEL, LABEL, label));
  }

  private void put(XSSFRow row, int column, String text, Look look) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(looks.style(look));
    cell.setCellValue(text);
  }

  private void put(XSSFRow row, int column, int figure, Look look) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(looks.style(look));
    cell.setCellValue(figure);
  }
}
