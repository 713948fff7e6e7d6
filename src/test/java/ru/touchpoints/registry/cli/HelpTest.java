package ru.touchpoints.registry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** The help of every command there is, and the pages of the manual made of it. */
final class HelpTest {

  private static final Pattern COMMANDS = Pattern.compile("(?:Команды|Commands):\n((?: {2}.*\n)+)");
  private static final Pattern NAME = Pattern.compile("(?m)^ {2}([a-z][a-z-]*)");
  private static final Pattern EXAMPLES = Pattern.compile("\nПримеры:\n((?: {2}registry .*\n)+)$");

  @TempDir private Path temporary = Path.of("");

  /** Every command that has no commands of its own, found by asking the help for it. */
  static List<String> commands() {
    List<String> found = new ArrayList<>();
    collect("", found);
    assertThat(found).contains("validate", "diff", "export", "stats", "generate-completion");
    return found;
  }

  private static void collect(String command, List<String> found) {
    List<String> children =
        COMMANDS
            .matcher(help("ru", command))
            .results()
            .flatMap(list -> NAME.matcher(list.group(1)).results().map(name -> name.group(1)))
            .toList();
    if (children.isEmpty()) {
      found.add(command);
    }
    children.forEach(child -> collect((command + " " + child).strip(), found));
  }

  private static String help(String language, String command) {
    String line = "--lang " + language + " " + command + " --help";
    Run run = Run.in(Path.of(""), line.replaceAll(" +", " ").split(" "));
    assertThat(run.status()).isZero();
    return run.out();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandSaysWhatItIsForHowItEndsAndGivesExamples(String command) {
    assertThat(help("ru", command))
        .matches("(?s)[А-Я][^\n]*\\.\n.*")
        .contains("\nКоды завершения:\n  0   ")
        .containsPattern(EXAMPLES);
    assertThat(help("en", command))
        .matches("(?s)[A-Z][^\n]*\\.\n.*")
        .contains("\nExit codes:\n  0   ", "\nExamples:\n  registry ")
        .doesNotContainPattern("[а-яА-Я]");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionIsDescribedWithinEightyColumns(String command) {
    for (String language : new String[] {"ru", "en"}) {
      String help = help(language, command);
      assertThat(help.lines()).allMatch(line -> line.length() <= 80);
      assertThat(help.lines().filter(line -> line.matches("\\s+(-\\w, )?--\\S+\\s*")))
          .as("options whose text would have to follow on the next line")
          .allSatisfy(line -> assertThat(line.length()).isGreaterThan(20));
      assertThat(help.lines())
          .as("parameters without a text, and words broken at a dot")
          .noneMatch(
              line -> line.matches(" {6}\\[?[A-Z/]+]?(\\.\\.\\.)?\\s*|(?!  registry ).* \\."));
      assertThat(help).contains("--registry", "--lang", "--color", "--quiet", "--help");
    }
  }

  /** What the examples name may not be there, but the command line is understood. */
  @ParameterizedTest
  @MethodSource("commands")
  void examplesAreUnderstood(String command) throws IOException {
    Fixture.base(temporary);
    var examples = EXAMPLES.matcher(help("ru", command));
    assertThat(examples.find()).isTrue();
    for (String example : examples.group(1).lines().map(String::strip).toList()) {
      String words = example.replaceFirst("^registry ", "").replaceFirst(" > .*", "");
      assertThat(words).startsWith(command);
      assertThat(Run.in(temporary, words(words)).err())
          .as(example)
          .doesNotContain("--help", "Ошибка программы");
    }
  }

  private static String[] words(String line) {
    return Pattern.compile("\"([^\"]*)\"|(\\S+)")
        .matcher(line)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .toArray(String[]::new);
  }

  @Test
  void everyCommandHasItsPageOfTheManual() throws IOException {
    for (String language : new String[] {"ru", "en"}) {
      Run run = Run.in(temporary, "--lang", language, "generate-man", language);
      assertThat(run.status()).isZero();
      for (String command : commands()) {
        Path page =
            temporary.resolve(language).resolve("registry-" + command.replace(' ', '-') + ".1");
        assertThat(Files.readString(page))
            .startsWith(".TH \"")
            .contains(
                "\n.SH \"",
                "\\fB\\-\\-registry=DIR\\fR",
                "registry " + command.replace("-", "\\-"));
      }
      assertThat(temporary.resolve(language).resolve("registry.1")).exists();
    }
  }

  /** A line that begins with a dot or holds a bare backslash would be a request to roff. */
  @Test
  void pagesHoldNoStrayRequests() throws IOException {
    Run.in(temporary, "generate-man", "man");
    try (Stream<Path> pages = Files.list(temporary.resolve("man"))) {
      for (Path page : pages.toList()) {
        assertThat(Files.readAllLines(page))
            .filteredOn(line -> line.startsWith(".") || line.startsWith("'"))
            .allMatch(line -> line.matches("\\.(TH|SH|TP|nf|fi|nh|hy)( \".*\")*"));
      }
    }
  }
}
