package ru.touchpoints.registry.render.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.plot.BarPlot;
import ru.touchpoints.registry.render.plot.BarPlot.Bar;
import ru.touchpoints.registry.render.plot.Plot;
import ru.touchpoints.registry.statistics.DirectionNeeds;
import ru.touchpoints.registry.statistics.Statistics;

/** The tables of the page, and beside some of them the same as a plot. */
final class StatisticsFigures {

  private final Wording wording;
  private final FigureTables tables;
  private final TrendFigure trend;

  StatisticsFigures(Wording wording, TrendFigure trend) {
    this.wording = wording;
    this.tables = new FigureTables(wording);
    this.trend = trend;
  }

  /** A table, and the plot of it where there is one. */
  record Figure(FigureTable table, Optional<Plot> plot) {}

  List<Figure> of(Statistics statistics) {
    List<Figure> figures = new ArrayList<>();
    for (FigureTable table : tables.of(statistics)) {
      figures.add(new Figure(table, plot(table)));
      if (table.name().equals("needs")) {
        figures.add(needsByDirection(table, statistics.needsByDirection()));
      }
    }
    trend.of(statistics).ifPresent(figures::add);
    return figures;
  }

  private Optional<Plot> plot(FigureTable table) {
    return switch (table.name()) {
      case "channels", "types" -> Optional.of(bars(table));
      case "departments" -> Optional.of(overdue(table));
      default -> Optional.empty();
    };
  }

  /** One bar for each row, by its first figure. */
  private static BarPlot bars(FigureTable table) {
    return new BarPlot(
        table.title(),
        List.of(table.headings().get(1)),
        table.rows().stream()
            .map(row -> Bar.of(row.get(0), List.of(Integer.parseInt(row.get(1)))))
            .toList());
  }

  private BarPlot overdue(FigureTable table) {
    return new BarPlot(
        table.title(),
        List.of(wording.get("stats.plot.fresh"), wording.get("stats.plot.overdue")),
        table.rows().stream()
            .map(
                row -> {
                  int files = Integer.parseInt(row.get(1));
                  int overdue = Integer.parseInt(row.get(2));
                  return Bar.of(row.get(0), List.of(files - overdue, overdue));
                })
            .toList());
  }

  private Figure needsByDirection(FigureTable needs, List<DirectionNeeds> directions) {
    List<String> titles = directions.stream().map(tables::title).toList();
    List<String> headings = new ArrayList<>(List.of(needs.headings().get(0)));
    headings.addAll(titles);
    List<List<String>> rows = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < needs.rows().size(); i++) {
      int need = i;
      String word = needs.rows().get(i).get(0);
      List<Integer> counts = directions.stream().map(one -> one.counts().get(need)).toList();
      List<String> row = new ArrayList<>(List.of(word));
      counts.forEach(count -> row.add(Integer.toString(count)));
      rows.add(row);
      bars.add(Bar.of(word, counts));
    }
    FigureTable table =
        new FigureTable(
            "needs-by-direction", wording.get("stats.needs-by-direction"), headings, rows);
    return new Figure(table, Optional.of(new BarPlot(table.title(), titles, bars)));
  }
}
