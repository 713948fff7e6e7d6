package ru.touchpoints.registry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Registries to run the program on. */
final class Fixture {

  private static final Path RESOURCES =
      Path.of(System.getProperty("project.dir", "."), "src", "test", "resources");

  private Fixture() {}

  static Path resource(String name) {
    return RESOURCES.resolve(name);
  }

  /** A list without a single fault, copied into {@code folder}; the registry folder inside it. */
  static Path base(Path folder) throws IOException {
    overlay(resource("fixtures/base"), folder);
    return folder.resolve("registry");
  }

  /** Compares with a golden file, or writes it when {@code -Dupdate.golden=true} says so. */
  static void assertGolden(Path golden, String actual) throws IOException {
    if (Boolean.getBoolean("update.golden")) {
      Files.writeString(golden, actual);
    }
    assertThat(golden).exists();
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }

  /** Copies every file below {@code from} over those in {@code to}. */
  static void overlay(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(from)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
