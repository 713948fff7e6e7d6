package ru.touchpoints.registry.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Sandbox;
import ru.touchpoints.registry.support.Sandbox.Ended;

/** The hook that {@code init} writes, run by git itself: what is checked is what is committed. */
final class PreCommitHookTest {

  private static final String LEAVE = "registry/internal/leave.yaml";
  private static final String UNREADABLE = "sed -i 's/type: [a-z-]*/type: nothing/' " + LEAVE;

  @TempDir private Path temporary = Path.of("");

  private Path home = temporary;
  private Sandbox machine = new Sandbox(temporary);

  @BeforeEach
  void makeAList() throws Exception {
    machine = new Sandbox(temporary.resolve("machine")).withOurs();
    home = temporary.resolve("home");
    Fixture.base(home);
    hook(home, "registry");
    does(home, "git init -q -b main && git config core.hooksPath .github/hooks");
    does(home, "git add . && git commit -q -m Начало");
  }

  private static void hook(Path root, String list) throws IOException {
    Path hook = root.resolve(".github/hooks/pre-commit");
    Files.createDirectories(hook.getParent());
    Files.writeString(
        hook,
        Files.readString(
                Path.of(
                    System.getProperty("project.dir", "."),
                    "src/main/resources/ru/touchpoints/registry/start/init/pre-commit"))
            .replace("@{LIST}", list));
    assertThat(hook.toFile().setExecutable(true)).isTrue();
  }

  private String does(Path folder, String lines) throws Exception {
    Ended ended = machine.bash(folder, lines);
    assertThat(ended.status()).as(ended.said()).isZero();
    return ended.said();
  }

  private String refused(Path folder, String lines) throws Exception {
    String before = does(folder, "git rev-parse --quiet --verify HEAD || true");
    Ended ended = machine.bash(folder, lines);
    assertThat(ended.status()).as(ended.said()).isNotZero();
    assertThat(ended.said()).contains("Коммит не сделан.", "--no-verify");
    assertThat(does(folder, "git rev-parse --quiet --verify HEAD || true")).isEqualTo(before);
    return ended.said();
  }

  /** One hunk of two is staged, as by {@code git add -p}. */
  @Test
  void onlyTheHunksThatAreStagedAreChecked() throws Exception {
    does(home, "sed -i '1i # Кадры' " + LEAVE + " && " + UNREADABLE);
    does(home, "printf 's\\ny\\nn\\n' | git add -p " + LEAVE);
    assertThat(does(home, "git diff --cached --shortstat && git diff --shortstat"))
        .contains("1 insertion(+)");
    does(home, "git commit -q -m 'Хорошая половина'");

    does(home, "git add " + LEAVE + " && git show HEAD:" + LEAVE + " > " + LEAVE);
    assertThat(refused(home, "git commit -q -m 'Плохая половина'")).contains("TP104");
  }

  /** With these, git makes an index for this commit alone. */
  @Test
  void whatTheCommandNamesIsCheckedThoughNothingWasStaged() throws Exception {
    does(home, UNREADABLE);
    assertThat(refused(home, "git commit -q -a -m Всё")).contains("TP104");
    assertThat(refused(home, "git commit -q -m Файл -- " + LEAVE)).contains("TP104");
    assertThat(refused(home, "cd registry && git commit -q -m Файл -- internal/leave.yaml"))
        .contains("TP104");
  }

  @Test
  void theFirstCommitIsCheckedWhole() throws Exception {
    does(home, "rm -rf .git && git init -q && git config core.hooksPath .github/hooks");
    does(home, UNREADABLE + " && git add .");
    assertThat(refused(home, "git commit -q -m Начало")).contains("TP104");
    does(home, "sed -i 's/type: nothing/type: website/' " + LEAVE + " && git add .");
    assertThat(machine.bash(home, "git commit -q -m Начало").said()).doesNotContain("TP104");
  }

  @Test
  void aFileThatGoesOrIsRenamedIsNoticed() throws Exception {
    assertThat(refused(home, "git rm -q " + LEAVE + " && git commit -q -m Без")).contains("TP351");
    does(home, "git reset -q --hard");
    String renamed =
        refused(home, "git mv " + LEAVE + " registry/appeals && git commit -q -m Иное");
    assertThat(renamed).contains("TP204");
    does(home, "git reset -q --hard && git rm -q -r registry && git commit -q -m 'Без перечня'");
  }

  @Test
  void aListDeepInALargerRepositoryIsChecked() throws Exception {
    Path large = temporary.resolve("large");
    Path deep = Files.createDirectories(large.resolve("документы/перечень точек"));
    Fixture.base(deep);
    hook(large, "документы/перечень точек/registry\nдругие/registry");
    does(large, "git init -q && git config core.hooksPath .github/hooks && git add .");
    does(large, "git commit -q -m Начало");
    String said = refused(deep, UNREADABLE + " && git add . && git commit -q -m Плохо");
    assertThat(said).contains("TP104", "registry/internal/leave.yaml");
    // What lies beside the list is no business of its check.
    does(deep, "git reset -q && echo x > ../записка.txt && git add .. && git reset -q -- registry");
    assertThat(does(deep, "git commit -q -m Записка")).isEmpty();
  }

  @Test
  void aSecondWorkTreeAndAShallowCopyAreChecked() throws Exception {
    does(home, "git commit -q --allow-empty -m Ещё && git worktree add -q ../second -b second");
    Path second = temporary.resolve("second");
    does(second, "git config core.hooksPath .github/hooks");
    assertThat(refused(second, UNREADABLE + " && git commit -q -a -m Плохо")).contains("TP104");
    does(temporary, "git clone -q --depth 1 file://" + home + " shallow");
    Path shallow = temporary.resolve("shallow");
    does(shallow, "git config core.hooksPath .github/hooks");
    assertThat(refused(shallow, UNREADABLE + " && git commit -q -a -m Плохо")).contains("TP104");
    does(shallow, "git checkout -q . && sed -i '1i # Кадры' " + LEAVE);
    does(shallow, "git commit -q -a -m Хорошо");
  }

  /**
   * The words an editor would be offered are those of the staged schema, not of the one on disk.
   */
  @Test
  void stagedSchemasAreHeldAgainstTheOrder() throws Exception {
    does(home, "registry schema --write && git add . && git commit -q -m Схемы");
    String schema = "schemas/touchpoints.schema.json";
    does(home, "sed -i 's/website/site/' " + schema + " && git add . && registry schema --write");
    assertThat(does(home, "git commit -q -m Слова")).contains("TP120", schema);
  }

  @Test
  void withoutTheProgramTheCommitIsMadeAndThatIsSaid() throws Exception {
    Files.delete(machine.programs().resolve("registry"));
    String said = does(home, UNREADABLE + " && git commit -q -a -m Плохо");
    assertThat(said)
        .contains("Перечень «registry» перед коммитом не проверен: программа registry не найдена.");
    machine.with("registry.cmd", "echo \"как в Windows: $*\"");
    assertThat(does(home, "sed -i '1i # Кадры' " + LEAVE + " && git commit -q -a -m Плохо"))
        .contains("как в Windows: --registry registry validate --staged --changed-since HEAD");
  }
}
