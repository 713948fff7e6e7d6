package ru.touchpoints.registry.render.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** What a run says of its own time, to those alone who ask. */
final class TimingsTest {

  private static final String MILLISECONDS = " *\\d+\\.\\d {2}";

  @TempDir private Path temporary = Path.of("");

  @BeforeEach
  void prepare() throws IOException {
    Fixture.base(temporary);
  }

  @Test
  void namesThePhasesInTheirOrderAndTheSlowestRules() {
    List<String> lines =
        Run.in(temporary, "--lang", "en", "validate", "--timings").err().lines().toList();
    assertThat(lines.get(0)).startsWith("Time, ms");
    assertThat(lines.subList(1, 13).stream().map(line -> line.replaceFirst(MILLISECONDS, "")))
        .containsExactly(
            "start of Java",
            "the command line",
            "finding the files",
            "reading the files",
            "YAML",
            "the schemas",
            "records",
            "rules of each file",
            "rules of the whole list",
            "suppressions, severities and order of the findings",
            "output",
            "in all since the start");
    assertThat(lines.get(13)).isEqualTo("The slowest rules of the whole list:");
    assertThat(lines.subList(14, lines.size()))
        .hasSize(5)
        .allMatch(line -> line.matches(MILLISECONDS + "TP\\d{3} .+"));
  }

  @Test
  void speaksRussianToo() {
    assertThat(Run.in(temporary, "validate", "--timings").err())
        .startsWith("Время, мс")
        .contains("  запуск Java\n", "  всего от запуска\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "github", "gitlab", "junit", "markdown"})
  void resultsAreTheSame(String format) {
    Run silent = Run.in(temporary, "validate", "--format", format);
    Run timed = Run.in(temporary, "validate", "--format", format, "--timings");
    assertThat(timed.out()).isEqualTo(silent.out());
    assertThat(timed.status()).isEqualTo(silent.status());
    assertThat(silent.err()).isEmpty();
  }

  @Test
  void theHelpIsSilentAboutIt() {
    assertThat(Run.in(temporary, "validate", "--help").out())
        .contains("--staged")
        .doesNotContain("timings");
  }
}
