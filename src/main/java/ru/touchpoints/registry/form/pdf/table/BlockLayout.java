package ru.touchpoints.registry.form.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Block;
import ru.touchpoints.registry.form.pdf.tag.Element;
import ru.touchpoints.registry.form.pdf.type.Style;

/** Sets the texts of a process in the widths of the columns. */
final class BlockLayout {

  /** As many lines as a row that is torn has on either side at least. */
  private static final int FEWEST = 2;

  private final Columns columns;
  private final Style style;
  private final String continued;
  private final int most;

  /**
   * @param continued the word after a text that stands again on the next page
   * @param most how many lines fit on a page
   */
  BlockLayout(Columns columns, Style style, String continued, int most) {
    this.columns = columns;
    this.style = style;
    this.continued = continued;
    this.most = most;
  }

  /** The height of so many lines with the space around them. */
  float height(int lines) {
    return Math.max(1, lines) * style.leading() + 2 * Columns.PADDING;
  }

  int most() {
    return most;
  }

  Style style() {
    return style;
  }

  /** The rows of a block, each at the end of {@code table}. */
  List<TableRow> rows(Block block, Element table) {
    List<TableRow> rows = new ArrayList<>();
    List<CellContent> above = List.of();
    for (Form.Row row : block.rows()) {
      Element element = table.child("TR");
      List<CellContent> cells = new ArrayList<>();
      for (int i = 0; i < row.cells().size(); i++) {
        Form.Cell cell = row.cells().get(i);
        boolean covered = cell.isCovered() && i < above.size();
        cells.add(covered ? above.get(i) : content(cell, i, element));
      }
      rows.add(row(element, cells));
      above = cells;
    }
    return rows;
  }

  /** The number and name of a process stand again wherever it goes on, even within a row. */
  private CellContent content(Form.Cell cell, int column, Element row) {
    float width = columns.textWidth(column);
    Form.Part part = columns.column(column).part();
    boolean name = part == Form.Part.BLOCK_NAME;
    Element element = name ? heading(cell, row) : value(cell, row);
    List<CellLine> lines = CellLine.of(cell.lines(), element, style, width);
    if (cell.rowSpan() <= 1 && part == Form.Part.TEXT) {
      return CellContent.ofRow(lines);
    }
    List<Form.Line> again = name ? List.of(Form.Line.of(continued)) : List.of();
    return new CellContent(lines, CellLine.of(again, element, style, width), true);
  }

  private static Element heading(Form.Cell cell, Element row) {
    return row.child("TH", "/O/Table/Scope/Row" + span(cell));
  }

  private static Element value(Form.Cell cell, Element row) {
    String span = span(cell);
    return row.child("TD", span.isEmpty() ? "" : "/O/Table" + span);
  }

  private static String span(Form.Cell cell) {
    return cell.rowSpan() > 1 ? "/RowSpan " + cell.rowSpan() : "";
  }

  private TableRow row(Element element, List<CellContent> cells) {
    return new TableRow(element, cells, height(lines(cells)));
  }

  private static int lines(List<CellContent> cells) {
    int lines = 1;
    for (CellContent cell : cells) {
      lines = cell.isMerged() ? lines : Math.max(lines, cell.size());
    }
    return lines;
  }

  /**
   * A row in two, the first as high as there is room for; empty where the row has room as it is, or
   * where there is too little for a part of it or for what a merged cell says.
   */
  Optional<List<TableRow>> torn(TableRow row, float room) {
    int lines = lines(row.cells());
    int fit = Math.min((int) ((room - 2 * Columns.PADDING) / style.leading() + 0.01), most);
    boolean tall = lines > most;
    int here = tall ? fit : Math.min(fit, lines - FEWEST);
    boolean said =
        row.cells().stream()
            .allMatch(c -> !c.isMerged() || c.size() > most || c.wanted(most) <= fit);
    if (fit >= lines || here < (tall ? 1 : FEWEST) || !said) {
      return Optional.empty();
    }
    List<CellContent> first = new ArrayList<>();
    List<CellContent> rest = new ArrayList<>();
    for (CellContent cell : row.cells()) {
      first.add(cell.isMerged() ? cell : cell.part(0, here));
      rest.add(cell.isMerged() ? cell : cell.part(here, lines));
    }
    return Optional.of(List.of(row(row.element(), first), row(row.element(), rest)));
  }

  /** A row for the rest of merged texts that are longer than all the rows beside them. */
  TableRow filler(TableRow last) {
    List<CellContent> cells = new ArrayList<>();
    int lines = 1;
    for (CellContent cell : last.cells()) {
      cells.add(cell.isMerged() ? cell : CellContent.ofRow(List.of()));
      lines = cell.isUnfinished(most) ? Math.max(lines, cell.wanted(most)) : lines;
    }
    return new TableRow(last.element(), cells, height(lines));
  }
}
