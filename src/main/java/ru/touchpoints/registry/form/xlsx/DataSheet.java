package ru.touchpoints.registry.form.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Block;
import ru.touchpoints.registry.form.Form.Column;
import ru.touchpoints.registry.form.Form.Section;
import ru.touchpoints.registry.form.xlsx.Looks.Look;

/** The same list for sorting and filtering: a row per touchpoint, nothing merged. */
final class DataSheet {

  private static final double DIRECTION_WIDTH = 30;
  private static final double ID_WIDTH = 24;
  private static final double LINK_WIDTH = 36;

  /** Excel takes a sheet with more links for a damaged one. */
  private static final int MOST_LINKS = 65_530;

  private final Form form;
  private final SXSSFSheet sheet;
  private final CellValues values;
  private final TextMetrics metrics;
  private final Words words;
  private int next;
  private int links;

  DataSheet(Form form, SXSSFSheet sheet, CellValues values, TextMetrics metrics, Words words) {
    this.form = form;
    this.sheet = sheet;
    this.values = values;
    this.metrics = metrics;
    this.words = words;
  }

  /** Fills the sheet; gives back the range of the table with its header. */
  CellRangeAddress fill() {
    List<Column> columns = columns();
    new Grid(columns, metrics).applyTo(sheet);
    Row header = sheet.createRow(next++);
    for (int i = 0; i < columns.size(); i++) {
      values.put(header, i, columns.get(i).header(), Look.HEADER);
    }
    for (Section section : form.sections()) {
      section.blocks().forEach(block -> block(section, block));
    }
    CellRangeAddress table = new CellRangeAddress(0, next - 1, 0, columns.size() - 1);
    PageLook.apply(sheet, form, words, 0);
    sheet.setAutoFilter(table);
    return table;
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("", Form.Part.TEXT, words.get("column.direction"), DIRECTION_WIDTH));
    columns.addAll(form.columns());
    columns.add(new Column("", Form.Part.TEXT, words.get("column.link"), LINK_WIDTH));
    columns.add(new Column("", Form.Part.TEXT, words.get("column.process"), ID_WIDTH));
    columns.add(new Column("", Form.Part.TEXT, words.get("column.touchpoint"), ID_WIDTH));
    return columns;
  }

  private void block(Section section, Block block) {
    List<String> above = new ArrayList<>();
    for (Form.Row source : block.rows()) {
      List<String> texts = texts(source, above);
      Row row = sheet.createRow(next++);
      values.put(row, 0, section.heading(), Look.TEXT);
      for (int i = 0; i < texts.size(); i++) {
        boolean number = form.columns().get(i).part() == Form.Part.NUMBER;
        values.put(row, i + 1, texts.get(i), number ? Look.NUMBER : Look.TEXT);
      }
      link(row, texts.size() + 1, source);
      values.put(row, texts.size() + 2, block.process(), Look.TEXT);
      values.put(row, texts.size() + 3, source.touchpoint(), Look.TEXT);
      above = texts;
    }
  }

  private void link(Row row, int column, Form.Row source) {
    String address =
        source.cells().stream()
            .flatMap(cell -> cell.lines().stream())
            .flatMap(line -> line.link().stream())
            .findFirst()
            .orElse("");
    Cell cell = values.put(row, column, address, address.isEmpty() ? Look.TEXT : Look.LINK);
    if (!address.isEmpty() && links < MOST_LINKS) {
      HyperlinkType type = address.startsWith("mailto:") ? HyperlinkType.EMAIL : HyperlinkType.URL;
      Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(type);
      try {
        link.setAddress(address);
        cell.setHyperlink(link);
        links++;
      } catch (IllegalArgumentException noUriForPoi) {
        // The address stands in the cell all the same.
      }
    }
  }

  /** The texts of a row, those of covered places taken from the row above. */
  private static List<String> texts(Form.Row row, List<String> above) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Form.Cell cell = row.cells().get(i);
      texts.add(cell.isCovered() && i < above.size() ? above.get(i) : cell.text());
    }
    return texts;
  }
}
