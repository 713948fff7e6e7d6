package ru.touchpoints.registry.render.statistics;

import java.util.List;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.statistics.Statistics;

/** The figures of a list as a page that needs nothing but itself. */
public final class HtmlStatistics implements StatisticsRenderer {

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
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
    out.append(wording.language()).append("\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
    out.append("<title>").append(escaped(title)).append("</title>\n<style>\n");
    out.append(STYLE).append("</style>\n</head>\n<body>\n<h1>").append(escaped(title));
    out.append("</h1>\n<p>").append(escaped(tables.heading(statistics))).append("</p>\n");
    tables.of(statistics).forEach(table -> append(table, out));
    return out.append("</body>\n</html>\n").toString();
  }

  private static void append(FigureTable table, StringBuilder out) {
    out.append("<div tabindex=\"0\">\n<table>\n<caption>")
        .append(escaped(table.title()))
        .append("</caption>\n<thead>\n");
    row(table.headings(), "th scope=\"col\"", "th", out);
    out.append("</thead>\n<tbody>\n");
    table.rows().forEach(row -> row(row, "td", "td", out));
    out.append("</tbody>\n</table>\n</div>\n");
  }

  private static void row(List<String> cells, String open, String close, StringBuilder out) {
    out.append("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      boolean words = i == 0 && close.equals("td");
      out.append('<').append(words ? "th scope=\"row\"" : open).append('>');
      out.append(escaped(cells.get(i)));
      out.append("</").append(words ? "th" : close).append('>');
    }
    out.append("</tr>\n");
  }

  private static String escaped(String text) {
    return Printable.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
