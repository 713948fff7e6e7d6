package ru.touchpoints.registry.render.statistics;

import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.statistics.Statistics;

/** The figures of a list for a person at a terminal. */
public final class TextStatistics implements StatisticsRenderer {

  private final FigureTables tables;
  private final Paint paint;

  public TextStatistics(Wording wording, Paint paint) {
    this.tables = new FigureTables(wording);
    this.paint = paint;
  }

  @Override
  public String render(Statistics statistics) {
    StringBuilder out = new StringBuilder(tables.heading(statistics)).append('\n');
    for (FigureTable table : tables.of(statistics)) {
      out.append(table.text(paint));
    }
    return out.toString();
  }
}
