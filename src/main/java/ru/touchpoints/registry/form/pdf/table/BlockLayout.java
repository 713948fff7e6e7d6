package ru.touchpoints.registry.form.pdf.table;

import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Block;
import ru.touchpoints.registry.form.pdf.tag.Element;
import ru.touchpoints.registry.form.pdf.type.Style;

/** Sets the texts of a process in the widths of the columns. */
final class BlockLayout {

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
      split(element, cells, rows);
      above = cells;
    }
    return rows;
  }

  /** The number and name of a process stand again wherever it goes on, even within a row. */
  private CellContent content(Form.Cell cell, int column, Element row) {
    float width = columns.textWidth(column);
    Form.Part part = columns.column(column).part();
    boolean name = part == Form.Part.BLOCK_NAME;
    String span = cell.rowSpan() > 1 ? "/RowSpan " + cell.rowSpan() : "";
    Element element =
        name
            ? row.child("TH", "/O/Table/Scope/Row" + span)
            : row.child("TD", span.isEmpty() ? "" : "/O/Table" + span);
    List<CellLine> lines = CellLine.of(cell.lines(), element, style, width);
    if (cell.rowSpan() <= 1 && part == Form.Part.TEXT) {
      return CellContent.ofRow(lines);
    }
    List<Form.Line> again = name ? List.of(Form.Line.of(continued)) : List.of();
    return new CellContent(lines, CellLine.of(again, element, style, width), true);
  }

  /** Makes of a row higher than a page as many as it takes. */
  private void split(Element element, List<CellContent> cells, List<TableRow> rows) {
    int lines = 1;
    for (CellContent cell : cells) {
      lines = cell.isMerged() ? lines : Math.max(lines, cell.size());
    }
    for (int from = 0; from < lines; from += most) {
      List<CellContent> part = new ArrayList<>();
      for (CellContent cell : cells) {
        part.add(cell.isMerged() || lines <= most ? cell : cell.part(from, most));
      }
      rows.add(new TableRow(element, part, height(Math.min(most, lines - from))));
    }
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
