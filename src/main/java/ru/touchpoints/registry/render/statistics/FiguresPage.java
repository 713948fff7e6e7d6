package ru.touchpoints.registry.render.statistics;

import java.io.IOException;
import java.util.List;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.plot.PlotStyle;
import ru.touchpoints.registry.render.statistics.StatisticsFigures.Figure;
import ru.touchpoints.registry.writing.Markup;

/** A page of tables, some of them with their plots beside them, that needs nothing but itself. */
final class FiguresPage {

  private static final String META =
      """
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      """;

  private static final String STYLE =
      """
      :root { color-scheme: light dark; --ink: #111; --paper: #fff; --line: #767676; --head: #eee; }
      @media screen and (prefers-color-scheme: dark) {
        :root { --ink: #eee; --paper: #16181c; --line: #8a8a8a; --head: #2a2e35; }
      }
      * { box-sizing: border-box; }
      body { font: 16px/1.4 "Liberation Serif", "Times New Roman", serif; max-width: 75rem; \
      overflow-wrap: break-word; margin: 2em auto; padding: 0 1em; color: var(--ink); \
      background: var(--paper); }
      h2 { font-size: 1.05rem; margin: 2em 0 .5em; }
      .figure { display: grid; gap: 1em 2em; align-items: start; }
      @media (min-width: 60rem) { .plotted { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); } }
      .table { overflow-x: auto; }
      .table:focus-visible { outline: 3px solid var(--s0); }
      table { border-collapse: collapse; width: 100%; }
      th, td { border: 1px solid var(--line); padding: .25em .5em; text-align: right; \
      vertical-align: bottom; }
      td { white-space: nowrap; }
      th:first-child { text-align: left; font-weight: normal; min-width: 9em; }
      thead th { background: var(--head); print-color-adjust: exact; }
      @media print { section { break-inside: avoid; } .table { overflow: visible; } }
      """;

  private FiguresPage() {}

  /**
   * Writes the page.
   *
   * @param lines what stands below the title
   */
  static void write(
      String language, String title, List<String> lines, List<Figure> figures, Markup page)
      throws IOException {
    page.raw("<!DOCTYPE html>\n").open("html", "lang", language).line();
    page.open("head").line().raw(META).element("title", Printable.of(title)).line();
    page.open("style").line().raw(STYLE).raw(PlotStyle.RULES).close().line().close().line();
    page.open("body").line().open("main").line();
    page.element("h1", Printable.of(title)).line();
    for (String line : lines) {
      page.element("p", Printable.of(line)).line();
    }
    for (Figure figure : figures) {
      write(figure, page);
    }
    page.close().line().close().line().close().line();
  }

  private static void write(Figure figure, Markup page) throws IOException {
    FigureTable table = figure.table();
    String name = "figure-" + table.name();
    page.open("section", "aria-labelledby", name).line();
    page.element("h2", Printable.of(table.title()), "id", name).line();
    page.open("div", "class", figure.plot().isPresent() ? "figure plotted" : "figure").line();
    if (figure.plot().isPresent()) {
      figure.plot().get().write(page);
    }
    page.open("div", "class", "table", "tabindex", "0", "role", "group", "aria-labelledby", name)
        .line();
    write(table, name, page);
    page.close().line().close().line().close().line();
  }

  private static void write(FigureTable table, String name, Markup page) throws IOException {
    page.open("table", "aria-labelledby", name).line();
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
    page.close().line().close().line();
  }
}
