package ru.touchpoints.registry.start.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.start.WrittenFiles;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/**
 * Files beside a list under a newer program: ours are renewed, those of people stay and are told.
 */
final class UpgradeCommandTest {

  private static final String CHECK = ".github/workflows/registry.yml";
  private static final String HOOK = ".github/hooks/pre-commit";
  private static final String RECORD = ".registry/written";

  @TempDir private Path home = Path.of("");

  @BeforeEach
  void makeAList() {
    assertThat(Run.in(home, "init", ".", "--name", "Министерство", "--owner", "@m/p").status())
        .isZero();
  }

  private Run upgrade(String... options) {
    List<String> command = new ArrayList<>(List.of("upgrade"));
    command.addAll(List.of(options));
    return Run.in(home, command.toArray(String[]::new));
  }

  private String text(String path) throws IOException {
    return Files.readString(home.resolve(path));
  }

  /** Makes of the file what an older version of the program would have written. */
  private void older(String path, String now, String then) throws IOException {
    Fixture.replace(home.resolve(path), now, then);
    List<String> lines =
        text(RECORD)
            .lines()
            .map(line -> line.endsWith("  " + path) ? digest(path) + "  " + path : line)
            .toList();
    Files.write(home.resolve(RECORD), lines);
  }

  private String digest(String path) {
    try {
      return WrittenFiles.digest(text(path));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void afterInitThereIsNothingToRenew() {
    Run run = upgrade();
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Обновлять нечего");
  }

  /** What a killed run has left is completed by the next, and remembered whole. */
  @Test
  void whatAKilledInitHasWrittenIsOurs() throws IOException {
    String record = text(RECORD);
    for (String lost : List.of(RECORD, HOOK, "registry/registry.yaml")) {
      Files.delete(home.resolve(lost));
    }
    makeAList();
    assertThat(text(RECORD)).isEqualTo(record);
    assertThat(home.resolve(HOOK)).exists();
  }

  /** Shown, line by line, and written only when that is asked for. */
  @Test
  void whatNobodyChangedIsRenewed() throws Exception {
    older(CHECK, "    timeout-minutes: 15\n", "    timeout-minutes: 5\n");
    older(HOOK, "set -eu\n", "set -e\n");
    Run shown = upgrade();
    assertThat(shown.status()).isOne();
    assertThat(shown.out())
        .contains(
            CHECK + ": будет обновлён\n",
            "    -    timeout-minutes: 5\n    +    timeout-minutes: 15\n",
            HOOK + ": будет обновлён\n");
    assertThat(shown.err()).isEqualTo("Записать: registry upgrade --write\n");
    assertThat(text(CHECK)).contains("timeout-minutes: 5\n");
    assertThat(upgrade("--write").status()).isZero();
    assertThat(text(CHECK)).contains("timeout-minutes: 15\n");
    assertThat(Files.isExecutable(home.resolve(HOOK))).isTrue();
    assertThat(upgrade().err()).startsWith("Обновлять нечего");
  }

  /**
   * A killed run leaves the record as it was: the next one finds what is written already to fit.
   */
  @Test
  void aRunThatWasKilledIsGoneOnWith() throws Exception {
    String record = text(RECORD);
    older(CHECK, "    timeout-minutes: 15\n", "    timeout-minutes: 5\n");
    older(HOOK, "set -eu\n", "set -e\n");
    String older = text(RECORD);
    upgrade("--write");
    older(HOOK, "set -eu\n", "set -e\n");
    Files.writeString(home.resolve(RECORD), older);
    Run again = upgrade("--write");
    assertThat(again.status()).isZero();
    assertThat(again.out()).contains(HOOK + ": обновлён").doesNotContain(CHECK);
    assertThat(text(RECORD)).isEqualTo(record);
  }

  @Test
  void whatPeopleChangedStaysAndIsTold() throws Exception {
    Fixture.replace(home.resolve(CHECK), "timeout-minutes: 15", "timeout-minutes: 30");
    Files.delete(home.resolve(".editorconfig"));
    Run same = upgrade();
    assertThat(same.status()).isZero();
    assertThat(same.out())
        .isEqualTo(
            ".editorconfig: удалён вами, не восстановлен\n"
                + CHECK
                + ": изменён вами, остаётся как есть\n");

    older(CHECK, "retention-days: 30", "retention-days: 3");
    Fixture.replace(home.resolve(CHECK), "timeout-minutes: 30", "timeout-minutes: 40");
    Run both = upgrade("--write");
    assertThat(both.status()).isOne();
    assertThat(both.out())
        .contains("изменён и вами, и новой версией", "+    timeout-minutes: 15", "-days: 30");
    assertThat(both.err()).contains("--take ФАЙЛ");
    assertThat(text(CHECK)).contains("timeout-minutes: 40", "retention-days: 3\n");
    // It was told, and is not told again as long as the program stays the same.
    assertThat(upgrade().status()).isZero();

    assertThat(upgrade("--take", "нет").status()).isEqualTo(2);
    assertThat(upgrade("--write", "--take", CHECK, "--take", ".editorconfig").status()).isZero();
    assertThat(text(CHECK)).contains("timeout-minutes: 15", "retention-days: 30");
    assertThat(home.resolve(".editorconfig")).exists();
  }

  /** Lists that were begun before there was a record. */
  @Test
  void withoutARecordOnlySchemasAndWhatIsMissingAreWritten() throws Exception {
    Files.delete(home.resolve(RECORD));
    Files.delete(home.resolve(".registry/install"));
    Fixture.replace(home.resolve(CHECK), "timeout-minutes: 15", "timeout-minutes: 30");
    Fixture.replace(home.resolve("schemas/touchpoints.schema.json"), "website", "site");
    assertThat(Run.in(home, "validate").out()).contains("TP120", "registry upgrade --write");
    Run run = upgrade("--write");
    assertThat(run.status()).isOne();
    assertThat(run.out())
        .contains(
            "schemas/touchpoints.schema.json: обновлён\n",
            ".registry/install: создан\n",
            CHECK + ": отличается от того, что пишет эта версия");
    assertThat(text(CHECK)).contains("timeout-minutes: 30");
    assertThat(Run.in(home, "validate").out()).doesNotContain("TP120");
    assertThat(upgrade().status()).isZero();
  }

  /** What the body has filled in goes into the guide, and stays where it is its own. */
  @Test
  void whatThePassportSaysSinceIsTakenOver() throws Exception {
    Fixture.replace(home.resolve("registry/registry.yaml"), "name: Министерство", "name: Минцифры");
    Fixture.replace(home.resolve(".registry/program"), "version=", "version=0.9-");
    Run run = upgrade("--write");
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(text("README.md")).contains("Минцифры ведёт этот перечень");
    assertThat(run.err()).contains("В .registry/program названа версия 0.9-development, а у вас");
    assertThat(text(".registry/program")).contains("version=0.9-");
    assertThat(text(".github/CODEOWNERS")).contains("/schemas/ @m/p\n");
  }

  @Test
  void theHostMayChangeAndFilesOfOthersAreNotTouched() throws Exception {
    Files.writeString(home.resolve(".gitlab-ci.yml"), "наше: {}\n");
    Run run = upgrade("--ci", "gitlab", "--write");
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(run.out()).contains(".gitlab/registry.gitlab-ci.yml: создан");
    assertThat(text(".gitlab-ci.yml")).isEqualTo("наше: {}\n");
    Path elsewhere = Files.createDirectories(home.resolve("elsewhere"));
    Files.delete(home.resolve(HOOK));
    Files.delete(home.resolve(".github/hooks"));
    Files.createSymbolicLink(home.resolve(".github/hooks"), elsewhere);
    assertThat(upgrade("--write", "--ci", "github").out()).doesNotContain(HOOK);
    assertThat(elsewhere.resolve("pre-commit")).doesNotExist();
  }

  /** Inside a larger repository, files at its root are found from the folder of the list. */
  @Test
  void aListInAFolderOfALargerRepositoryIsRenewed() throws Exception {
    Path large = home.resolve("large");
    Git.init().setDirectory(large.toFile()).call().close();
    assertThat(Run.in(large, "init", "a/b").status()).isZero();
    Path list = large.resolve("a/b");
    assertThat(Run.in(list, "upgrade").err()).startsWith("Обновлять нечего");
    Fixture.replace(
        large.resolve(".github/workflows/registry-a-b.yml"), "timeout-minutes: 15", "# -");
    assertThat(Run.in(list, "upgrade").out())
        .isEqualTo("../../.github/workflows/registry-a-b.yml: изменён вами, остаётся как есть\n");
  }
}
