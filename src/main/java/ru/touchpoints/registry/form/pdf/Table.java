package ru.touchpoints.registry.form.pdf;

import java.io.IOException;
import java.util.List;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Block;
import ru.touchpoints.registry.form.Form.Section;

/** The table over the pages: its header on each, headings with what they head, rows whole. */
final class Table {

  private static final double HEADER_GREY = 0.9;

  private final Form form;
  private final Pages pages;
  private final Fonts fonts;
  private final Columns columns;
  private final BlockLayout layout;
  private final Outline outline;
  private final float headerHeight;

  Table(Form form, Pages pages, Fonts fonts, Outline outline, String continued) {
    this.form = form;
    this.pages = pages;
    this.fonts = fonts;
    this.outline = outline;
    this.columns = new Columns(form.columns(), fonts.header());
    this.headerHeight = headerHeight();
    this.layout = new BlockLayout(columns, fonts.cell(), continued, linesPerPage());
  }

  private int linesPerPage() {
    float headings = 0;
    for (Section section : form.sections()) {
      headings = Math.max(headings, headingHeight(section));
    }
    float room = Paper.TEXT_HEIGHT - headerHeight - headings - 2 * Columns.PADDING;
    return Math.max(1, (int) (room / fonts.cell().leading()));
  }

  private float headerHeight() {
    int lines = 1;
    for (int i = 0; i < columns.count(); i++) {
      lines = Math.max(lines, headerLines(i).size());
    }
    return lines * fonts.header().leading() + 2 * Columns.PADDING;
  }

  private List<String> headerLines(int column) {
    return LineBreaker.lines(
        columns.column(column).header(), fonts.header(), columns.textWidth(column));
  }

  private List<String> headingLines(Section section) {
    return LineBreaker.lines(
        section.heading(), fonts.heading(), Paper.TEXT_WIDTH - 2 * Columns.PADDING);
  }

  private float headingHeight(Section section) {
    return headingLines(section).size() * fonts.heading().leading() + 2 * Columns.PADDING;
  }

  /** Draws the whole table from where the page stands. */
  void draw() throws IOException {
    if (pages.space() < headerHeight + layout.height(2)) {
      pages.next();
    }
    header();
    for (Section section : form.sections()) {
      section(section);
    }
  }

  private void nextPage() throws IOException {
    pages.next();
    header();
  }

  private void header() {
    Canvas canvas = pages.canvas();
    float bottom = pages.y() - headerHeight;
    for (int i = 0; i < columns.count(); i++) {
      canvas.fill(columns.left(i), bottom, columns.width(i), headerHeight, HEADER_GREY);
      canvas.frame(columns.left(i), bottom, columns.width(i), headerHeight);
      List<String> lines = headerLines(i);
      float y =
          pages.y()
              - (headerHeight - lines.size() * fonts.header().leading()) / 2
              - fonts.header().ascent();
      for (String line : lines) {
        float indent = (columns.width(i) - fonts.header().width(line)) / 2;
        canvas.text(line, fonts.header(), columns.left(i) + indent, y);
        y -= fonts.header().leading();
      }
    }
    pages.down(headerHeight);
  }

  private void section(Section section) throws IOException {
    float height = headingHeight(section);
    float first = 0;
    if (!section.blocks().isEmpty()) {
      List<TableRow> rows = layout.rows(section.blocks().get(0));
      first = rows.isEmpty() ? 0 : need(rows.get(0));
    }
    if (pages.space() < height + first) {
      nextPage();
    }
    outline.section(section.heading(), pages.page(), pages.y());
    pages.canvas().frame(Paper.LEFT, pages.y() - height, Paper.TEXT_WIDTH, height);
    float y = pages.y() - Columns.PADDING - fonts.heading().ascent();
    for (String line : headingLines(section)) {
      pages.canvas().text(line, fonts.heading(), Paper.LEFT + Columns.PADDING, y);
      y -= fonts.heading().leading();
    }
    pages.down(height);
    for (Block block : section.blocks()) {
      block(block);
    }
  }

  private void block(Block block) throws IOException {
    List<TableRow> rows = layout.rows(block);
    boolean first = true;
    int next = 0;
    while (next < rows.size()) {
      if (pages.space() < need(rows.get(next))) {
        nextPage();
      }
      if (first) {
        outline.block(Outline.title(form, block), pages.page(), pages.y());
        first = false;
      }
      next = segment(rows, next);
      TableRow last = rows.get(rows.size() - 1);
      if (next == rows.size()
          && last.cells().stream().anyMatch(cell -> cell.isUnfinished(layout.most()))) {
        rows.add(layout.filler(last));
      }
    }
  }

  /** The height without which a row cannot begin on a page: its own, and that of merged texts. */
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
  private int segment(List<TableRow> rows, int from) throws IOException {
    Segment segment = new Segment(rows.subList(from, from + 1), columns, layout);
    for (int to = from + 2; to <= rows.size(); to++) {
      Segment longer = new Segment(rows.subList(from, to), columns, layout);
      if (longer.height() > pages.space()) {
        break;
      }
      segment = longer;
    }
    segment.draw(pages);
    return from + segment.size();
  }
}
