package ru.touchpoints.registry.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Found;
import ru.touchpoints.registry.support.Run;

/**
 * Every folder {@code cases/CODE/NAME} is laid over the base fixture and checked; what the rule of
 * the case then prints stands in the folder as {@code expected.txt}. What other rules find there
 * besides is told by its codes alone, so that the words of a rule stand in its own folder and
 * nowhere else, and yet no fault gets a second finding unnoticed. A folder {@code before} in a case
 * is what was committed before; one {@code beside} holds the folders of other bodies, laid over the
 * base fixture too, whose lists are checked together with it.
 *
 * <p>Codes that the base fixture gives by itself are not told again: most cases are copies of its
 * files, and a new rule that the fixture offends would appear in all of them. They stand in {@code
 * fixtures/base-findings.txt}. With {@code -Dupdate.golden=true} the texts are written anew, to be
 * reviewed as any other change.
 */
final class RuleCasesTest {

  private static final Path CASES = Fixture.resource("cases");
  private static final String EXPECTED = "expected.txt";
  private static final String BEFORE = "before";
  private static final String BESIDE = "beside";

  @TempDir private Path temporary = Path.of("");

  @TestFactory
  Stream<DynamicTest> printsWhatTheCaseExpects() throws IOException {
    Set<String> base = Found.codes(Found.inBase(temporary));
    return folders(CASES).stream()
        .flatMap(rule -> unchecked(rule).stream())
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    CASES.relativize(folder).toString(), () -> check(folder, base)));
  }

  @Test
  void everyRuleHasCasesAndEveryCaseARule() throws IOException {
    assertThat(folders(CASES).stream().map(Fixture::name))
        .containsExactlyInAnyOrderElementsOf(
            RuleCatalogue.standard().infos().stream().map(RuleInfo::code).toList());
  }

  @Test
  void theBaseFixtureHasTheFindingsThatAreToldOfIt() throws IOException {
    Path root = temporary.resolve("base");
    Fixture.base(root);
    Run run = Run.in(root, "validate", "--quiet", "--fail-on", "never");
    assertThat(run.err()).isEmpty();
    Fixture.assertGolden(Fixture.BASE_FINDINGS, run.out());
  }

  private void check(Path folder, Set<String> base) throws Exception {
    Path root = temporary.resolve(CASES.relativize(folder).toString()).resolve("list");
    List<String> command = new ArrayList<>(List.of("validate", "--quiet", "--fail-on", "info"));
    Fixture.base(root);
    if (Files.exists(folder.resolve(BEFORE))) {
      Fixture.overlay(folder.resolve(BEFORE), root);
      Fixture.commit(root);
      command.addAll(List.of("--changed-since", "HEAD"));
    }
    Fixture.overlay(folder, root);
    if (Files.exists(folder.resolve(BESIDE))) {
      command.addAll(List.of("--registry", "registry"));
      for (Path other : folders(folder.resolve(BESIDE))) {
        Path body = root.resolveSibling(Fixture.name(other));
        Fixture.base(body);
        Fixture.overlay(other, body);
        command.addAll(List.of("--registry", body.toString()));
      }
    }
    String code = CASES.relativize(folder).getName(0).toString();
    Run own = run(root, command, "--select", code);
    boolean silent = Fixture.name(folder).startsWith("not-");
    assertThat(own.out().isEmpty()).as("is silent on " + code).isEqualTo(silent);
    Run all = run(root, command, "--format", "json");
    assertThat(run(root, command, "--format", "json")).isEqualTo(all);
    Fixture.assertGolden(folder.resolve(EXPECTED), own.out() + others(Found.in(all), code, base));
    assertThat(own.status()).isEqualTo(silent ? 0 : 1);
    assertThat(all.status()).isEqualTo(Found.in(all).isEmpty() ? 0 : 1);
  }

  private static Run run(Path root, List<String> command, String... more) {
    Run run =
        Run.in(root, Stream.concat(command.stream(), Arrays.stream(more)).toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    return run;
  }

  /** The line of what other rules find: how often each, without those that the base offends. */
  private static String others(List<Found> found, String own, Set<String> base) {
    Map<String, Integer> times = new TreeMap<>();
    found.forEach(finding -> times.merge(finding.code(), 1, Integer::sum));
    times.remove(own);
    times.keySet().removeAll(base);
    if (times.isEmpty()) {
      return "";
    }
    StringJoiner line = new StringJoiner(", ", "also: ", "\n");
    times.forEach((code, count) -> line.add(code + " ×" + count));
    return line.toString();
  }

  private static List<Path> unchecked(Path folder) {
    try {
      return folders(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }
}
