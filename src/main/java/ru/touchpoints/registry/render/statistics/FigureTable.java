package ru.touchpoints.registry.render.statistics;

import java.util.List;
import ru.touchpoints.registry.render.FigureColumns;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.writing.TextLayout;

/**
 * A table of figures, before it is known what it is printed on.
 *
 * @param name what tells it from the other tables
 * @param title what it tells, with its paragraph
 * @param headings of the words and of every column of figures
 * @param rows with a cell per heading
 */
record FigureTable(String name, String title, List<String> headings, List<List<String>> rows) {

  FigureTable {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /** The table under its title, as a terminal has it, with a blank line above. */
  String text(Paint paint) {
    FigureColumns text = new FigureColumns(headings);
    rows.forEach(row -> text.row(row.stream().map(Printable::of).toList()));
    return "\n" + paint.bold(TextLayout.wrap("", title)) + "\n" + text.render(paint);
  }
}
