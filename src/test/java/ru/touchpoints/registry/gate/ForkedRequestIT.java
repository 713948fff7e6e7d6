package ru.touchpoints.registry.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Sandbox.Ended;

/**
 * The workflows that {@code init} writes for GitHub: a request of a fork, a push, an edition. Their
 * shell calls jq and unzip: {@code .ci/run} lets these cases in where it finds them.
 */
final class ForkedRequestIT {

  @TempDir private Path temporary = Path.of("");

  private Path organ = temporary;
  private Path fork = temporary;
  private Hosting hosting = new Hosting(temporary);

  @BeforeEach
  void makeAListAndAForkOfIt() throws Exception {
    hosting = new Hosting(temporary.resolve("hosting")).open();
    organ = temporary.resolve("organ");
    Run init = Run.in(temporary, "init", "organ", "--owner", "@organ/perechen");
    assertThat(init.status()).as(init.err()).isZero();
    Fixture.base(organ);
    Run.in(organ, "schema", "--write");
    program(hosting.checksum());
    does(organ, "git init -q -b main && git add . && git commit -q -m Перечень");
    does(temporary, "git clone -q organ fork");
    fork = temporary.resolve("fork");
  }

  private void program(String checksum) throws IOException {
    Path program = organ.resolve(".registry/program");
    String text = Files.readString(program);
    Files.writeString(
        program,
        text.replace("url=\n", "url=" + Hosting.ADDRESS + "\n")
            .replace("sha256=\n", "sha256=" + checksum + "\n"));
  }

  private String does(Path folder, String lines) throws Exception {
    hosting.machine().with("registry", "exec '" + hosting.file("registry") + "' \"$@\"");
    Ended ended = hosting.machine().bash(folder, lines);
    assertThat(ended.status()).as(ended.said()).isZero();
    Files.delete(hosting.machine().programs().resolve("registry"));
    return ended.said().strip();
  }

  private static Path workflow(Path folder, String name) {
    return folder.resolve(".github/workflows/" + name + ".yml");
  }

  /** What GitHub checks of a request: its merge with the branch it is for. */
  private WorkflowJob checked(boolean fine) throws Exception {
    String base = does(organ, "git rev-parse main");
    does(fork, "git add -A && git commit -q -m Правка");
    does(temporary, "rm -rf merge && git clone -q organ merge");
    Path merge = temporary.resolve("merge");
    does(merge, "git fetch -q ../fork && git merge -q --no-ff -m Слияние FETCH_HEAD");
    WorkflowJob check =
        new WorkflowJob(workflow(merge, "registry"), "check")
            .given("github.event_name", "pull_request")
            .given("github.event.pull_request.base.sha", base);
    Path temp = temporary.resolve("runner");
    boolean passed = check.run(hosting.fresh(temp), merge);
    assertThat(passed).as(check.said()).isEqualTo(fine);
    does(temporary, "rm -rf hosting/artifact && cp -r runner/findings hosting/artifact");
    return check;
  }

  /** The second workflow, as it stands in the main branch of the body. */
  private String comment() throws Exception {
    String commit = does(fork, "git rev-parse HEAD");
    hosting.answer("pulls.json", "[{\"number\": 7, \"head\": {\"sha\": \"" + commit + "\"}}]");
    String names = does(fork, "git diff --name-only origin/main HEAD | jq -R . | jq -cs .");
    hosting.answer(
        "files.json", does(fork, "printf '%s' '" + names + "' | jq -c 'map({filename: .})'"));
    WorkflowJob comment =
        new WorkflowJob(workflow(organ, "registry-comment"), "comment")
            .given("github.token", "for-comments")
            .given("github.repository", "organ/perechen")
            .given("github.event.workflow_run.head_repository.owner.login", "somebody")
            .given("github.event.workflow_run.head_branch", "правка & ещё")
            .given("github.event.workflow_run.head_sha", commit)
            .given("github.event.workflow_run.id", "11");
    Path empty = Files.createDirectories(temporary.resolve("empty-" + System.nanoTime()));
    boolean fine = comment.run(hosting.fresh(temporary.resolve("second")), empty);
    assertThat(fine).as(comment.said()).isTrue();
    assertThat(hosting.text("asked")).contains("--raw-field head=somebody:правка & ещё");
    return hosting.text("comment");
  }

  @Test
  void aRequestThatWeakensTheGateIsToldSoAtTheTop() throws Exception {
    Fixture.replace(
        fork.resolve("registry/registry.yaml"),
        "reviewEveryMonths: 12",
        "reviewEveryMonths: 12\nchecks: {TP370: ignore}");
    Fixture.replace(
        fork.resolve("registry/internal/leave.yaml"), "    needs: [consultation]\n", "");
    Fixture.replace(workflow(fork, "registry"), "timeout-minutes: 15", "timeout-minutes: 60");
    WorkflowJob check = checked(true);
    assertThat(check.ran()).hasSize(6);
    String comment = comment();
    assertThat(comment)
        .startsWith(
            """
            <!-- registry-validate -->
            ### Внимание: этот запрос меняет файлы самой проверки

            - задания, которые проверяют запросы
            - паспорт перечня: в нём строгость правил (registry.yaml)

            Отчёт ниже составлен уже по изменённым файлам. Такие правки принимает тот, кто отвечает за перечень.

            ### Внимание: этот запрос меняет саму проверку
            """)
        .contains("Было: TP370: ошибка. Стало: TP370: не проверяется", "### Изменения перечня");
    assertThat(hosting.text("asked"))
        .contains("--method POST repos/organ/perechen/issues/7/comments");
  }

  /** An honest request has no warning, and its comment is written anew, not once more. */
  @Test
  void anOrdinaryRequestIsCommentedOnOnce() throws Exception {
    Fixture.replace(
        fork.resolve("registry/internal/leave.yaml"), "Телефон отдела кадров", "Телефон кадров");
    checked(true);
    hosting.answer(
        "comments.json",
        "[{\"id\": 5, \"user\": {\"type\": \"Bot\"}, \"body\": \"<!-- registry-validate -->\"}]");
    String comment = comment();
    assertThat(comment)
        .startsWith("<!-- registry-validate -->\n### Проверка перечня: 1 предупреждение")
        .doesNotContain("Внимание");
    assertThat(hosting.text("asked")).contains("PATCH repos/organ/perechen/issues/comments/5");
    String summary = Files.readString(temporary.resolve("runner/summary.md"));
    assertThat(summary).contains("### Проверка перечня", "### Изменения перечня", "### ");
  }

  @Test
  void aRequestWithErrorsFailsAndIsStillReported() throws Exception {
    Fixture.replace(fork.resolve("registry/internal/leave.yaml"), "type: website", "type: site");
    WorkflowJob check = checked(false);
    assertThat(check.said()).contains("::error", "TP104");
    assertThat(check.ran()).hasSize(3);
    assertThat(comment()).contains("TP104");
  }

  /** What was swapped under way is not run; what is not filled in is asked for. */
  @Test
  void onlyTheProgramThatIsNamedIsRun() throws Exception {
    Files.writeString(hosting.file("package.zip"), "иное", StandardOpenOption.APPEND);
    WorkflowJob push =
        new WorkflowJob(workflow(organ, "registry"), "check").given("github.event_name", "push");
    assertThat(push.run(hosting.fresh(temporary.resolve("runner")), organ)).isFalse();
    assertThat(push.said()).contains("Контрольная сумма программы не та");
    assertThat(push.ran()).hasSize(1);
    does(organ, "sed -i 's/^url=.*/url=/' .registry/program");
    WorkflowJob unfilled =
        new WorkflowJob(workflow(organ, "registry"), "check").given("github.event_name", "push");
    assertThat(unfilled.run(hosting.fresh(temporary.resolve("runner")), organ)).isFalse();
    assertThat(unfilled.said()).contains("Впишите в .registry/program адрес программы");
    does(organ, "sed -i 's|^url=.*|url=http://releases.example/x.zip|' .registry/program");
    WorkflowJob plain =
        new WorkflowJob(workflow(organ, "registry"), "check").given("github.event_name", "push");
    assertThat(plain.run(hosting.fresh(temporary.resolve("runner")), organ)).isFalse();
    assertThat(plain.said()).contains("должен начинаться с https://");
  }

  @Test
  void aPushToMainIsCheckedWhole() throws Exception {
    WorkflowJob push =
        new WorkflowJob(workflow(organ, "registry"), "check").given("github.event_name", "push");
    assertThat(push.run(hosting.fresh(temporary.resolve("runner")), organ))
        .as(push.said())
        .isTrue();
    assertThat(push.ran())
        .containsExactly(
            "Программа", "Весь перечень", "Сравнение с реестром процессов", "Выпуск перечня");
    assertThat(temporary.resolve("runner/touchpoints/touchpoints.pdf")).exists();
  }

  private WorkflowJob edition(String job) throws IOException {
    return new WorkflowJob(workflow(organ, "registry-edition"), job)
        .given("github.ref_name", "edition/2026-11")
        .given("github.token", "for-releases")
        .given("github.repository", "organ/perechen")
        .given("github.run_id", "12")
        .given("github.event.repository.default_branch", "main");
  }

  @Test
  void anEditionIsMadeOfMainAloneAndOnce() throws Exception {
    does(temporary, "git clone -q organ copy && git -C copy tag edition/2026-11");
    Path copy = temporary.resolve("copy");
    WorkflowJob documents = edition("documents");
    Path runner = temporary.resolve("runner");
    boolean fine = documents.run(hosting.fresh(runner), copy);
    assertThat(fine).as(documents.said()).isTrue();
    assertThat(runner.resolve("edition/manifest.json")).exists();
    does(
        temporary, "mkdir hosting/artifact && cp -r runner/edition runner/notes hosting/artifact/");
    Path empty = Files.createDirectories(temporary.resolve("empty"));
    assertThat(edition("release").run(hosting.fresh(runner), empty)).isTrue();
    assertThat(hosting.text("asked"))
        .contains("release create edition/2026-11 ", "edition/manifest.json", "--verify-tag");

    WorkflowJob again = edition("documents");
    assertThat(again.run(hosting.fresh(temporary.resolve("third")), copy)).isFalse();
    assertThat(again.said()).contains("уже выпущена и не перезаписывается");

    Files.delete(hosting.file("released"));
    does(copy, "git commit -q --allow-empty -m Мимо && git tag -f edition/2026-11");
    WorkflowJob aside = edition("documents");
    assertThat(aside.run(hosting.fresh(temporary.resolve("fourth")), copy)).isFalse();
    assertThat(aside.said()).contains("метка edition/2026-11 стоит не в основной ветке (main)");
  }

  @Test
  void aDraftIsNoEdition() throws Exception {
    does(organ, "sed -i 's/^status: approved/status: draft/' registry/registry.yaml");
    does(organ, "git commit -q -a -m Проект");
    does(temporary, "git clone -q organ copy && git -C copy tag edition/2026-11");
    WorkflowJob documents = edition("documents");
    assertThat(documents.run(hosting.fresh(temporary.resolve("runner")), temporary.resolve("copy")))
        .isFalse();
    assertThat(documents.said()).contains("Редакция «2026-11» не выпущена");
  }
}
