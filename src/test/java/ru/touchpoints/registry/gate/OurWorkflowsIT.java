package ru.touchpoints.registry.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Sandbox.Ended;

/**
 * The shell of our own workflows, on a list in the place of ours; nothing is built. It calls jq:
 * {@code .ci/run} lets these cases in where it finds one.
 */
final class OurWorkflowsIT {

  @TempDir private Path temporary = Path.of("");

  private Path home = temporary;
  private Hosting hosting = new Hosting(temporary);

  @BeforeEach
  void makeAList() throws Exception {
    hosting = new Hosting(temporary.resolve("hosting")).open();
    hosting.machine().with("mvn", "exit 0");
    home = temporary.resolve("home");
    Fixture.base(home);
    Path workflows = Path.of(System.getProperty("project.dir", "."), ".github/workflows");
    Fixture.overlay(workflows, home.resolve(".github/workflows"));
    Files.writeString(home.resolve(".gitignore"), "/target/\n/dist/\n/data/\n/notes/\n");
    Files.createDirectories(home.resolve("target"));
    Files.copy(hosting.file("registry"), home.resolve("target/registry"));
    assertThat(home.resolve("target/registry").toFile().setExecutable(true)).isTrue();
    does("git init -q -b main && git add . && git commit -q -m Перечень");
    does("git update-ref refs/remotes/origin/main main");
  }

  private String does(String lines) throws Exception {
    Ended ended = hosting.machine().bash(home, lines);
    assertThat(ended.status()).as(ended.said()).isZero();
    return ended.said().strip();
  }

  private WorkflowJob job(String workflow, String job) throws IOException {
    return new WorkflowJob(home.resolve(".github/workflows/" + workflow + ".yml"), job)
        .given("github.token", "token")
        .given("github.repository", "organ/registry")
        .given("github.run_id", "12")
        .given("github.ref_name", "edition/2026-11")
        .given("github.event.repository.default_branch", "main");
  }

  private void runs(WorkflowJob job, Path folder) throws Exception {
    boolean fine = job.run(hosting.fresh(temporary.resolve("runner")), folder);
    assertThat(fine).as(job.said()).isTrue();
  }

  @Test
  void aRequestIsCheckedAndCommentedOn() throws Exception {
    String base = does("git rev-parse HEAD");
    Fixture.replace(home.resolve("registry/internal/leave.yaml"), "Телефон отдела", "Телефоны");
    does("git commit -q -a -m Правка");
    WorkflowJob check =
        job("pull-request", "check")
            .given("github.event_name", "pull_request")
            .given("github.event.pull_request.base.sha", base);
    runs(check, home);
    does("cp -r findings ../hosting/artifact");
    String commit = does("git rev-parse HEAD");
    hosting.answer("pulls.json", "[{\"number\": 7, \"head\": {\"sha\": \"" + commit + "\"}}]");
    hosting.answer("files.json", "[{\"filename\": \"src/main/java/Main.java\"}]");
    Path empty = Files.createDirectories(temporary.resolve("empty"));
    runs(
        job("comment", "comment")
            .given("github.event.workflow_run.head_repository.owner.login", "somebody")
            .given("github.event.workflow_run.head_branch", "правка")
            .given("github.event.workflow_run.head_sha", commit)
            .given("github.event.workflow_run.id", "11"),
        empty);
    assertThat(hosting.text("comment"))
        .contains("- сама программа, которая проверяет перечень\n", "### Изменения перечня");
    assertThat(empty.resolve("findings/upload.json")).content().contains("refs/pull/7/head");
  }

  @Test
  void aPushIsCheckedWhole() throws Exception {
    WorkflowJob push = job("pull-request", "check").given("github.event_name", "push");
    runs(push, home);
    assertThat(push.ran())
        .containsExactly(
            "Build and test",
            "Check the whole list",
            "Compare with the process registry",
            "Export the list");
  }

  @Test
  void anEditionIsReleased() throws Exception {
    does("git tag edition/2026-11");
    runs(job("edition", "export"), home);
    does("mkdir ../hosting/artifact && cp -r dist data notes ../hosting/artifact/");
    Path empty = Files.createDirectories(temporary.resolve("empty"));
    runs(job("edition", "release"), empty);
    assertThat(hosting.text("asked"))
        .contains("release create edition/2026-11 edition/dist/", "edition/data/touchpoints.csv");
    WorkflowJob again = job("edition", "export");
    assertThat(again.run(hosting.fresh(temporary.resolve("runner")), home)).isFalse();
    assertThat(again.said()).contains("не перезаписывается");
  }

  @Test
  void overdueReviewsAreOneIssue() throws Exception {
    does("sed -i 's/^reviewed: .*/reviewed: 2020-01-01/' registry/internal/leave.yaml");
    runs(job("reviews", "list"), home);
    assertThat(Files.readString(home.resolve("reviews/issue.md"))).contains("### Отдел кадров");
    does("cp -r reviews ../hosting/artifact");
    hosting.answer("issues.json", "[]");
    Path empty = Files.createDirectories(temporary.resolve("empty"));
    runs(job("reviews", "issue"), empty);
    assertThat(hosting.text("asked")).contains("--method POST repos/organ/registry/issues");
    assertThat(hosting.text("comment")).contains("### Отдел кадров");
    runs(job("known-holes", "scan"), home);
  }
}
