package ru.touchpoints.registry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.rule.RuleCatalogue;
import ru.touchpoints.registry.rule.RuleInfo;

/**
 * Every folder {@code cases/CODE/NAME} is laid over the faultless list and checked; what the
 * program then prints stands in the folder as {@code expected.txt}. A folder {@code before} in a
 * case is what was committed before. With {@code -Dupdate.golden=true} the texts are written anew,
 * to be reviewed as any other change.
 */
final class RuleCasesTest {

  private static final Path CASES = Fixture.resource("cases");
  private static final String EXPECTED = "expected.txt";
  private static final String BEFORE = "before";

  @TempDir private Path temporary = Path.of("");

  @TestFactory
  Stream<DynamicTest> printsWhatTheCaseExpects() throws IOException {
    return folders(CASES).stream()
        .flatMap(rule -> unchecked(rule).stream())
        .map(
            folder ->
                DynamicTest.dynamicTest(CASES.relativize(folder).toString(), () -> check(folder)));
  }

  @Test
  void everyRuleHasCasesAndEveryCaseARule() throws IOException {
    assertThat(folders(CASES).stream().map(Fixture::name))
        .containsExactlyInAnyOrderElementsOf(
            RuleCatalogue.standard().infos().stream().map(RuleInfo::code).toList());
  }

  private void check(Path folder) throws Exception {
    Path root = temporary.resolve(CASES.relativize(folder).toString()).resolve("list");
    List<String> command = new ArrayList<>(List.of("validate", "--quiet", "--fail-on", "info"));
    Fixture.base(root);
    if (Files.exists(folder.resolve(BEFORE))) {
      Fixture.overlay(folder.resolve(BEFORE), root);
      Fixture.commit(root);
      command.addAll(List.of("--changed-since", "HEAD"));
    }
    Fixture.overlay(folder, root);
    Run run = Run.in(root, command.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    String code = CASES.relativize(folder).getName(0).toString();
    boolean silent = Fixture.name(folder).startsWith("not-");
    assertThat(run.out().contains(" " + code)).as("speaks of " + code).isEqualTo(!silent);
    assertThat(run.status()).isEqualTo(run.out().isEmpty() ? 0 : 1);
    assertThat(Run.in(root, command.toArray(String[]::new))).isEqualTo(run);
    Fixture.assertGolden(folder.resolve(EXPECTED), run.out());
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
