package ru.touchpoints.registry.form.pdf.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Block;
import ru.touchpoints.registry.form.Form.Section;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.form.pdf.page.Outline;
import ru.touchpoints.registry.form.pdf.page.Pages;
import ru.touchpoints.registry.form.pdf.page.Paper;
import ru.touchpoints.registry.form.pdf.tag.Element;
import ru.touchpoints.registry.form.pdf.type.Fonts;
import ru.touchpoints.registry.form.pdf.type.LineBreaker;
import ru.touchpoints.registry.form.pdf.type.SetLine;
import ru.touchpoints.registry.form.pdf.type.Style;

/**
 * The table over the pages: its header on each, headings with what they head. Rows stand whole,
 * unless that would leave a good part of a page empty.
 */
public final class PdfTable {

  /** What may stay empty below the last row of a page that had no room for the next, in points. */
  private static final float EMPTY = Paper.TEXT_HEIGHT / 3;

  private final Form form;
  private final Pages pages;
  private final Style headings;
  private final Columns columns;
  private final HeaderRow header;
  private final BlockLayout layout;
  private final Outline outline;
  private final Element table;
  private final RowListener listener;

  public PdfTable(
      Form form,
      Pages pages,
      Fonts fonts,
      Outline outline,
      String continued,
      Element document,
      RowListener listener) {
    this.listener = listener;
    this.form = form;
    this.pages = pages;
    this.headings = fonts.heading();
    this.outline = outline;
    this.columns = new Columns(form, fonts);
    this.table = document.child("Table");
    this.header = new HeaderRow(columns, fonts.header(), table);
    this.layout = new BlockLayout(columns, fonts.cell(), continued, linesPerPage(fonts.cell()));
  }

  private int linesPerPage(Style cell) {
    float tallest = 0;
    for (Section section : form.sections()) {
      tallest = Math.max(tallest, height(headingLines(section)));
    }
    float room = Paper.TEXT_HEIGHT - header.height() - tallest - 2 * Columns.PADDING;
    return Math.max(1, (int) (room / cell.leading()));
  }

  private List<SetLine> headingLines(Section section) {
    return LineBreaker.heading(section.heading(), headings, Paper.TEXT_WIDTH - 2 * Columns.PADDING);
  }

  private float height(List<SetLine> heading) {
    return heading.size() * headings.leading() + 2 * Columns.PADDING;
  }

  /**
   * Draws the whole table from where the page stands.
   *
   * @param below the height of what must not stand on a page without a row above it, in points
   */
  public void draw(float below) throws IOException {
    int sections = form.sections().size();
    if (sections == 0) {
      begin(layout.height(2));
    }
    for (int i = 0; i < sections; i++) {
      section(form.sections().get(i), i == 0, i + 1 == sections ? below : 0);
    }
  }

  /** Draws the first header of all, where what follows it has room below. */
  private void begin(float first) throws IOException {
    if (pages.space() < header.height() + first) {
      pages.next();
    }
    header.draw(pages);
  }

  private void nextPage() throws IOException {
    pages.next();
    header.draw(pages);
  }

  private void section(Section section, boolean first, float below) throws IOException {
    Element row = table.child("TR");
    Element cell = row.child("TH", "/O/Table/Scope/Column/ColSpan " + columns.count());
    List<Block> blocks = section.blocks();
    List<TableRow> rows = blocks.isEmpty() ? List.of() : layout.rows(blocks.get(0), table);
    float height = height(headingLines(section));
    float need = height;
    if (!rows.isEmpty()) {
      need += need(rows, 0, blocks.size() == 1 ? below : 0);
      float room = pages.space() - height - (first ? header.height() : 0);
      need = tearable(rows.get(0), room) ? height : need;
    }
    if (first) {
      begin(need);
    } else if (pages.space() < need) {
      nextPage();
    }
    heading(section, cell);
    table.close(row);
    for (int i = 0; i < blocks.size(); i++) {
      boolean last = i + 1 == blocks.size();
      List<TableRow> set = i == 0 ? rows : layout.rows(blocks.get(i), table);
      block(blocks.get(i), set, last ? below : 0);
      blocks.get(i).rows().forEach(done -> listener.rowDone());
    }
  }

  private void heading(Section section, Element cell) {
    List<SetLine> lines = headingLines(section);
    float height = height(lines);
    outline.section(section.heading(), pages.page(), pages.y());
    pages.canvas().frame(Paper.LEFT, pages.y() - height, Paper.TEXT_WIDTH, height);
    float y = pages.y() - Columns.PADDING - headings.ascent();
    pages.begin(cell);
    for (SetLine line : lines) {
      pages.canvas().line(line, headings, Paper.LEFT + Columns.PADDING, y);
      y -= headings.leading();
    }
    pages.end();
    pages.down(height);
  }

  private void block(Block block, List<TableRow> rows, float below) throws IOException {
    int next = 0;
    while (next < rows.size()) {
      place(rows, next, below);
      if (next == 0) {
        outline.block(name(block), pages.page(), pages.y());
      }
      next = segment(rows, next, below);
      TableRow last = rows.get(rows.size() - 1);
      if (next == rows.size()
          && last.cells().stream().anyMatch(cell -> cell.isUnfinished(layout.most()))) {
        rows.add(layout.filler(last));
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      if (i + 1 == rows.size() || rows.get(i + 1).element() != rows.get(i).element()) {
        table.close(rows.get(i).element());
      }
    }
  }

  /** Sees to it that a row has room: on the page or on the next one, whole or torn. */
  private void place(List<TableRow> rows, int index, float below) throws IOException {
    if (pages.space() >= need(rows, index, below)) {
      return;
    }
    if (!tearable(rows.get(index), pages.space())) {
      nextPage();
    }
    if (pages.space() < need(rows, index, below)) {
      Optional<List<TableRow>> torn = layout.torn(rows.get(index), pages.space());
      if (torn.isPresent()) {
        rows.remove(index);
        rows.addAll(index, torn.get());
      }
    }
  }

  /** Whether a row that does not fit is torn rather than so much of the page left empty. */
  private boolean tearable(TableRow row, float room) {
    return room >= EMPTY && layout.torn(row, room).isPresent();
  }

  /**
   * The height without which a row cannot begin on a page: its own, that of merged texts, and for
   * the last row that of what follows it, where one page has room for both.
   */
  private float need(List<TableRow> rows, int index, float below) {
    float need = need(rows.get(index));
    boolean whole = need + below <= Paper.TEXT_HEIGHT - header.height();
    return index + 1 == rows.size() && whole ? need + below : need;
  }

  private float need(TableRow row) {
    float need = row.height();
    for (CellContent cell : row.cells()) {
      if (cell.isMerged()) {
        need = Math.max(need, layout.height(cell.wanted(layout.most())));
      }
    }
    return need;
  }

  /** Draws as many rows as the page takes; gives back the one that comes next. */
  private int segment(List<TableRow> rows, int from, float below) throws IOException {
    Segment segment = new Segment(rows.subList(from, from + 1), columns, layout);
    for (int to = from + 2; to <= rows.size(); to++) {
      Segment longer = new Segment(rows.subList(from, to), columns, layout);
      if (longer.height() + (to == rows.size() ? below : 0) > pages.space()) {
        break;
      }
      segment = longer;
    }
    segment.draw(pages);
    return from + segment.size();
  }

  /** What a process is called in the list; its id where the form has no such column. */
  private String name(Block block) {
    for (int i = 0; i < form.columns().size(); i++) {
      if (form.columns().get(i).part() == Form.Part.BLOCK_NAME && !block.rows().isEmpty()) {
        return block.rows().get(0).cells().get(i).text().replace('\n', ' ');
      }
    }
    return block.process();
  }
}
