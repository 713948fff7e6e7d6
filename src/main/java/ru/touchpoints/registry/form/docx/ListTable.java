package ru.touchpoints.registry.form.docx;

import java.io.IOException;
import java.util.Optional;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Block;
import ru.touchpoints.registry.form.Form.Cell;
import ru.touchpoints.registry.form.Form.Line;
import ru.touchpoints.registry.form.Form.Section;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.writing.Markup;
import ru.touchpoints.registry.writing.WordBundle;

/** The table of the list: its header on every page, no row torn between two. */
final class ListTable {

  private static final String GREY = "E6E6E6";

  /** Between the text and the lines above and below it, in twentieths of a point. */
  private static final String ABOVE = "30";

  private final Form form;
  private final DocxColumns columns;
  private final Links links;
  private final WordBundle words;
  private final RowListener listener;

  ListTable(Form form, DocxColumns columns, Links links, WordBundle words, RowListener listener) {
    this.form = form;
    this.columns = columns;
    this.links = links;
    this.words = words;
    this.listener = listener;
  }

  void write(Markup xml) throws IOException {
    xml.open("w:tbl");
    properties(xml);
    xml.open("w:tblGrid");
    for (int i = 0; i < columns.count(); i++) {
      xml.empty("w:gridCol", "w:w", columns.width(i));
    }
    xml.close();
    header(xml);
    for (Section section : form.sections()) {
      heading(xml, section);
      for (Block block : section.blocks()) {
        for (Form.Row row : block.rows()) {
          row(xml, row, block.rows().get(0));
          listener.rowDone();
        }
      }
    }
    xml.close();
  }

  private void properties(Markup xml) throws IOException {
    String padding = Integer.toString(DocxColumns.PADDING);
    xml.open("w:tblPr").empty("w:tblStyle", "w:val", "TableGrid");
    xml.empty("w:tblW", "w:w", Integer.toString(PageMargins.TEXT_WIDTH), "w:type", "dxa");
    xml.empty("w:tblLayout", "w:type", "fixed");
    xml.open("w:tblCellMar");
    xml.empty("w:top", "w:w", ABOVE, "w:type", "dxa");
    xml.empty("w:left", "w:w", padding, "w:type", "dxa");
    xml.empty("w:bottom", "w:w", ABOVE, "w:type", "dxa");
    xml.empty("w:right", "w:w", padding, "w:type", "dxa");
    xml.close();
    xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:noVBand", "1");
    xml.empty("w:tblCaption", "w:val", String.join(" ", form.title()));
    xml.empty("w:tblDescription", "w:val", words.get("table"));
    xml.close();
  }

  private void header(Markup xml) throws IOException {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
    for (int i = 0; i < columns.count(); i++) {
      xml.open("w:tc").open("w:tcPr");
      xml.empty("w:tcW", "w:w", columns.width(i), "w:type", "dxa");
      xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", GREY);
      xml.empty("w:vAlign", "w:val", "center").close();
      Text.paragraph(xml, "CellHeader", form.columns().get(i).header());
      xml.close();
    }
    xml.close();
  }

  private void heading(Markup xml, Section section) throws IOException {
    beginRow(xml);
    xml.open("w:tc").open("w:tcPr");
    xml.empty("w:tcW", "w:w", Integer.toString(PageMargins.TEXT_WIDTH), "w:type", "dxa");
    xml.empty("w:gridSpan", "w:val", Integer.toString(columns.count())).close();
    Text.paragraph(xml, "Heading1", section.heading());
    xml.close().close();
  }

  private static void beginRow(Markup xml) throws IOException {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
  }

  /**
   * Where a page ends is up to the program that shows it, and it repeats no merged cell on the next
   * one: what the block is called stands in each of its rows.
   */
  private void row(Markup xml, Form.Row row, Form.Row first) throws IOException {
    beginRow(xml);
    for (int i = 0; i < row.cells().size(); i++) {
      boolean name = form.columns().get(i).part() == Form.Part.BLOCK_NAME;
      Cell cell = name ? new Cell(first.cells().get(i).lines(), 1) : row.cells().get(i);
      xml.open("w:tc").open("w:tcPr");
      xml.empty("w:tcW", "w:w", columns.width(i), "w:type", "dxa");
      if (cell.rowSpan() > 1) {
        xml.empty("w:vMerge", "w:val", "restart");
      } else if (cell.isCovered()) {
        xml.empty("w:vMerge");
      }
      xml.close();
      lines(xml, cell, form.columns().get(i).part() == Form.Part.NUMBER ? "CellNumber" : "Cell");
      xml.close();
    }
    xml.close();
  }

  /** A cell without a paragraph would be a damaged one. */
  private void lines(Markup xml, Cell cell, String style) throws IOException {
    if (cell.lines().isEmpty()) {
      Text.paragraph(xml, style, "");
    }
    for (Line line : cell.lines()) {
      Text.begin(xml, style);
      Optional<String> relation = line.link().flatMap(links::relation);
      if (relation.isPresent()) {
        Text.link(xml, line.text(), relation.get());
      } else {
        Text.run(xml, line.text());
      }
      xml.close();
    }
  }
}
