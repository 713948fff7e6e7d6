package ru.touchpoints.registry.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is measured.
 *
 * @param sizes numbers of processes
 * @param lists of {@link #LISTS}
 * @param rounds how often each run is repeated
 * @param program the launcher that is measured
 * @param older the launcher of an earlier build to compare with
 * @param java the home of another Java to measure the program on
 * @param peers a folder where the peers are installed already
 * @param folder where the lists are kept; empty for a temporary one
 */
record CheckOptions(
    List<Integer> sizes,
    List<String> lists,
    int rounds,
    Path program,
    Optional<Path> older,
    Optional<Path> java,
    Optional<Path> peers,
    Optional<Path> folder) {

  static final String FINDINGS = "findings";
  static final String DAMAGED = "damaged";
  static final List<String> LISTS = List.of("clean", FINDINGS, DAMAGED);

  private static final Set<String> NAMES =
      Set.of("sizes", "lists", "rounds", "program", "older", "java", "peers", "folder");

  /** Reads {@code --name=value}, several of them in an argument or one in each. */
  static CheckOptions of(String[] arguments) {
    Map<String, String> given = new HashMap<>();
    Stream.of(arguments)
        .flatMap(argument -> Stream.of(argument.split(" ")))
        .filter(word -> !word.isEmpty())
        .forEach(word -> put(given, word));
    return new CheckOptions(
        words(given.getOrDefault("sizes", "50,1000,10000,100000")).map(Integer::valueOf).toList(),
        words(given.getOrDefault("lists", String.join(",", LISTS))).toList(),
        Integer.parseInt(given.getOrDefault("rounds", "5")),
        Path.of(given.getOrDefault("program", "target/registry")).toAbsolutePath(),
        path(given, "older"),
        path(given, "java"),
        path(given, "peers"),
        path(given, "folder"));
  }

  private static void put(Map<String, String> given, String word) {
    int sign = word.indexOf('=');
    String name = word.startsWith("--") && sign > 0 ? word.substring(2, sign) : word;
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException(word + ": --name=value with one of " + NAMES);
    }
    given.put(name, word.substring(sign + 1));
  }

  private static Stream<String> words(String value) {
    return Stream.of(value.split(","));
  }

  private static Optional<Path> path(Map<String, String> given, String name) {
    return Optional.ofNullable(given.get(name)).map(value -> Path.of(value).toAbsolutePath());
  }
}
