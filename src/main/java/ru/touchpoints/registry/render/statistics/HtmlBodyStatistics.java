package ru.touchpoints.registry.render.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.plot.BarPlot;
import ru.touchpoints.registry.render.plot.BarPlot.Bar;
import ru.touchpoints.registry.render.statistics.StatisticsFigures.Figure;
import ru.touchpoints.registry.writing.Markup;

/** The figures of several lists beside each other as a page, each table with its plot. */
public final class HtmlBodyStatistics {

  private final Wording wording;
  private final BodyTables tables;

  public HtmlBodyStatistics(Wording wording, BodyTables tables) {
    this.wording = wording;
    this.tables = tables;
  }

  public String render() {
    List<String> lines = new ArrayList<>(List.of(tables.heading()));
    lines.addAll(tables.unread());
    return Markup.text(
        page -> FiguresPage.write(wording.language(), tables.title(), lines, figures(), page));
  }

  private List<Figure> figures() {
    List<String> covered =
        List.of(wording.get("bodies.stats.covered"), wording.get("bodies.stats.uncovered"));
    List<String> fresh =
        List.of(wording.get("stats.plot.fresh"), wording.get("stats.plot.overdue"));
    FigureTable channels = tables.channels();
    FigureTable findings = tables.findings();
    FigureTable grounds = tables.grounds();
    List<Figure> figures = new ArrayList<>();
    figures.add(
        plotted(tables.coverage(), covered, row -> List.of(row.get(0) - row.get(1), row.get(1))));
    figures.add(plotted(channels, channels.headings().subList(2, 4), row -> row.subList(1, 3)));
    figures.add(
        plotted(tables.overdue(), fresh, row -> List.of(row.get(0) - row.get(1), row.get(1))));
    figures.add(plotted(findings, findings.headings().subList(1, 4), row -> row));
    if (!grounds.rows().isEmpty()) {
      figures.add(
          figure(
              grounds, grounds.headings().subList(1, 2), grounds.rows(), row -> row.subList(0, 1)));
    }
    return figures;
  }

  /** A bar for each body, none for their sums. */
  private Figure plotted(
      FigureTable table, List<String> series, Function<List<Integer>, List<Integer>> parts) {
    return figure(table, series, table.rows().subList(0, tables.bodyRows(table)), parts);
  }

  private static Figure figure(
      FigureTable table,
      List<String> series,
      List<List<String>> rows,
      Function<List<Integer>, List<Integer>> parts) {
    List<Bar> bars =
        rows.stream()
            .map(
                row ->
                    Bar.of(
                        row.get(0),
                        parts.apply(
                            row.subList(1, row.size()).stream().map(Integer::valueOf).toList())))
            .toList();
    return new Figure(table, Optional.of(new BarPlot(table.title(), series, bars)));
  }
}
