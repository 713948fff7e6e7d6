package ru.touchpoints.registry.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The top of the repository holds what was agreed, so that nobody looks for a thing twice. */
final class TopFolderTest {

  private static final Path TOP =
      Path.of(System.getProperty("project.dir", "")).toAbsolutePath().normalize();

  /** What stands there besides names that begin with a dot. */
  private static final List<String> AGREED =
      List.of("README.md", "findings", "pom.xml", "registry", "schemas", "src");

  /** What the build and the program write there, and git leaves out. */
  private static final List<String> WRITTEN = List.of("dist", "target");

  @Test
  void nothingStandsAtTheTopButWhatWasAgreed() throws IOException {
    try (Stream<Path> entries = Files.list(TOP)) {
      List<String> names =
          entries
              .map(entry -> entry.getFileName().toString())
              .filter(name -> !name.startsWith(".") && !WRITTEN.contains(name))
              .sorted()
              .toList();
      assertThat(names).isEqualTo(AGREED);
    }
  }
}
