package ru.touchpoints.registry.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How long a check of the whole list takes, next to checkers that do the schema alone.
 *
 * <p>{@code mvn -P bench test-compile exec:exec@check} makes lists of 50, 1 000, 10 000 and 100 000
 * processes without a fault and with one in every fifth file, and runs the packaged program and its
 * peers over them in turn, each as a whole process. {@code -Dbench.options="--sizes=50,1000
 * --rounds=3"} asks for less; {@link CheckOptions} says what else. It needs npm, which installs the
 * peers into a temporary folder, and GNU time.
 */
public final class CheckBench {

  private static final List<Integer> DAMAGED = List.of(2_000, 8_000);

  private final CheckOptions options;
  private final Path lists;
  private final OurRuns ours;
  private final Peers peers;
  private final Map<Integer, Double> costs = new LinkedHashMap<>();
  private final List<String> page = new ArrayList<>();

  private CheckBench(CheckOptions options, Path lists, OurRuns ours, Peers peers) {
    this.options = options;
    this.lists = lists;
    this.ours = ours;
    this.peers = peers;
  }

  /**
   * Runs the measurements.
   *
   * @param arguments as {@link CheckOptions} reads them
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    CheckOptions options = CheckOptions.of(arguments);
    Path temporary = Files.createTempDirectory("bench");
    try {
      Path lists = options.folder().orElse(temporary.resolve("lists"));
      Path schema = Path.of("schemas", "touchpoints.schema.json").toAbsolutePath();
      Peers peers = Peers.in(temporary, options.peers(), schema);
      new CheckBench(options, lists, OurRuns.of(options, temporary), peers).run();
    } finally {
      remove(temporary);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private void run() throws IOException, InterruptedException {
    for (int size : options.sizes()) {
      for (String kind : options.lists()) {
        if (!kind.equals(CheckOptions.DAMAGED)) {
          list(size, kind);
        }
      }
    }
    costs.forEach((size, cost) -> print("%,d processes: %.1f µs CPU a touchpoint", size, cost));
    page.forEach(System.out::println);
    if (options.lists().contains(CheckOptions.DAMAGED)) {
      damaged();
    }
  }

  private void list(int size, String kind) throws IOException, InterruptedException {
    boolean faulty = kind.equals(CheckOptions.FINDINGS);
    Path list = new SyntheticFolder(size, faulty).write(lists.resolve(kind + "-" + size));
    List<Contender> own = ours.over(list, size);
    List<Contender> others = peers.over(faulty);
    measure(Stream.of(own, others).flatMap(List::stream).toList(), list);
    print("%n%,d processes, %s, medians of %d", size, kind, options.rounds());
    new CheckTable(own, others).print();
    Contender first = own.get(0);
    own.stream()
        .filter(one -> one.name().equals(OurRuns.EARLIER) && one.failure().isEmpty())
        .forEach(older -> pairs(first, older));
    if (!faulty && first.failure().isEmpty()) {
      costs.put(size, 1e6 * first.processor() / size / SyntheticFolder.POINTS);
      page.add(row(size, first, own));
    }
  }

  /** A row of the table in {@code .github/REACH.md}. */
  private static String row(int size, Contender cold, List<Contender> own) {
    Contender unchanged =
        own.stream().filter(one -> one.name().equals(OurRuns.UNCHANGED)).findFirst().orElse(cold);
    return String.format(
            Locale.ROOT,
            "| %,d | %,d | %,.2f | %,.2f | %,.2f | %,.0f |",
            size,
            size * SyntheticFolder.POINTS,
            cold.wall(),
            unchanged.wall(),
            cold.processor(),
            cold.peak())
        .replace(',', ' ');
  }

  private static void pairs(Contender first, Contender older) {
    print(
        "in pairs with the earlier build: wall %.3f×, CPU %.3f×",
        first.pairs(older, WholeProcess::wall), first.pairs(older, WholeProcess::processor));
  }

  /** One file where each touchpoint has an error, and one four times as long. */
  private void damaged() throws IOException, InterruptedException {
    List<Contender> all = new ArrayList<>();
    for (int points : DAMAGED) {
      Path list = new DamagedFolder(points).write(lists.resolve("damaged-" + points));
      Contender one = ours.cold("%,d touchpoints".formatted(points), list);
      measure(List.of(one), list);
      all.add(one);
    }
    print("%nOne file with an error in each touchpoint, medians of %d", options.rounds());
    new CheckTable(all, List.of()).print();
    print(
        "the longer one in pairs: wall %.2f×, CPU %.2f×",
        all.get(1).pairs(all.get(0), WholeProcess::wall),
        all.get(1).pairs(all.get(0), WholeProcess::processor));
  }

  private void measure(List<Contender> all, Path list) throws IOException, InterruptedException {
    for (Contender one : all) {
      one.warmUp(list);
    }
    for (int i = 0; i < options.rounds(); i++) {
      for (Contender one : all) {
        one.round(list);
      }
    }
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
