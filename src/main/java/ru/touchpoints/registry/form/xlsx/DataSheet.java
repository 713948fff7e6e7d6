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
import ru.touchpoints.registry.form.Continued;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Block;
import ru.touchpoints.registry.form.Form.Column;
import ru.touchpoints.registry.form.Form.Section;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.form.xlsx.sheet.Grid;
import ru.touchpoints.registry.workbook.ooxml.TextMetrics;
import ru.touchpoints.registry.workbook.sheet.CellRows;
import ru.touchpoints.registry.workbook.sheet.LongSheet;
import ru.touchpoints.registry.workbook.sheet.Looks;
import ru.touchpoints.registry.workbook.sheet.Looks.Look;
import ru.touchpoints.registry.workbook.sheet.SheetRows;
import ru.touchpoints.registry.writing.Markup;
import ru.touchpoints.registry.writing.WordBundle;

/** The same list for sorting and filtering: a row per touchpoint, nothing merged. */
final class DataSheet implements LongSheet {

  private static final String LINK_TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
  private static final double DIRECTION_WIDTH = 18;
  private static final double ID_WIDTH = 24;
  private static final double LINK_WIDTH = 36;

  /** Excel takes a sheet with more links for a damaged one. */
  private static final int MOST_LINKS = 65_530;

  private final Form form;
  private final Extent extent;
  private final Looks looks;
  private final WordBundle words;
  private final RowListener listener;
  private final List<Column> columns;
  private final Grid grid;
  private final int[] places;

  DataSheet(
      Form form,
      Extent extent,
      Looks looks,
      TextMetrics metrics,
      WordBundle words,
      RowListener listener) {
    this.looks = looks;
    this.form = form;
    this.extent = extent;
    this.words = words;
    this.listener = listener;
    this.columns = columns();
    this.grid = new Grid(columns, metrics);
    this.places = places();
  }

  /** The row of the sheet where each row of the form begins, and where the last one ends. */
  private int[] places() {
    int[] rows = new int[extent.rows() + 1];
    rows[0] = 1;
    int number = 0;
    for (Section section : form.sections()) {
      for (Block block : section.blocks()) {
        List<String> above = List.of();
        for (Form.Row row : block.rows()) {
          above = texts(row, above);
          rows[number + 1] = rows[number] + pieces(above).size();
          number++;
        }
      }
    }
    return rows;
  }

  /** The texts of a row as they stand one below the other; a short one is the same in each. */
  private List<List<String>> pieces(List<String> texts) {
    List<List<String>> columns = new ArrayList<>();
    int most = 1;
    for (int i = 0; i < texts.size(); i++) {
      List<String> pieces = grid.pieces(texts.get(i), i + 1, Look.TEXT);
      columns.add(pieces);
      most = Math.max(most, pieces.size());
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      int row = i;
      rows.add(columns.stream().map(pieces -> piece(pieces, row)).toList());
    }
    return rows;
  }

  /** What fits into one cell stands in every row. */
  private static String piece(List<String> pieces, int row) {
    if (pieces.size() == 1) {
      return pieces.get(0);
    }
    return row < pieces.size() ? pieces.get(row) : "";
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
    return new CellRangeAddress(0, places[extent.rows()] - 1, 0, columns.size() - 1);
  }

  @Override
  public void prepare(XSSFSheet sheet) {
    grid.applyTo(sheet);
    PageLook.landscape(sheet, form, words, 0);
    PageLook.extend(sheet, table());
    // The address is printed beside the title, and nobody reads codes on paper.
    PageLook.print(sheet, new CellRangeAddress(0, table().getLastRow(), 0, linkColumn() - 1));
    int wide = grid.sheetsWide(linkColumn() - 1);
    if (wide > 1) {
      sheet.getPrintSetup().setFitWidth((short) wide);
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 1));
    }
    sheet.setAutoFilter(table());
  }

  @Override
  public void rows(CellRows cells) throws IOException {
    SheetRows rows = new SheetRows(cells, looks);
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
      above = texts(source, above);
      List<List<String>> pieces = pieces(above);
      for (int i = 0; i < pieces.size(); i++) {
        rows.begin(0).cell(0, section.heading(), Look.TEXT);
        texts(rows, pieces.get(i));
        Optional<String> link = i == 0 ? link(source) : Optional.empty();
        rows.cell(linkColumn(), link.orElse(""), link.isEmpty() ? Look.TEXT : Look.LINK);
        ids(rows, block.process(), source.touchpoint(), i);
        rows.end();
      }
      listener.rowDone();
    }
  }

  private void texts(SheetRows rows, List<String> texts) throws IOException {
    for (int i = 0; i < texts.size(); i++) {
      boolean number = form.columns().get(i).part() == Form.Part.NUMBER;
      rows.cell(i + 1, texts.get(i), number ? Look.NUMBER : Look.TEXT);
    }
  }

  private void ids(SheetRows rows, String process, String touchpoint, int piece)
      throws IOException {
    if (extent.identified()) {
      boolean own = piece == 0 || touchpoint.isEmpty();
      rows.cell(linkColumn() + 1, process, Look.TEXT);
      rows.cell(linkColumn() + 2, own ? touchpoint : Continued.id(touchpoint, piece), Look.TEXT);
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
    int index = 0;
    int number = 0;
    for (Section section : form.sections()) {
      for (Block block : section.blocks()) {
        for (Form.Row source : block.rows()) {
          Optional<String> link = link(source).filter(DataSheet::isUri);
          if (link.isPresent() && number < MOST_LINKS) {
            action.take(places[index], ++number, link.get());
          }
          index++;
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
  public void afterRows(Markup xml) throws IOException {
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
  public void links(Markup xml) throws IOException {
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
