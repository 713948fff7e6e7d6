package ru.touchpoints.registry.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** A command that is run time and again, and what each of its runs took. */
final class Contender {

  private final String name;
  private final List<String> command;
  private final Map<String, String> environment;
  private final Set<Integer> statuses;
  private final List<WholeProcess> runs = new ArrayList<>();
  private String failure = "";

  /**
   * @param environment what differs from that of the benchmark
   * @param statuses the ones it may end with
   */
  Contender(
      String name, List<String> command, Map<String, String> environment, Set<Integer> statuses) {
    this.name = name;
    this.command = List.copyOf(command);
    this.environment = Map.copyOf(environment);
    this.statuses = Set.copyOf(statuses);
  }

  String name() {
    return name;
  }

  /** Runs it once for nothing: the system keeps the files at hand, the program what it learns. */
  void warmUp(Path directory) throws IOException, InterruptedException {
    once(directory);
  }

  void round(Path directory) throws IOException, InterruptedException {
    if (failure.isEmpty()) {
      WholeProcess run = once(directory);
      if (failure.isEmpty()) {
        runs.add(run);
      }
    }
  }

  private WholeProcess once(Path directory) throws IOException, InterruptedException {
    WholeProcess run = WholeProcess.run(command, directory, environment);
    if (!statuses.contains(run.status())) {
      failure = "ended with " + run.status();
    }
    return run;
  }

  /** Why it could not be measured; empty when it could. */
  String failure() {
    return failure;
  }

  double wall() {
    return median(WholeProcess::wall);
  }

  double processor() {
    return median(WholeProcess::processor);
  }

  double peak() {
    return median(WholeProcess::peak);
  }

  /** The median of what its runs took of those of the other in the same rounds. */
  double pairs(Contender other, ToDoubleFunction<WholeProcess> figure) {
    double[] ratios = new double[Math.min(runs.size(), other.runs.size())];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = figure.applyAsDouble(runs.get(i)) / figure.applyAsDouble(other.runs.get(i));
    }
    return median(ratios);
  }

  private double median(ToDoubleFunction<WholeProcess> figure) {
    return median(runs.stream().mapToDouble(figure).toArray());
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }
}
