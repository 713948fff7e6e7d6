package ru.touchpoints.registry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.base.Surroundings;
import ru.touchpoints.registry.cli.base.Terminal;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** A command that stands alone, and one read without picocli, behaves as among all the others. */
final class OneCommandTest {

  /** Set like this it does nothing, but is not plain either, so that every command is built. */
  private static final String ALL = "--debug=true";

  @TempDir private Path temporary = Path.of("");

  private void assertSame(String line) throws IOException {
    String[] words = line.split(" ");
    String[] among = (ALL + " " + line).split(" ");
    assertThat(Commands.asked(List.of(among))).isEmpty();
    Fixture.base(temporary);
    Run run = Run.in(temporary, words);
    Run expected = Run.in(temporary, among);
    assertThat(run).as(line).isEqualTo(expected);
  }

  private boolean plain(String line) {
    return Commands.plain(root(), List.of(line.split(" "))).isPresent();
  }

  @Test
  void helpOfEachCommandAndItsUnknownOptionsAreTheSame() throws IOException {
    List<String> names = List.copyOf(Commands.all(root()).getSubcommands().keySet());
    assertThat(names).contains("validate", "import", "ids");
    for (String name : names) {
      assertSame(name + " --help");
      assertSame("--lang en " + name + " --helo");
      assertSame(name + " processs --no-such");
    }
  }

  private RootCommand root() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return new RootCommand(
        new Terminal(nowhere, nowhere, false),
        new Surroundings(temporary, Map.of(), false, false, true, Run.TODAY),
        new Wording("ru.touchpoints.registry.cli.cli", "ru"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate",
        "validate --format json",
        "--lang=en validate --format=sarif",
        "--registry registry -q validate",
        "--registry nowhere validate",
        "validate registry/appeals",
        "validate registry/appeals registry/registry.yaml --format markdown",
        "validate nowhere.yaml",
        "validate --select TP370,TP381 --fail-on info",
        "validate --ignore no-needs --fail-on warning",
        "validate --ignore TP999",
        "validate --today 1.11.2028",
        "validate --today 2028-11-01 --color always",
        "validate --output found.txt --quiet",
        "validate -o found.txt --lang en",
        "validate --changed-since HEAD",
        "validate --staged",
        "validate --no-cache",
        "fmt --check",
        "fmt --diff registry/processes.yaml --quiet",
        "fmt nowhere"
      })
  void aPlainLineNeedsNoPicocli(String line) throws IOException {
    assertThat(plain(line)).as(line).isTrue();
    assertSame(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate --format JSON",
        "validate --format xml",
        "validate --format",
        "validate --format --quiet",
        "validate --format=",
        "validate --quiet --quiet",
        "validate -q --quiet",
        "validate --quiet=true",
        "validate --lang fr",
        "validate --color ALWAYS",
        "validate --color pink",
        "validate --today tomorrow",
        "validate --select TP370,,TP381",
        "validate --select TP370, --select TP381",
        "validate --report json=found.json",
        "validate -ofound.txt",
        "validate -- registry",
        "validate @arguments",
        "validate --help",
        "validate --version",
        "validate validate",
        "--registry validate",
        "--registry diff validate",
        "--registry @arguments validate",
        "--help validate",
        "--version validate",
        "-- validate",
        "--registry registry --registry registry validate",
        "fmt --check --check",
        "fmt --check=maybe",
        "valdate --quiet",
        "--version",
        "--version --version",
        "--lang"
      })
  void whatIsNotPlainIsTheSameToo(String line) throws IOException {
    assertThat(plain(line) && !line.equals("validate validate")).as(line).isFalse();
    assertSame(line);
  }
}
