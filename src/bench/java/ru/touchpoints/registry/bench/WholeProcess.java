package ru.touchpoints.registry.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One run of a command with all processes that it starts, as GNU time tells of it.
 *
 * @param wall seconds by the clock
 * @param processor seconds of all processors, the system's share included
 * @param peak most memory of any of the processes, in MiB
 */
record WholeProcess(int status, double wall, double processor, double peak) {

  private static final String TIME = "/usr/bin/time";

  static WholeProcess run(List<String> command, Path directory, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path figures = Files.createTempFile("time", ".txt");
    List<String> timed = new ArrayList<>(List.of(TIME, "-q", "-f", "%U %S %M", "-o"));
    timed.add(figures.toString());
    timed.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(timed).directory(directory.toFile());
    builder.environment().putAll(environment);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    int status = builder.start().waitFor();
    double wall = (System.nanoTime() - start) / 1e9;
    String[] words = Files.readString(figures).strip().split(" ", -1);
    Files.delete(figures);
    return new WholeProcess(
        status,
        wall,
        Double.parseDouble(words[0]) + Double.parseDouble(words[1]),
        Double.parseDouble(words[2]) / 1024);
  }
}
