package ru.touchpoints.registry.load.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** Every file that lies about is judged as the validator judges it, as a document of each kind. */
final class SureFixturesTest {

  private final Judged judged = new Judged();

  @Test
  void everyFileOfTheFixturesIsJudgedAsTheValidatorJudges() throws IOException {
    Path resources = Fixture.resource("");
    compareAll(resources);
    compareAll(resources.resolve("../../../registry"));
    assertThat(judged.wrong()).isEmpty();
    assertThat(judged.sure()).isEqualTo(judged.valid()).isGreaterThan(100);
  }

  @Test
  void nothingOfThePublicYamlTestSuiteIsSure() throws IOException {
    Optional<Path> suite =
        Optional.ofNullable(System.getProperty("shared.dir"))
            .map(folder -> Path.of(folder, "yaml-test-suite"));
    if (suite.isPresent()) {
      compareAll(suite.get());
    }
    assertThat(judged.wrong()).isEmpty();
    assertThat(judged.valid()).isZero();
  }

  /** Every file as a document of each kind: most are of another. */
  private void compareAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
        SourceDocument document = DocumentReader.read("a.yaml", Files.readAllBytes(file));
        for (DocumentKind kind : DocumentKind.values()) {
          judged.compare(kind, document, file.toString());
        }
      }
    }
  }
}
