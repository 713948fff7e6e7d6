package ru.touchpoints.registry.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** What the pages for readers show and tell of the program is what it prints and offers. */
final class ReadmeTest {

  private static final Path PROJECT = Path.of(System.getProperty("project.dir", "."));
  private static final Pattern FINDING =
      Pattern.compile(
          "```text\\n(?:\\$ target/registry validate\\n)?(registry/.*?)```", Pattern.DOTALL);
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`.*?`) \\|.*$");
  private static final Pattern COMMAND = Pattern.compile("`(?:registry )?([a-z-]+)[^`]*`");
  private static final Pattern LISTED = Pattern.compile("(?m)^ {2}([a-z][a-z-]*) ");

  /** Figures that every rule, command or format would make wrong. */
  private static final Pattern GROWING =
      Pattern.compile(
          "(?i)(?:\\d|teen|twelve|(?:twen|thir|for|fif)ty(?:-[a-z]+)?)\\s+"
              + "(?:(?:rules|commands|formats)\\b|правил|команд|формат)");

  private static final Pattern CHANGE =
      Pattern.compile(
          "|- \\S.*\\.|### (Added|Changed|Deprecated|Removed|Fixed|Security)"
              + "|## (Unreleased|\\d+\\.\\d+\\.\\d+ - \\d{4}-\\d{2}-\\d{2})");

  @TempDir private Path temporary = Path.of("");

  private static String page(String name) throws IOException {
    return Files.readString(PROJECT.resolve(name));
  }

  /** One line of the project's own list is spoilt, and validate tells of it as the page does. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "README.md; appeals/appeals-written.yaml; type: website; type: web-site",
        "registry/README.md; appeals/appeals-reception.yaml; needs: [consultation, submission,"
            + " result]; ''"
      })
  void findingsArePrintedAsShown(String page, String name, String right, String wrong)
      throws IOException {
    Path list = temporary.resolve("registry");
    Fixture.overlay(PROJECT.resolve("registry"), list);
    Path file = list.resolve(name);
    String text = Files.readString(file);
    Files.writeString(
        file,
        text.replaceFirst(" {4}" + Pattern.quote(right), wrong.isEmpty() ? "" : "    " + wrong));
    Matcher shown = FINDING.matcher(page(page));
    assertThat(shown.find()).isTrue();
    assertThat(Run.in(temporary, "validate").out()).contains(shown.group(1));
  }

  @Test
  void commandsAreThoseOfTheHelp() throws IOException {
    String help = Run.in(temporary, "--help").out();
    List<String> commands =
        LISTED
            .matcher(help.substring(help.indexOf("Команды:")))
            .results()
            .map(command -> command.group(1))
            .toList();
    List<String> told =
        ROW.matcher(section())
            .results()
            .flatMap(row -> COMMAND.matcher(row.group(1)).results())
            .map(command -> command.group(1))
            .toList();
    assertThat(told).containsExactlyInAnyOrderElementsOf(commands);
  }

  @ParameterizedTest
  @CsvSource({"validate, Вид результата", "export, Форматы документа"})
  void formatsAreThoseOfTheHelp(String command, String words) throws IOException {
    String help = Run.in(temporary, command, "--help").out().replaceAll("\\s+", " ");
    Matcher formats = Pattern.compile(words + ": ([a-z, ]+);").matcher(help);
    assertThat(formats.find()).isTrue();
    assertThat(section().lines().filter(line -> line.startsWith("| `registry " + command)))
        .singleElement()
        .satisfies(line -> assertThat(line.toLowerCase(Locale.ROOT)).contains(formats.group(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "registry/README.md",
        ".github/CHANGELOG.md",
        ".github/CONTRIBUTING.md"
      })
  void noFigureGrowsWithTheProgram(String page) throws IOException {
    assertThat(GROWING.matcher(page(page)).results().map(MatchResult::group)).isEmpty();
  }

  @Test
  void changesAreToldByVersionAndByKind() throws IOException {
    List<String> lines = page(".github/CHANGELOG.md").lines().skip(1).toList();
    assertThat(lines).filteredOn(line -> line.startsWith("## ")).first().isEqualTo("## Unreleased");
    assertThat(lines.subList(lines.indexOf("## Unreleased"), lines.size()))
        .allMatch(line -> CHANGE.matcher(line).matches());
  }

  private static String section() throws IOException {
    String text = page("README.md");
    int start = text.indexOf("## Commands");
    return text.substring(start, text.indexOf("\n## ", start));
  }
}
