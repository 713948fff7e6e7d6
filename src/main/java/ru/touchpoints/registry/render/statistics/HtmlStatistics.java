package ru.touchpoints.registry.render.statistics;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.history.EditionRow;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.statistics.Statistics;
import ru.touchpoints.registry.writing.Markup;

/** The figures of a list as a page that needs nothing but itself. */
public final class HtmlStatistics implements StatisticsRenderer {

  private final FigureTables tables;
  private final StatisticsFigures figures;
  private final Wording wording;
  private final String body;

  /**
   * @param body whose list it is; empty where the passport does not say
   * @param editions those before what the figures are of, oldest first
   * @param edition what the figures are of; empty for the list as it stands
   */
  public HtmlStatistics(
      Wording wording, String body, List<EditionRow> editions, Optional<String> edition) {
    this.body = body;
    this.tables = new FigureTables(wording);
    String last = edition.orElseGet(() -> wording.get("stats.trend.now"));
    this.figures = new StatisticsFigures(wording, new TrendFigure(wording, editions, last));
    this.wording = wording;
  }

  @Override
  public String render(Statistics statistics) {
    String title = body.isBlank() ? wording.get("stats.page") : wording.get("stats.page-of", body);
    return Markup.text(page -> write(statistics, title, page));
  }

  private void write(Statistics statistics, String title, Markup page) throws IOException {
    FiguresPage.write(
        wording.language(),
        title,
        List.of(tables.heading(statistics)),
        figures.of(statistics),
        page);
  }
}
