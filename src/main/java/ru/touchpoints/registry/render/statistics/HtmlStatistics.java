package ru.touchpoints.registry.render.statistics;

import java.io.IOException;
import java.util.List;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.statistics.Statistics;
import ru.touchpoints.registry.writing.Markup;

/** The figures of a list as a page that needs nothing but itself. */
public final class HtmlStatistics implements StatisticsRenderer {

  private static final String META =
      """
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      """;

  private static final String STYLE =
      """
      body { font: 16px/1.4 "Liberation Serif", "Times New Roman", serif; max-width: 60em; \
      overflow-wrap: break-word; margin: 2em auto; padding: 0 1em; color: #111; background: #fff; }
      table { border-collapse: collapse; width: 100%; margin: 0 0 2em; }
      caption { text-align: left; font-weight: bold; padding: .4em 0; }
      body > div { overflow-x: auto; }
      th, td { border: 1px solid #767676; padding: .25em .5em; text-align: right; \
      vertical-align: bottom; }
      th:first-child, td:first-child { text-align: left; font-weight: normal; }
      thead th { background: #eee; }
      """;

  private final FigureTables tables;
  private final Wording wording;
  private final String body;

  /**
   * @param body whose list it is; empty where the passport does not say
   */
  public HtmlStatistics(Wording wording, String body) {
    this.body = body;
    this.tables = new FigureTables(wording);
    this.wording = wording;
  }

  @Override
  public String render(Statistics statistics) {
    String title = body.isBlank() ? wording.get("stats.page") : wording.get("stats.page-of", body);
    return Markup.text(page -> write(statistics, title, page));
  }

  private void write(Statistics statistics, String title, Markup page) throws IOException {
    page.raw("<!DOCTYPE html>\n").open("html", "lang", wording.language()).line();
    page.open("head").line().raw(META).element("title", Printable.of(title)).line();
    page.open("style").line().raw(STYLE).close().line().close().line();
    page.open("body").line().element("h1", Printable.of(title)).line();
    page.element("p", Printable.of(tables.heading(statistics))).line();
    for (FigureTable table : tables.of(statistics)) {
      write(table, page);
    }
    page.close().line().close().line();
  }

  private static void write(FigureTable table, Markup page) throws IOException {
    page.open("div", "tabindex", "0").line().open("table").line();
    page.element("caption", Printable.of(table.title())).line();
    page.open("thead").line().open("tr");
    for (String heading : table.headings()) {
      page.element("th", Printable.of(heading), "scope", "col");
    }
    page.close().line().close().line().open("tbody").line();
    for (List<String> row : table.rows()) {
      page.open("tr").element("th", Printable.of(row.get(0)), "scope", "row");
      for (String figure : row.subList(1, row.size())) {
        page.element("td", Printable.of(figure));
      }
      page.close().line();
    }
    page.close().line().close().line().close().line();
  }
}
