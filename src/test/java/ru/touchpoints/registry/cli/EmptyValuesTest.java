package ru.touchpoints.registry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.base.Surroundings;
import ru.touchpoints.registry.cli.base.Terminal;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** What a script passes when a variable of it holds nothing. */
final class EmptyValuesTest {

  @TempDir private Path temporary = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "validate ∅, PATH",
    "fmt ∅, PATH",
    "verify ∅, FILE",
    "import processes ∅, FILE",
    "import touchpoints ∅, FILE",
    "init ∅, DIR",
    "--registry ∅ validate, --registry",
    "validate --registry=, --registry",
    "--bodies ∅ stats, --bodies",
    "validate -o ∅, --output",
    "validate --output=, --output",
    "validate --report json=, --report",
    "diff --processes ∅, --processes",
    "stats -o ∅, --output",
    "export -o ∅, --output",
    "form --department reception -o ∅, --output",
    "import touchpoints form.xlsx --report ∅, --report",
    "import touchpoints form.xlsx --return ∅, --return",
  })
  void aFileWithoutANameIsToldByItsPlace(String line, String place) throws IOException {
    Fixture.base(temporary);
    Run run = run(line);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().replace('\n', ' '))
        .startsWith("Имя файла или папки пустое: " + place + ". ")
        .contains("переменную", " --help");
    assertThat(run("--lang en " + line).err()).startsWith("The name of the file or folder is");
  }

  @ParameterizedTest
  @CsvSource({
    "validate --changed-since ∅, --changed-since",
    "export --as-of ∅, --as-of",
    "changes --from ∅, --from",
    "changes --to=, --to",
    "import touchpoints form.xlsx --base ∅, --base",
  })
  void soIsAnEditionWithoutAName(String line, String place) throws IOException {
    Fixture.base(temporary);
    Run run = run(line);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().replace('\n', ' '))
        .startsWith("Редакция не названа, значение пустое: " + place + ". ")
        .contains("переменную", " --help");
  }

  @Test
  void everyFileOfEveryCommandIsLookedAt() {
    Surroundings here = new Surroundings(temporary, Map.of(), false, false, true, Run.TODAY);
    Terminal nowhere =
        new Terminal(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false);
    Wording words = new Wording("ru.touchpoints.registry.cli.cli", "ru");
    CommandLine all = Commands.all(new RootCommand(nowhere, here, words));
    assertThat(arguments(all).filter(EmptyValues::isFile).map(ArgSpec::paramLabel).distinct())
        .containsExactlyInAnyOrder("DIR", "FILE", "PATH", "DIR_OR_FILE", "FORMAT=FILE");
  }

  private static Stream<ArgSpec> arguments(CommandLine line) {
    return Stream.concat(
        line.getCommandSpec().args().stream(),
        line.getSubcommands().values().stream().flatMap(EmptyValuesTest::arguments));
  }

  private Run run(String line) {
    return Run.in(
        temporary,
        Arrays.stream(line.split(" "))
            .map(word -> word.equals("∅") ? "" : word)
            .toArray(String[]::new));
  }
}
