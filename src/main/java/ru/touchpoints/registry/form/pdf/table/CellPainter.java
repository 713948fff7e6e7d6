package ru.touchpoints.registry.form.pdf.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.pdf.page.Area;
import ru.touchpoints.registry.form.pdf.page.Pages;
import ru.touchpoints.registry.form.pdf.type.SetLine;
import ru.touchpoints.registry.form.pdf.type.Style;

/** Draws cells: frame, text, links. */
final class CellPainter {

  private final Pages pages;
  private final Columns columns;
  private final BlockLayout layout;
  private final Style style;

  CellPainter(Pages pages, Columns columns, BlockLayout layout) {
    this.pages = pages;
    this.columns = columns;
    this.layout = layout;
    this.style = layout.style();
  }

  void draw(CellContent cell, int column, float top, float height) throws IOException {
    pages.canvas().frame(columns.left(column), top - height, columns.width(column), height);
    int room = (int) ((height - 2 * Columns.PADDING) / style.leading() + 0.01);
    CellContent.Taken taken = cell.take(layout.most(), room);
    float upper = top - Columns.PADDING;
    if (taken.repeated()) {
      pages.beginRepetition();
      lines(taken.lines(), column, upper);
      pages.end();
      return;
    }
    List<CellLine> rest = taken.lines();
    while (!rest.isEmpty()) {
      int count = sameParagraph(rest);
      paragraph(rest.subList(0, count), column, upper);
      upper -= count * style.leading();
      rest = rest.subList(count, rest.size());
    }
  }

  private static int sameParagraph(List<CellLine> lines) {
    int count = 1;
    while (count < lines.size() && lines.get(count).paragraph() == lines.get(0).paragraph()) {
      count++;
    }
    return count;
  }

  private void paragraph(List<CellLine> lines, int column, float upper) throws IOException {
    Paragraph paragraph = lines.get(0).paragraph();
    pages.begin(paragraph.element());
    List<Area> areas = lines(lines, column, upper);
    pages.end();
    if (paragraph.link().isPresent()) {
      pages.link(paragraph.element(), paragraph.link().get(), areas);
    }
  }

  private List<Area> lines(List<CellLine> lines, int column, float upper) {
    List<Area> areas = new ArrayList<>();
    float top = upper;
    for (CellLine drawn : lines) {
      SetLine line = drawn.line();
      float width = style.width(line.text().stripTrailing());
      float x = columns.left(column) + Columns.PADDING;
      if (columns.column(column).part() == Form.Part.NUMBER) {
        x += (columns.textWidth(column) - width) / 2;
      }
      if (drawn.paragraph().link().isPresent()) {
        pages.canvas().link(line, style, x, top - style.ascent());
      } else {
        pages.canvas().line(line, style, x, top - style.ascent());
      }
      areas.add(new Area(x, top - style.leading(), x + width, top));
      top -= style.leading();
    }
    return areas;
  }
}
