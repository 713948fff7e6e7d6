package ru.touchpoints.registry.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import ru.touchpoints.registry.cli.answer.Person;
import ru.touchpoints.registry.cli.base.Surroundings;

/**
 * What the program is usually asked, done on a small list in a folder of its own, so that Java can
 * note the classes it takes: the build and the launcher run it when they make the archive of them.
 */
public final class Training {

  private static final String FAULTY = "appeals/appeals-written.yaml";
  private static final List<String> FILES =
      List.of("registry.yaml", "processes.yaml", FAULTY, "internal/leave.yaml");

  private static final List<String> CLEAN =
      List.of(
          "--registry registry validate",
          "validate --format json",
          "validate --quiet --debug=true",
          "diff",
          "fmt --check",
          "export",
          "--help");

  private static final List<String> FAULTS =
      List.of("validate", "validate --format json", "validate --format github", "fmt --check");

  /** Never that of the person who makes the archive. */
  private static final String CACHE = "cache";

  /** The list is checked, whatever the clock of the build says. */
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private final Path folder;

  private Training(Path folder) {
    this.folder = folder;
  }

  /** Goes through all of it and says nothing: what Java notes on the way is all that is wanted. */
  public static void main(String[] args) throws IOException {
    DyingThreads.quiet(OutputStream.nullOutputStream());
    run();
  }

  /** Goes through all of it, and leaves nothing behind; how each of the commands ended. */
  static String run() throws IOException {
    Path folder = Files.createTempDirectory("registry");
    try {
      return new Training(folder).commands();
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private String commands() throws IOException {
    Path list = folder.resolve("registry");
    for (String name : FILES) {
      Path file = list.resolve(name);
      Files.createDirectories(file.getParent());
      try (InputStream in = Training.class.getResourceAsStream("training/" + name)) {
        Files.write(file, Objects.requireNonNull(in).readAllBytes());
      }
    }
    StringBuilder ends = new StringBuilder();
    CLEAN.forEach(line -> ends.append(line).append(": ").append(run(line)).append('\n'));
    Path faulty = list.resolve(FAULTY);
    String text = Files.readString(faulty, StandardCharsets.UTF_8);
    Files.writeString(faulty, text.replace("type: website", "type:  web-site"));
    FAULTS.forEach(line -> ends.append(line).append(": ").append(run(line)).append('\n'));
    return ends.toString();
  }

  private int run(String line) {
    OutputStream nowhere = new ByteArrayOutputStream();
    // The first check of a list is kept there, and the next finds it.
    Map<String, String> environment = Map.of("REGISTRY_CACHE", folder.resolve(CACHE).toString());
    Surroundings surroundings =
        new Surroundings(
            folder,
            environment,
            false,
            false,
            false,
            true,
            DAY,
            false,
            Person.ofProcess(InputStream.nullInputStream(), environment, false),
            Instant.now());
    return Main.run(List.of(line.split(" ")), nowhere, nowhere, surroundings);
  }
}
