package ru.touchpoints.registry.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** What the log of a job or a terminal would obey, on its way there through commands. */
final class LogTextTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "'\n::error::a', '\n<U+003A>:error::a'",
    "'a ::error::a', 'a ::error::a'",
    "'##[debug]a', '##<U+005B>debug]a'",
    "'##vso[task.a]b', '##vso<U+005B>task.a]b'",
    "'# [a]', '# [a]'",
    "'a\rb', 'a<U+000D>b'",
    "'a\u2028b', 'a<U+2028>b'",
    "'a\u0085b', 'a<U+0085>b'",
    "'section_start:1:a\r\u001b[0Kb', 'section_start:1:a<U+000D><U+001B>[0Kb'",
    "'\u001b[31ma', '<U+001B>[31ma'"
  })
  void argumentsAreNoCommands(String argument, String shown) {
    Run run = Run.in(folder, "explain", argument);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("Правила «" + shown + "» нет.");
  }

  /** What stands in a file goes out as it is laid out there, and its lines begin with blanks. */
  @Test
  void linesOfFilesAreNoCommands() throws IOException {
    Path file = Fixture.base(folder).resolve("internal/leave.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            + """
                basis:   |
                  ::error::a
                   \u00a0 ::error::f
                  ##[debug]b и ##vso[task.c]d ::e
            """);
    Run run = Run.in(folder, "fmt", "--diff", file.toString());
    assertThat(run.out())
        .contains(
            "       <U+003A>:error::a\n",
            " \u00a0 <U+003A>:error::f\n",
            "       ##<U+005B>debug]b и ##vso<U+005B>task.c]d ::e\n");
  }

  @Test
  void ourColoursStayAndTheirsAreShown() throws IOException {
    Path registry = Fixture.base(folder);
    Fixture.replace(
        registry.resolve("internal/leave.yaml"), "demand: regular", "demand: \"\\e[31mкабинет\"");
    Run run = Run.in(folder, "validate", "--no-cache", "--color", "always");
    assertThat(run.out()).contains("<U+001B>[31mкабинет").containsPattern("\u001b\\[[0-9;]+m");
    assertThat(run.out()).doesNotContain("\u001b[31mкабинет");
  }
}
