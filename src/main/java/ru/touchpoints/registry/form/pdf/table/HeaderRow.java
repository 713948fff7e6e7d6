package ru.touchpoints.registry.form.pdf.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.form.pdf.page.Pages;
import ru.touchpoints.registry.form.pdf.tag.Element;
import ru.touchpoints.registry.form.pdf.type.LineBreaker;
import ru.touchpoints.registry.form.pdf.type.SetLine;
import ru.touchpoints.registry.form.pdf.type.Style;

/** The names of the columns above the rows of every page; only the first time are they said. */
final class HeaderRow {

  private static final double GREY = 0.9;

  private final Columns columns;
  private final Style style;
  private final List<List<SetLine>> texts = new ArrayList<>();
  private final float height;
  private final Element table;
  private final Element row;
  private boolean said;

  /** The row is the first that {@code table} has. */
  HeaderRow(Columns columns, Style style, Element table) {
    this.columns = columns;
    this.style = style;
    this.table = table;
    this.row = table.child("TR");
    int most = 1;
    for (int i = 0; i < columns.count(); i++) {
      texts.add(LineBreaker.heading(columns.column(i).header(), style, columns.textWidth(i)));
      most = Math.max(most, texts.get(i).size());
    }
    this.height = most * style.leading() + 2 * Columns.PADDING;
  }

  float height() {
    return height;
  }

  /** Draws the row at the page's place and moves below it. */
  void draw(Pages pages) throws IOException {
    float bottom = pages.y() - height;
    for (int i = 0; i < columns.count(); i++) {
      pages.canvas().fill(columns.left(i), bottom, columns.width(i), height, GREY);
      pages.canvas().frame(columns.left(i), bottom, columns.width(i), height);
    }
    if (said) {
      pages.beginRepetition();
      for (int i = 0; i < columns.count(); i++) {
        cell(pages, i);
      }
      pages.end();
    } else {
      for (int i = 0; i < columns.count(); i++) {
        pages.begin(row.child("TH", "/O/Table/Scope/Column"));
        cell(pages, i);
        pages.end();
      }
      table.close(row);
      said = true;
    }
    pages.down(height);
  }

  private void cell(Pages pages, int column) {
    List<SetLine> lines = texts.get(column);
    float y = pages.y() - (height - lines.size() * style.leading()) / 2 - style.ascent();
    for (SetLine line : lines) {
      float width = style.width(line.text().stripTrailing());
      float x = columns.left(column) + (columns.width(column) - width) / 2;
      pages.canvas().line(line, style, x, y);
      y -= style.leading();
    }
  }
}
