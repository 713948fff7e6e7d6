package ru.touchpoints.registry.render.statistics;

import java.util.List;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.writing.TextLayout;

/** The figures of several lists beside each other for a person at a terminal. */
public final class TextBodyStatistics {

  private final BodyTables tables;
  private final Paint paint;

  public TextBodyStatistics(BodyTables tables, Paint paint) {
    this.tables = tables;
    this.paint = paint;
  }

  public String render() {
    StringBuilder out = new StringBuilder(TextLayout.wrap("", tables.heading())).append('\n');
    for (String unread : tables.unread()) {
      out.append(paint.red(TextLayout.wrap("", Printable.of(unread)))).append('\n');
    }
    for (FigureTable table :
        List.of(
            tables.coverage(),
            tables.channels(),
            tables.overdue(),
            tables.findings(),
            tables.grounds())) {
      if (!table.rows().isEmpty()) {
        out.append(table.text(paint));
      }
    }
    return out.toString();
  }
}
