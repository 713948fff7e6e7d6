package ru.touchpoints.registry.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** A list that inputs are put into, and the program that is run on it. */
final class Workplace {

  /** Not one of the list's own: a file that a pull request has added. */
  static final String ADDED = "registry/appeals/appeals-written.yaml";

  private static final int SEEDS = 40;

  private final Path folder;

  Workplace(Path folder) throws IOException {
    this.folder = folder;
    restore();
  }

  Path folder() {
    return folder;
  }

  /** As it was before anything was written. */
  void restore() throws IOException {
    Fixture.base(folder);
  }

  void write(String file, byte[] bytes) throws IOException {
    Files.write(folder.resolve(file), bytes);
  }

  byte[] read(String file) throws IOException {
    return Files.readAllBytes(folder.resolve(file));
  }

  /** Runs a command, which may find or refuse something, and nothing else. */
  Run run(String... command) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.add("--debug");
    Run run = Run.in(folder, arguments.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isBetween(0, 2);
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
    return run;
  }

  /** Files of lists that stand among the tests: of each kind some, none of them long. */
  static List<byte[]> yaml() throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (String place : List.of("fixtures/base", "cases")) {
      try (Stream<Path> found = Files.walk(Fixture.resource(place))) {
        List<Path> small = found.filter(Workplace::small).sorted().toList();
        for (int i = 0; i < small.size(); i += 1 + small.size() / SEEDS) {
          files.add(Files.readAllBytes(small.get(i)));
        }
      }
    }
    return files;
  }

  private static boolean small(Path file) {
    return file.toString().endsWith(".yaml") && file.toFile().length() <= 4096;
  }
}
