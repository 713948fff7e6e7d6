package ru.touchpoints.registry.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The runs of the program itself: with nothing kept, after a run before, on another Java. */
final class OurRuns {

  static final String EARLIER = "earlier build";
  static final String UNCHANGED = "ours, unchanged";

  /** From so many processes on the program has to do with a gigabyte. */
  private static final int LARGE = 100_000;

  private static final String NOTHING_KEPT = "--no-cache";

  private final CheckOptions options;
  private final Path temporary;
  private final boolean keeps;

  private OurRuns(CheckOptions options, Path temporary, boolean keeps) {
    this.options = options;
    this.temporary = temporary;
    this.keeps = keeps;
  }

  /** Finds out first whether the program keeps anything between its runs. */
  static OurRuns of(CheckOptions options, Path temporary) throws IOException, InterruptedException {
    Path list = new SyntheticFolder(1, false).write(temporary.resolve("one"));
    Contender trial =
        new OurRuns(options, temporary, true)
            .run("", options.program(), Optional.empty(), true, list, 1);
    trial.warmUp(list);
    return new OurRuns(options, temporary, trial.failure().isEmpty());
  }

  /** The runs over a list; the first of them is the one that others are held against. */
  List<Contender> over(Path list, int processes) throws IOException {
    List<Contender> all = new ArrayList<>(on("", Optional.empty(), list, processes));
    if (options.java().isPresent()) {
      Path home = options.java().get();
      all.addAll(on(", Java " + version(home), options.java(), list, processes));
    }
    if (options.older().isPresent()) {
      Path older = options.older().get();
      all.add(run(EARLIER, older, Optional.empty(), false, list, processes));
    }
    return all;
  }

  /** One run over a list of few processes with nothing kept. */
  Contender cold(String name, Path list) {
    return run(name, options.program(), Optional.empty(), keeps, list, 1);
  }

  private List<Contender> on(String where, Optional<Path> java, Path list, int processes) {
    Path program = options.program();
    Contender cold = run("ours, cold" + where, program, java, keeps, list, processes);
    return keeps
        ? List.of(cold, run(UNCHANGED + where, program, java, false, list, processes))
        : List.of(cold);
  }

  private Contender run(
      String name, Path program, Optional<Path> java, boolean cold, Path list, int processes) {
    List<String> command = new ArrayList<>(List.of(program.toString(), "validate"));
    command.addAll(List.of("--registry", list.toString(), "--today", SyntheticFolder.TODAY));
    if (cold) {
      command.add(NOTHING_KEPT);
    }
    Map<String, String> environment = new HashMap<>();
    environment.put(
        "JAVA_HOME", java.map(Path::toString).orElseGet(() -> System.getProperty("java.home")));
    environment.put("XDG_CACHE_HOME", temporary.resolve("cache").toString());
    environment.put("REGISTRY_JAVA_OPTS", processes < LARGE ? "" : "-Xmx1g");
    return new Contender(name, command, environment, Set.of(0, 1));
  }

  private static String version(Path home) throws IOException {
    return Files.readAllLines(home.resolve("release")).stream()
        .filter(line -> line.startsWith("JAVA_VERSION="))
        .map(line -> line.replaceAll("JAVA_VERSION=|\"", ""))
        .findFirst()
        .orElse(home.toString());
  }
}
