package ru.touchpoints.registry.form.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Block;
import ru.touchpoints.registry.form.Form.Section;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.form.xlsx.sheet.Grid;
import ru.touchpoints.registry.form.xlsx.sheet.Merges;
import ru.touchpoints.registry.workbook.ooxml.TallRows;
import ru.touchpoints.registry.workbook.ooxml.TextMetrics;
import ru.touchpoints.registry.workbook.sheet.CellRows;
import ru.touchpoints.registry.workbook.sheet.LongSheet;
import ru.touchpoints.registry.workbook.sheet.Looks;
import ru.touchpoints.registry.workbook.sheet.Looks.Look;
import ru.touchpoints.registry.workbook.sheet.SheetRows;
import ru.touchpoints.registry.writing.Markup;
import ru.touchpoints.registry.writing.WordBundle;

/**
 * The list as it is signed: title, table with merged cells, line for the signature. No links here:
 * a linked cell of several lines loses its line ends in some programs; the flat sheet has them.
 */
final class ListSheet implements LongSheet {

  private static final String BLANK = "______________________________ (";

  private final Form form;
  private final Extent extent;
  private final Grid grid;
  private final Looks looks;
  private final WordBundle words;
  private final RowListener listener;
  private final RowPlaces places;
  private final List<Across> above;
  private final List<Across> below;

  ListSheet(
      Form form,
      Extent extent,
      Looks looks,
      TextMetrics metrics,
      WordBundle words,
      RowListener listener) {
    this.looks = looks;
    this.form = form;
    this.extent = extent;
    this.grid = new Grid(form.columns(), metrics);
    this.words = words;
    this.listener = listener;
    this.places = new RowPlaces(form, grid);
    this.above = above();
    this.below = below();
  }

  /** One line of text in rows of its own, merged from a column on to the last. */
  private record Across(String text, int from, Look look) {}

  private double height(Across line) {
    return grid.needed(line.text(), line.from(), grid.last(), line.look());
  }

  private int rows(List<Across> lines) {
    return lines.stream().mapToInt(line -> TallRows.count(height(line))).sum();
  }

  private List<Across> above() {
    List<Across> lines = new ArrayList<>();
    form.annex().forEach(line -> lines.add(new Across(line, grid.right(), Look.ANNEX)));
    form.mark().ifPresent(mark -> lines.add(new Across(mark, 0, Look.MARK)));
    form.title().forEach(line -> lines.add(new Across(line, 0, Look.TITLE)));
    if (!form.edition().isEmpty()) {
      lines.add(new Across(form.edition(), 0, Look.EDITION));
    }
    return lines;
  }

  private List<Across> below() {
    List<Across> lines = new ArrayList<>();
    Form.Signature signature = form.signature();
    if (!signature.position().isEmpty()) {
      lines.add(new Across(signature.position(), 0, Look.SIGNATURE));
    }
    if (!signature.basis().isEmpty()) {
      lines.add(new Across("(" + signature.basis() + ")", 0, Look.SIGNATURE));
    }
    signature
        .blanks()
        .forEach(blank -> lines.add(new Across(BLANK + blank + ")", 0, Look.SIGNATURE)));
    return lines;
  }

  /** The row of the header: an empty one stands above it. */
  private int header() {
    return above.isEmpty() ? 0 : rows(above) + 1;
  }

  private int lastOfTable() {
    return header()
        + rows(form.sections().stream().map(ListSheet::heading).toList())
        + places.rows();
  }

  private int processColumn() {
    return grid.count();
  }

  private int touchpointColumn() {
    return grid.count() + 1;
  }

  /** The range of the table, header and ids included. */
  CellRangeAddress table() {
    return new CellRangeAddress(
        header(), lastOfTable(), 0, extent.identified() ? touchpointColumn() : grid.last());
  }

  @Override
  public void prepare(XSSFSheet sheet) {
    grid.applyTo(sheet);
    if (extent.identified()) {
      sheet.setColumnHidden(processColumn(), true);
      sheet.setColumnHidden(touchpointColumn(), true);
    }
    int last = below.isEmpty() ? lastOfTable() : lastOfTable() + 1 + rows(below);
    PageLook.landscape(sheet, form, words, header());
    PageLook.extend(sheet, new CellRangeAddress(0, last, 0, table().getLastColumn()));
    PageLook.print(sheet, new CellRangeAddress(0, last, 0, grid.last()));
  }

  @Override
  public void rows(CellRows cells) throws IOException {
    SheetRows rows = new SheetRows(cells, looks);
    for (Across line : above) {
      across(rows, line);
    }
    if (!above.isEmpty()) {
      rows.skip();
    }
    header(rows);
    int number = 0;
    for (Section section : form.sections()) {
      across(rows, heading(section));
      for (Block block : section.blocks()) {
        block(rows, block, places.heights(number++));
      }
    }
    if (!below.isEmpty()) {
      rows.skip();
    }
    for (Across line : below) {
      across(rows, line);
    }
  }

  private static Across heading(Section section) {
    return new Across(section.heading(), 0, Look.HEADING);
  }

  private void across(SheetRows rows, Across line) throws IOException {
    double height = height(line);
    for (int i = 0; i < TallRows.count(height); i++) {
      rows.begin(TallRows.height(height, i));
      for (int column = line.from(); column <= grid.last(); column++) {
        rows.cell(column, i == 0 && column == line.from() ? line.text() : "", line.look());
      }
      rows.end();
    }
  }

  private void header(SheetRows rows) throws IOException {
    double height = 0;
    for (int i = 0; i < grid.count(); i++) {
      height = Math.max(height, grid.height(form.columns().get(i).header(), i, i, Look.HEADER));
    }
    rows.begin(height);
    for (int i = 0; i < grid.count(); i++) {
      rows.cell(i, form.columns().get(i).header(), Look.HEADER);
    }
    ids(rows, words.get("column.process"), words.get("column.touchpoint"), Look.HEADER);
    rows.end();
  }

  private void ids(SheetRows rows, String process, String touchpoint, Look look)
      throws IOException {
    if (extent.identified()) {
      rows.cell(processColumn(), process, look).cell(touchpointColumn(), touchpoint, look);
    }
  }

  private void block(SheetRows rows, Block block, double[] heights) throws IOException {
    for (int i = 0; i < heights.length; i++) {
      Form.Row source = block.rows().get(i);
      rows.begin(TallRows.height(heights[i], 0));
      for (int column = 0; column < source.cells().size(); column++) {
        rows.cell(column, source.cells().get(column).text(), look(column));
      }
      ids(rows, block.process(), source.touchpoint(), Look.TEXT);
      rows.end();
      for (int more = 1; more < TallRows.count(heights[i]); more++) {
        rows.begin(TallRows.height(heights[i], more));
        for (int column = 0; column < source.cells().size(); column++) {
          rows.cell(column, "", look(column));
        }
        rows.end();
      }
      listener.rowDone();
    }
  }

  private Look look(int column) {
    return form.columns().get(column).part() == Form.Part.NUMBER ? Look.NUMBER : Look.TEXT;
  }

  @Override
  public void afterRows(Markup xml) throws IOException {
    Merges merges = new Merges(xml);
    merge(merges, 0, above);
    int row = header() + 1;
    int number = 0;
    for (Section section : form.sections()) {
      row = merge(merges, row, List.of(heading(section)));
      for (Block block : section.blocks()) {
        int[] rows = places.places(number++, row);
        merges.add(block, rows);
        row = rows[rows.length - 1];
      }
    }
    merge(merges, row + 1, below);
    merges.end();
  }

  /** Merges each line over its rows; gives back the row behind the last. */
  private int merge(Merges merges, int first, List<Across> lines) throws IOException {
    int row = first;
    for (Across line : lines) {
      int next = row + TallRows.count(height(line));
      merges.add(row, next - 1, line.from(), grid.last());
      row = next;
    }
    return row;
  }
}
