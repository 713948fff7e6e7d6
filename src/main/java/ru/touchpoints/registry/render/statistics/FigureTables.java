package ru.touchpoints.registry.render.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.statistics.Coverage;
import ru.touchpoints.registry.statistics.DirectionNeeds;
import ru.touchpoints.registry.statistics.Share;
import ru.touchpoints.registry.statistics.Statistics;
import ru.touchpoints.registry.statistics.Upkeep;
import ru.touchpoints.registry.writing.PrintedDay;

/** The figures of a list as tables with headings, in the words of one language. */
final class FigureTables {

  private static final String NOTHING = "–";

  private final Wording wording;

  FigureTables(Wording wording) {
    this.wording = wording;
  }

  /** What the figures are of: the day, how many processes and touchpoints. */
  String heading(Statistics statistics) {
    return wording.get(
        "stats.heading",
        PrintedDay.of(statistics.today()),
        wording.count("process", statistics.processes()),
        wording.count("touchpoint", statistics.touchpoints()));
  }

  List<FigureTable> of(Statistics statistics) {
    int all = statistics.touchpoints();
    List<Share> needs = new ArrayList<>(statistics.needs());
    needs.add(
        new Share(
            wording.get("stats.other-needs"),
            wording.get("stats.other-needs"),
            statistics.otherNeeds().paragraph(),
            statistics.otherNeeds().count()));
    return List.of(
        directions(statistics.directions()),
        shares("channels", statistics.channels(), all),
        shares("types", statistics.types(), all),
        shares("needs", needs, all),
        shares("demand", statistics.demand(), all),
        history(statistics.history()),
        departments(statistics.departments()));
  }

  String title(DirectionNeeds direction) {
    return titled(direction.title(), direction.id());
  }

  private FigureTable directions(List<Coverage> directions) {
    Stream<Coverage> rows =
        directions.size() > 1
            ? Stream.concat(directions.stream(), Stream.of(total(directions)))
            : directions.stream();
    return table(
        "directions",
        List.of("processes", "uncovered", "digital", "offline", "touchpoints"),
        rows.map(
                row ->
                    cells(
                        titled(row.title(), row.id()),
                        row.processes(),
                        row.uncovered(),
                        row.digital(),
                        row.offline(),
                        row.touchpoints()))
            .toList());
  }

  private Coverage total(List<Coverage> rows) {
    return new Coverage(
        "",
        wording.get("stats.total"),
        rows.stream().mapToInt(Coverage::processes).sum(),
        rows.stream().mapToInt(Coverage::covered).sum(),
        rows.stream().mapToInt(Coverage::digital).sum(),
        rows.stream().mapToInt(Coverage::offline).sum(),
        rows.stream().mapToInt(Coverage::touchpoints).sum());
  }

  private FigureTable shares(String name, List<Share> shares, int all) {
    return table(
        name,
        List.of("touchpoints", "share"),
        shares.stream()
            .map(
                share ->
                    List.of(
                        word(share),
                        Integer.toString(share.count()),
                        all == 0 ? NOTHING : Math.round(100.0 * share.count() / all) + " %"))
            .toList());
  }

  private FigureTable history(Statistics.History history) {
    return table(
        "history",
        List.of("number"),
        List.of(
            cells(wording.get("stats.history.submitting"), history.submitting()),
            cells(wording.get("stats.history.shown"), history.shown()),
            cells(wording.get("stats.history.touchpoints"), history.touchpoints())));
  }

  private FigureTable departments(List<Upkeep> departments) {
    return table(
        "departments",
        List.of("files", "overdue", "oldest"),
        departments.stream()
            .map(
                row ->
                    List.of(
                        titled(row.title(), row.id()),
                        Integer.toString(row.files()),
                        Integer.toString(row.overdue()),
                        day(row.oldest())))
            .toList());
  }

  private FigureTable table(String name, List<String> columns, List<List<String>> rows) {
    List<String> headings = new ArrayList<>(List.of(wording.get("stats." + name + ".rows")));
    columns.forEach(column -> headings.add(wording.get("stats.column." + column)));
    return new FigureTable(name, wording.get("stats." + name), headings, rows);
  }

  private static List<String> cells(String words, int... figures) {
    List<String> cells = new ArrayList<>(List.of(words));
    for (int figure : figures) {
      cells.add(Integer.toString(figure));
    }
    return cells;
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(PrintedDay::of).orElse(NOTHING);
  }

  /** What a body calls its own departments and directions stays as it is in any language. */
  private String titled(String title, String id) {
    if (title.isEmpty() && id.isEmpty()) {
      return wording.get("stats.unknown");
    }
    return title.isEmpty() ? id : title;
  }

  /** The words of the order are Russian; elsewhere the words of the files stand for them. */
  private String word(Share share) {
    String word = wording.language().equals("ru") ? share.title() : share.id();
    return share
        .paragraph()
        .flatMap(paragraph -> wording.places(List.of(paragraph)))
        .map(place -> word + " " + wording.get("text.paragraph", place))
        .orElse(word);
  }
}
