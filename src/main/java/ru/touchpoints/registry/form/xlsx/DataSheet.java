package ru.touchpoints.registry.form.xlsx;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Block;
import ru.touchpoints.registry.form.Form.Column;
import ru.touchpoints.registry.form.Form.Section;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.form.ooxml.TextMetrics;
import ru.touchpoints.registry.form.ooxml.Xml;
import ru.touchpoints.registry.form.xlsx.sheet.Grid;
import ru.touchpoints.registry.form.xlsx.sheet.LongSheet;
import ru.touchpoints.registry.form.xlsx.sheet.Looks.Look;
import ru.touchpoints.registry.form.xlsx.sheet.SheetRows;

/** The same list for sorting and filtering: a row per touchpoint, nothing merged. */
final class DataSheet implements LongSheet {

  private static final String LINK_TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
  private static final double DIRECTION_WIDTH = 30;
  private static final double ID_WIDTH = 24;
  private static final double LINK_WIDTH = 36;

  /** Excel takes a sheet with more links for a damaged one. */
  private static final int MOST_LINKS = 65_530;

  private final Form form;
  private final Extent extent;
  private final Words words;
  private final RowListener listener;
  private final List<Column> columns;
  private final Grid grid;

  DataSheet(Form form, Extent extent, TextMetrics metrics, Words words, RowListener listener) {
    this.form = form;
    this.extent = extent;
    this.words = words;
    this.listener = listener;
    this.columns = columns();
    this.grid = new Grid(columns, metrics);
  }

  private List<Column> columns() {
    List<Column> all = new ArrayList<>();
    // The sections of a list are directions; those of another form are just its sections.
    String section = extent.ofTouchpoints() ? "column.direction" : "column.section";
    all.add(column(section, DIRECTION_WIDTH));
    all.addAll(form.columns());
    all.add(column("column.link", LINK_WIDTH));
    if (extent.identified()) {
      all.add(column("column.process", ID_WIDTH));
      all.add(column("column.touchpoint", ID_WIDTH));
    }
    return all;
  }

  private Column column(String key, double width) {
    return new Column("", Form.Part.TEXT, words.get(key), width);
  }

  /** The range of the table with its header. */
  CellRangeAddress table() {
    return new CellRangeAddress(0, extent.rows(), 0, columns.size() - 1);
  }

  @Override
  public void prepare(XSSFSheet sheet) {
    grid.applyTo(sheet);
    PageLook.landscape(sheet, form, words, 0);
    PageLook.extend(sheet, table());
    sheet.setAutoFilter(table());
  }

  @Override
  public void rows(SheetRows rows) throws IOException {
    rows.begin(0);
    for (int i = 0; i < columns.size(); i++) {
      rows.cell(i, columns.get(i).header(), Look.HEADER);
    }
    rows.end();
    for (Section section : form.sections()) {
      for (Block block : section.blocks()) {
        block(rows, section, block);
      }
    }
  }

  private void block(SheetRows rows, Section section, Block block) throws IOException {
    List<String> above = List.of();
    for (Form.Row source : block.rows()) {
      List<String> texts = texts(source, above);
      rows.begin(0).cell(0, section.heading(), Look.TEXT);
      for (int i = 0; i < texts.size(); i++) {
        boolean number = form.columns().get(i).part() == Form.Part.NUMBER;
        rows.cell(i + 1, texts.get(i), number ? Look.NUMBER : Look.TEXT);
      }
      Optional<String> link = link(source);
      rows.cell(linkColumn(), link.orElse(""), link.isEmpty() ? Look.TEXT : Look.LINK);
      if (extent.identified()) {
        rows.cell(linkColumn() + 1, block.process(), Look.TEXT);
        rows.cell(linkColumn() + 2, source.touchpoint(), Look.TEXT);
      }
      rows.end();
      above = texts;
      listener.rowDone();
    }
  }

  private int linkColumn() {
    return form.columns().size() + 1;
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

  private static Optional<String> link(Form.Row row) {
    for (Form.Cell cell : row.cells()) {
      for (Form.Line line : cell.lines()) {
        if (line.link().isPresent()) {
          return line.link();
        }
      }
    }
    return Optional.empty();
  }

  /** What is done with each link: the row of the sheet, the number and the target of the link. */
  @FunctionalInterface
  private interface EachLink {
    void take(int row, int number, String target) throws IOException;
  }

  private void eachLink(EachLink action) throws IOException {
    int row = 1;
    int number = 0;
    for (Section section : form.sections()) {
      for (Block block : section.blocks()) {
        for (Form.Row source : block.rows()) {
          Optional<String> link = link(source).filter(DataSheet::isUri);
          if (link.isPresent() && number < MOST_LINKS) {
            action.take(row, ++number, link.get());
          }
          row++;
        }
      }
    }
  }

  /** A part with another target is damaged; the address stands in the cell all the same. */
  private static boolean isUri(String address) {
    try {
      return new URI(address).isAbsolute();
    } catch (URISyntaxException notOne) {
      return false;
    }
  }

  @Override
  public boolean hasLinks() {
    return form.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> block.rows().stream())
        .anyMatch(row -> link(row).filter(DataSheet::isUri).isPresent());
  }

  @Override
  public void afterRows(Xml xml) throws IOException {
    if (hasLinks()) {
      String column = CellReference.convertNumToColString(linkColumn());
      xml.open(
          "hyperlinks",
          "xmlns:r",
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
      eachLink(
          (row, number, target) ->
              xml.empty("hyperlink", "ref", column + (row + 1), "r:id", "link" + number));
      xml.close();
    }
  }

  @Override
  public void links(Xml xml) throws IOException {
    xml.open(
        "Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    eachLink(
        (row, number, target) ->
            xml.empty(
                "Relationship",
                "Id",
                "link" + number,
                "Type",
                LINK_TYPE,
                "Target",
                target,
                "TargetMode",
                "External"));
    xml.close();
  }
}
