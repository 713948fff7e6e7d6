package ru.touchpoints.registry.form.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Block;
import ru.touchpoints.registry.form.Form.Section;
import ru.touchpoints.registry.form.xlsx.Looks.Look;

/**
 * The list as it is signed: title, table with merged cells, line for the signature. No links here:
 * a linked cell of several lines loses its line ends in some programs; the flat sheet has them.
 */
final class ListSheet {

  private final Form form;
  private final SXSSFSheet sheet;
  private final CellValues values;
  private final Grid grid;
  private final Words words;
  private int next;
  private int header;

  ListSheet(Form form, SXSSFSheet sheet, CellValues values, Grid grid, Words words) {
    this.form = form;
    this.sheet = sheet;
    this.values = values;
    this.grid = grid;
    this.words = words;
  }

  /** Fills the sheet; gives back the range of the table, header and ids included. */
  CellRangeAddress fill() {
    grid.applyTo(sheet);
    heading();
    header();
    form.sections().forEach(this::section);
    int end = next - 1;
    signature();
    hideIds();
    PageLook.apply(sheet, form, words, header);
    return new CellRangeAddress(header, end, 0, touchpointColumn());
  }

  private int processColumn() {
    return grid.count();
  }

  private int touchpointColumn() {
    return grid.count() + 1;
  }

  private void heading() {
    form.annex().forEach(line -> across(line, grid.right(), grid.last(), Look.ANNEX));
    form.mark().ifPresent(mark -> across(mark, 0, grid.last(), Look.MARK));
    form.title().forEach(line -> across(line, 0, grid.last(), Look.TITLE));
    across(form.edition(), 0, grid.last(), Look.EDITION);
    next++;
  }

  /** One line of text over several columns, in a row of its own. */
  private Row across(String text, int from, int to, Look look) {
    Row row = sheet.createRow(next++);
    for (int column = from; column <= to; column++) {
      values.put(row, column, column == from ? text : "", look);
    }
    Grid.raise(row, grid.height(text, from, to, look));
    merge(row.getRowNum(), row.getRowNum(), from, to);
    return row;
  }

  private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    if (firstRow < lastRow || firstColumn < lastColumn) {
      // The checked call compares with all regions before: quadratic in the length of the list.
      sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }
  }

  private void header() {
    header = next;
    Row row = sheet.createRow(next++);
    float height = 0;
    for (int i = 0; i < grid.count(); i++) {
      String text = form.columns().get(i).header();
      values.put(row, i, text, Look.HEADER);
      height = Math.max(height, grid.height(text, i, i, Look.HEADER));
    }
    values.put(row, processColumn(), words.get("column.process"), Look.HEADER);
    values.put(row, touchpointColumn(), words.get("column.touchpoint"), Look.HEADER);
    Grid.raise(row, height);
  }

  private void section(Section section) {
    across(section.heading(), 0, grid.last(), Look.HEADING);
    section.blocks().forEach(this::block);
  }

  private void block(Block block) {
    int first = next;
    float[] heights = BlockHeights.of(block, grid);
    for (int i = 0; i < block.rows().size(); i++) {
      Row row = sheet.createRow(next++);
      row(row, block.rows().get(i));
      values.put(row, processColumn(), block.process(), Look.TEXT);
      values.put(row, touchpointColumn(), block.rows().get(i).touchpoint(), Look.TEXT);
      Grid.raise(row, heights[i]);
      mergeCells(block, i, first + i);
    }
  }

  private void mergeCells(Block block, int index, int rowNumber) {
    List<Form.Cell> cells = block.rows().get(index).cells();
    for (int column = 0; column < cells.size(); column++) {
      int span = cells.get(column).rowSpan();
      if (span > 1) {
        merge(rowNumber, rowNumber + span - 1, column, column);
      }
    }
  }

  private void row(Row row, Form.Row source) {
    for (int column = 0; column < source.cells().size(); column++) {
      Form.Cell cell = source.cells().get(column);
      boolean number = form.columns().get(column).part() == Form.Part.NUMBER;
      values.put(row, column, cell.text(), number ? Look.NUMBER : Look.TEXT);
    }
  }

  private void signature() {
    next++;
    Form.Signature signature = form.signature();
    across(signature.position(), 0, grid.last(), Look.SIGNATURE);
    across("(" + signature.basis() + ")", 0, grid.last(), Look.SIGNATURE);
    for (String blank : signature.blanks()) {
      across("______________________________ (" + blank + ")", 0, grid.last(), Look.SIGNATURE);
    }
  }

  private void hideIds() {
    sheet.setColumnHidden(processColumn(), true);
    sheet.setColumnHidden(touchpointColumn(), true);
  }
}
