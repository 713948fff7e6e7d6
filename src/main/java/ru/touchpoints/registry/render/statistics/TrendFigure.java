package ru.touchpoints.registry.render.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.history.EditionRow;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.plot.TrendPlot;
import ru.touchpoints.registry.render.plot.TrendPlot.Moment;
import ru.touchpoints.registry.render.statistics.StatisticsFigures.Figure;
import ru.touchpoints.registry.statistics.Statistics;
import ru.touchpoints.registry.writing.PrintedDay;

/** How the list has grown from edition to edition up to what it is now. */
final class TrendFigure {

  private static final String NOTHING = "–";

  private final Wording wording;
  private final List<EditionRow> editions;
  private final String last;

  /**
   * @param editions oldest first; those that could not be read in full are passed over
   * @param last what the list is called that the figures are of
   */
  TrendFigure(Wording wording, List<EditionRow> editions, String last) {
    this.wording = wording;
    this.last = last;
    this.editions = editions.stream().filter(row -> row.counts().isPresent()).toList();
  }

  /** Empty for a list without editions. */
  Optional<Figure> of(Statistics now) {
    if (editions.isEmpty()) {
      return Optional.empty();
    }
    List<List<String>> rows = new ArrayList<>();
    List<Moment> moments = new ArrayList<>();
    for (EditionRow edition : editions) {
      EditionRow.Counts counts = edition.counts().orElseThrow();
      rows.add(row(edition, counts));
      moments.add(new Moment(name(edition), List.of(counts.touchpoints(), counts.processes())));
    }
    rows.add(
        List.of(
            last,
            PrintedDay.of(now.today()),
            Integer.toString(now.processes()),
            Integer.toString(now.touchpoints()),
            NOTHING,
            NOTHING));
    moments.add(new Moment(last, List.of(now.touchpoints(), now.processes())));
    FigureTable table = new FigureTable("trend", wording.get("stats.trend"), headings(), rows);
    List<String> series =
        List.of(wording.get("stats.column.touchpoints"), wording.get("stats.column.processes"));
    return Optional.of(
        new Figure(table, Optional.of(new TrendPlot(table.title(), series, moments))));
  }

  private List<String> headings() {
    return List.of(
        wording.get("stats.trend.rows"),
        wording.get("stats.column.day"),
        wording.get("stats.column.processes"),
        wording.get("stats.column.touchpoints"),
        wording.get("stats.column.binding"),
        wording.get("stats.column.editorial"));
  }

  private static List<String> row(EditionRow edition, EditionRow.Counts counts) {
    return List.of(
        name(edition),
        PrintedDay.of(edition.moment().date()),
        Integer.toString(counts.processes()),
        Integer.toString(counts.touchpoints()),
        changes(edition, true),
        changes(edition, false));
  }

  private static String name(EditionRow edition) {
    return edition.tag().substring(edition.tag().indexOf('/') + 1);
  }

  private static String changes(EditionRow edition, boolean binding) {
    return edition
        .changes()
        .map(
            changes ->
                changes.entrySet().stream()
                    .filter(entry -> entry.getKey().binding() == binding)
                    .mapToInt(Map.Entry::getValue)
                    .sum())
        .map(sum -> Integer.toString(sum))
        .orElse(NOTHING);
  }
}
