package ru.touchpoints.registry.render.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ru.touchpoints.registry.bodies.BodyFigures;
import ru.touchpoints.registry.bodies.BodyFigures.Ground;
import ru.touchpoints.registry.bodies.Looked;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.bodies.BodyHeading;
import ru.touchpoints.registry.statistics.Coverage;
import ru.touchpoints.registry.statistics.Statistics;
import ru.touchpoints.registry.statistics.Upkeep;
import ru.touchpoints.registry.writing.PrintedDay;

/** The figures of several lists beside each other, a row each, in the words of one language. */
public final class BodyTables {

  private final Wording wording;
  private final LocalDate today;
  private final List<Looked<BodyFigures>> bodies;
  private final Set<String> names = new HashSet<>();
  private final Set<String> shared = new HashSet<>();

  /**
   * @param today of which the figures are
   */
  public BodyTables(Wording wording, LocalDate today, List<Looked<BodyFigures>> bodies) {
    this.wording = wording;
    this.today = today;
    this.bodies = List.copyOf(bodies);
    for (Looked<BodyFigures> body : bodies) {
      String name = BodyHeading.name(body.known());
      if (!names.add(name)) {
        shared.add(name);
      }
    }
  }

  /** One table: the words of its rows, and a column of figures for each. */
  record Column(String heading, Function<BodyFigures, Integer> figure) {}

  String title() {
    return wording.get("bodies.stats.page");
  }

  /** What the figures are of. */
  String heading() {
    return wording.get(
        "bodies.stats.heading",
        PrintedDay.of(today),
        wording.count("body", bodies.size()),
        wording.count("process", sum(figures -> figures.statistics().processes())),
        wording.count("touchpoint", sum(figures -> figures.statistics().touchpoints())));
  }

  private int sum(Function<BodyFigures, Integer> figure) {
    return bodies.stream().flatMap(body -> body.answer().stream()).mapToInt(figure::apply).sum();
  }

  /** A sentence for each list that was left out. */
  List<String> unread() {
    return bodies.stream()
        .filter(body -> body.unread().isPresent())
        .map(body -> wording.get("bodies.unread", name(body), body.unread().orElse("")))
        .toList();
  }

  /** What a person tells the bodies apart by. */
  private String name(Looked<BodyFigures> body) {
    String name = BodyHeading.name(body.known());
    return shared.contains(name) ? name + " (" + body.body().path() + ")" : name;
  }

  FigureTable coverage() {
    return table(
        "coverage",
        column("processes", figures -> figures.statistics().processes()),
        column("uncovered", of(Coverage::uncovered)),
        column("digital", of(Coverage::digital)),
        column("offline", of(Coverage::offline)));
  }

  private static Function<BodyFigures, Integer> of(Function<Coverage, Integer> figure) {
    return figures -> figures.statistics().directions().stream().mapToInt(figure::apply).sum();
  }

  FigureTable channels() {
    return table(
        "channels",
        column("touchpoints", figures -> figures.statistics().touchpoints()),
        column("digital", figures -> channel(figures.statistics(), "digital")),
        column("offline", figures -> channel(figures.statistics(), "offline")));
  }

  private static int channel(Statistics statistics, String id) {
    return statistics.channels().stream()
        .filter(share -> share.id().equals(id))
        .mapToInt(share -> share.count())
        .sum();
  }

  FigureTable overdue() {
    return table(
        "overdue",
        column("files", upkeep(Upkeep::files)),
        column("overdue", upkeep(Upkeep::overdue)));
  }

  private static Function<BodyFigures, Integer> upkeep(Function<Upkeep, Integer> figure) {
    return figures -> figures.statistics().departments().stream().mapToInt(figure::apply).sum();
  }

  FigureTable findings() {
    return table(
        "findings",
        column("errors", figures -> figures.found(Severity.ERROR)),
        column("warnings", figures -> figures.found(Severity.WARNING)),
        column("infos", figures -> figures.found(Severity.INFO)));
  }

  private Column column(String name, Function<BodyFigures, Integer> figure) {
    return new Column(wording.get("stats.column." + name), figure);
  }

  private FigureTable table(String name, Column... columns) {
    List<String> headings = new ArrayList<>(List.of(wording.get("bodies.stats.rows")));
    List<List<String>> rows = new ArrayList<>();
    for (Column column : columns) {
      headings.add(column.heading());
    }
    for (Looked<BodyFigures> body : bodies) {
      body.answer()
          .ifPresent(
              figures -> rows.add(row(name(body), columns, one -> one.figure().apply(figures))));
    }
    if (rows.size() > 1) {
      rows.add(row(wording.get("stats.total"), columns, one -> sum(one.figure())));
    }
    return new FigureTable(name, wording.get("bodies.stats." + name), headings, rows);
  }

  private static List<String> row(
      String words, Column[] columns, Function<Column, Integer> figure) {
    List<String> row = new ArrayList<>(List.of(words));
    for (Column column : columns) {
      row.add(Integer.toString(figure.apply(column)));
    }
    return row;
  }

  /** How many rows stand above the one with the sums. */
  int bodyRows(FigureTable table) {
    return table.rows().size() > 1 ? table.rows().size() - 1 : table.rows().size();
  }

  /** What the findings of all rest on, and how many bodies have any. */
  FigureTable grounds() {
    Map<Integer, List<String>> rows = new TreeMap<>();
    List<String> order = order();
    for (Looked<BodyFigures> body : bodies) {
      for (Ground ground : body.answer().map(BodyFigures::grounds).orElse(List.of())) {
        rows.computeIfAbsent(order.indexOf(ground.ground()), number -> row(ground.ground()));
      }
    }
    return new FigureTable(
        "grounds",
        wording.get("bodies.stats.grounds"),
        List.of(
            wording.get("bodies.stats.grounds.rows"),
            wording.get("stats.column.findings"),
            wording.get("stats.column.bodies")),
        List.copyOf(rows.values()));
  }

  /** The grounds as the order has its paragraphs, what rests on none last. */
  private List<String> order() {
    return all().map(Ground::ground).distinct().sorted(BodyTables::compare).toList();
  }

  private java.util.stream.Stream<Ground> all() {
    return bodies.stream()
        .flatMap(body -> body.answer().stream())
        .flatMap(figures -> figures.grounds().stream());
  }

  private static int compare(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isEmpty(), other.isEmpty());
    }
    String[] first = one.split("\\D+", -1);
    String[] second = other.split("\\D+", -1);
    return IntStream.range(0, Math.min(first.length, second.length))
        .map(i -> Integer.compare(number(first[i]), number(second[i])))
        .filter(difference -> difference != 0)
        .findFirst()
        .orElse(one.compareTo(other));
  }

  private static int number(String digits) {
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private List<String> row(String ground) {
    List<Ground> same = all().filter(one -> one.ground().equals(ground)).toList();
    Set<String> codes = new TreeSet<>();
    same.forEach(one -> codes.addAll(one.codes()));
    Set<String> cited = new TreeSet<>(same.stream().map(Ground::cited).toList());
    cited.remove("");
    String paragraphs =
        cited.isEmpty()
            ? wording.get("bodies.stats.no-ground")
            : cited.stream()
                .flatMap(places -> wording.places(List.of(places)).stream())
                .collect(Collectors.joining("; "));
    return List.of(
        paragraphs + ": " + String.join(", ", codes),
        Integer.toString(same.stream().mapToInt(Ground::findings).sum()),
        Integer.toString(same.size()));
  }
}
