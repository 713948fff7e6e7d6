package ru.touchpoints.registry.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.start.WrittenFiles;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Sandbox.Ended;

/**
 * Lists of two bodies in one repository, the one at its root, the other in a folder: neither's jobs
 * take what is the other's. Their shell calls jq and unzip, as that of a single list does.
 */
final class SeveralListsIT {

  @TempDir private Path temporary = Path.of("");

  private Path project = temporary;
  private Hosting hosting = new Hosting(temporary);

  private void begin(String host) throws Exception {
    hosting = new Hosting(temporary.resolve("hosting")).open();
    project = Files.createDirectories(temporary.resolve("проект"));
    does("git init -q -b main");
    for (String folder : List.of(".", "органы/второй")) {
      Run init = Run.in(project, "init", folder, "--ci", host);
      assertThat(init.status()).as(init.err()).isZero();
      Path list = project.resolve(folder);
      Fixture.base(list);
      Run.in(list, "schema", "--write");
      Path program = list.resolve(".registry/program");
      Files.writeString(
          program,
          Files.readString(program)
              .replace("url=\n", "url=" + Hosting.ADDRESS + "\n")
              .replace("sha256=\n", "sha256=" + hosting.checksum() + "\n"));
    }
    Fixture.replace(
        project.resolve("registry/registry.yaml"), "nameGenitive: ", "nameGenitive: Первого, ");
    commit("Перечни");
    does("git remote add origin . && git fetch -q origin");
  }

  private void commit(String what) throws Exception {
    does(
        "git add . && git commit -q -m '"
            + what
            + "' && git update-ref refs/remotes/origin/main main");
  }

  private Path second() {
    return project.resolve("органы/второй");
  }

  private String does(String lines) throws Exception {
    Ended ended = hosting.machine().bash(project, lines);
    assertThat(ended.status()).as(ended.said()).isZero();
    return ended.said().strip();
  }

  /** Each list has editions of its own: their tags do not meet. */
  private void tagBoth() {
    for (Path list : List.of(project, second())) {
      Run edition =
          Run.in(
              list,
              "edition",
              "2026-11",
              "--tag",
              "-o",
              temporary.resolve("e" + list.getNameCount()).toString());
      assertThat(edition.status()).as(edition.err()).isZero();
    }
    assertThat(Run.in(project, "editions").out())
        .contains("edition/2026-11")
        .doesNotContain("vtoroj");
    assertThat(Run.in(second(), "editions").out())
        .contains("edition/organy-vtoroj/2026-11")
        .doesNotContain("edition/2026-11");
    assertThat(Run.in(second(), "edition", "edition/drugoj/2026-12").err())
        .contains("Метка edition/drugoj/2026-12 — не этого перечня");
    assertThat(
            Run.in(
                    second(),
                    "verify",
                    temporary
                        .resolve("e" + second().getNameCount())
                        .resolve("manifest.json")
                        .toString())
                .status())
        .isZero();
  }

  /** All that GitLab would run of a job of either list, or of the project, in one shell. */
  private Ended job(String name) throws Exception {
    Map<?, ?> project = WorkflowJob.map(WorkflowJob.load(this.project.resolve(".gitlab-ci.yml")));
    List<Map<?, ?>> files = new ArrayList<>(List.of(project));
    for (String id : List.of("registry", "registry-organy-vtoroj")) {
      Path file = this.project.resolve(".gitlab/" + id + ".gitlab-ci.yml");
      files.add(WorkflowJob.map(WorkflowJob.load(file)));
    }
    // What stands in two files of a project is one job to GitLab, made of both.
    assertThat(files.stream().flatMap(file -> file.keySet().stream())).doesNotHaveDuplicates();
    Map<?, ?> job =
        files.stream()
            .map(file -> WorkflowJob.map(file.get(name)))
            .filter(one -> !one.isEmpty())
            .findFirst()
            .orElseThrow();
    String parent = String.valueOf(job.get("extends"));
    List<?> before =
        files.stream()
            .flatMap(file -> Stream.of(WorkflowJob.map(file.get(parent)).get("before_script")))
            .flatMap(one -> WorkflowJob.list(one).stream())
            .toList();
    List<String> lines = new ArrayList<>();
    before.forEach(line -> lines.add(line.toString()));
    WorkflowJob.list(job.get("script")).forEach(line -> lines.add(line.toString()));
    Ended ended = hosting.machine().bash(this.project, String.join("\n", lines));
    assertThat(ended.status()).as(name + ": " + ended.said()).isZero();
    return ended;
  }

  @Test
  void theJobsOfGitlabDoNotMeet() throws Exception {
    begin("gitlab");
    Fixture.replace(
        project.resolve(".gitlab-ci.yml"),
        "include:\n",
        "include:\n  - local: \".gitlab/registry-organy-vtoroj.gitlab-ci.yml\"\n");
    commit("Задания второго");
    hosting
        .machine()
        .set("CI_PROJECT_DIR", project.toString())
        .set("CI_DEFAULT_BRANCH", "main")
        .set("CI_API_V4_URL", "https://gitlab.example/api/v4")
        .set("CI_PROJECT_ID", "3")
        .set("CI_MERGE_REQUEST_PROJECT_ID", "3")
        .set("CI_MERGE_REQUEST_IID", "8")
        .set("REGISTRY_COMMENT_TOKEN", "secret")
        .set("CI_JOB_TOKEN", "job");
    job("registry-page");
    job("registry-organy-vtoroj-page");
    job("pages");
    assertThat(Files.readString(project.resolve("public/index.html"))).contains("Первого,");
    assertThat(Files.readString(project.resolve("public/organy-vtoroj/index.html")))
        .contains("Телефон отдела")
        .doesNotContain("Первого,");

    String overdue = "sed -i 's/^reviewed: .*/reviewed: 2020-01-01/' registry/internal/leave.yaml";
    does(overdue + " && cd органы/второй && " + overdue);
    job("registry-check");
    String first = Files.readString(project.resolve("findings/quality.json"));
    hosting.answer("notes.json", note(4, "registry-validate registry-organy-vtoroj"));
    job("registry-comment");
    assertThat(hosting.text("asked")).doesNotContain("--request PUT").contains("--request POST");
    job("registry-organy-vtoroj-check");
    String second = Files.readString(project.resolve("findings/quality.json"));
    assertThat(second).contains("\"fingerprint\"").isNotEqualTo(first);
    assertThat(fingerprints(second)).doesNotContainAnyElementsOf(fingerprints(first));
    job("registry-organy-vtoroj-comment");
    assertThat(hosting.text("asked")).contains("--request PUT", "/merge_requests/8/notes/4");
    assertThat(hosting.text("comment")).contains("**Перечень: органы/второй**");
    does("rm -r public findings touchpoints && git checkout -q .");

    tagBoth();
    hosting.machine().set("CI_COMMIT_TAG", "edition/2026-11");
    assertThat(job("registry-organy-vtoroj-edition").said())
        .contains("не этого перечня: его метки начинаются с edition/organy-vtoroj/");
    assertThat(hosting.file("released")).doesNotExist();
    job("registry-edition");
    assertThat(hosting.text("released")).contains("\"tag_name\": \"edition/2026-11\"");
    Files.delete(hosting.file("released"));
    does("rm -r edition");
    hosting.machine().set("CI_COMMIT_TAG", "edition/organy-vtoroj/2026-11");
    job("registry-organy-vtoroj-edition");
    assertThat(hosting.text("released"))
        .contains(
            "\"tag_name\": \"edition/organy-vtoroj/2026-11\"",
            "/packages/generic/edition/organy-vtoroj-2026-11/manifest.json");
    assertThat(hosting.text("asked")).contains("/releases/edition%2Forgany-vtoroj%2F2026-11");
  }

  private static String note(int id, String mark) {
    return "[{\"id\": " + id + ", \"system\": false, \"body\": \"<!-- " + mark + " -->\"}]";
  }

  private static List<String> fingerprints(String report) {
    return report.lines().filter(line -> line.contains("\"fingerprint\"")).toList();
  }

  private WorkflowJob workflow(String file, String job) throws Exception {
    return new WorkflowJob(project.resolve(".github/workflows/" + file + ".yml"), job)
        .given("github.token", "token")
        .given("github.repository", "organ/perechen")
        .given("github.run_id", "12")
        .given("github.event.repository.default_branch", "main");
  }

  @Test
  void theWorkflowsOfGithubDoNotMeet() throws Exception {
    begin("github");
    tagBoth();
    WorkflowJob foreign =
        workflow("registry-organy-vtoroj-edition", "documents")
            .given("github.ref_name", "edition/2026-11");
    assertThat(foreign.run(hosting.fresh(temporary.resolve("r1")), project)).isTrue();
    assertThat(foreign.said()).contains("::notice::Метка edition/2026-11 — не этого перечня");
    assertThat(foreign.ran()).containsExactly("Метка — этого перечня");
    for (String[] own :
        List.of(
            new String[] {"registry-edition", "edition/2026-11"},
            new String[] {"registry-organy-vtoroj-edition", "edition/organy-vtoroj/2026-11"})) {
      Path runner = temporary.resolve("runner-" + own[0]);
      WorkflowJob documents = workflow(own[0], "documents").given("github.ref_name", own[1]);
      assertThat(documents.run(hosting.fresh(runner), project)).as(documents.said()).isTrue();
      assertThat(documents.ran()).hasSize(5);
      assertThat(Files.readString(runner.resolve("edition/manifest.json"))).contains(own[1]);
    }
  }

  /** A comment of either list leaves the other's alone, and warns of its own files. */
  @Test
  void eachListHasItsCommentOnARequest() throws Exception {
    begin("github");
    String commit = does("git rev-parse HEAD");
    hosting.answer("pulls.json", "[{\"number\": 7, \"head\": {\"sha\": \"" + commit + "\"}}]");
    hosting.answer("files.json", "[{\"filename\": \"органы/второй/registry/registry.yaml\"}]");
    hosting.answer(
        "comments.json",
        "[{\"id\": 5, \"user\": {\"type\": \"Bot\"}, \"body\":"
            + " \"<!-- registry-validate registry-organy-vtoroj -->\"}]");
    Files.createDirectories(hosting.file("artifact"));
    Files.writeString(
        hosting.file("artifact").resolve("findings.md"), "<!-- registry-validate -->\nотчёт\n");
    assertThat(comment("registry-comment")).isEqualTo("<!-- registry-validate -->\nотчёт\n\n");
    assertThat(hosting.text("asked")).doesNotContain("PATCH").contains("--method POST");
    assertThat(comment("registry-organy-vtoroj-comment"))
        .startsWith(
            """
            <!-- registry-validate registry-organy-vtoroj -->
            **Перечень: органы/второй**

            ### Внимание: этот запрос меняет файлы самой проверки

            - паспорт перечня: в нём строгость правил (registry.yaml)
            """)
        .endsWith("\nотчёт\n\n");
    assertThat(hosting.text("asked")).contains("PATCH repos/organ/perechen/issues/comments/5");
  }

  private String comment(String file) throws Exception {
    WorkflowJob comment =
        workflow(file, "comment")
            .given("github.event.workflow_run.head_repository.owner.login", "somebody")
            .given("github.event.workflow_run.head_branch", "правка")
            .given("github.event.workflow_run.head_sha", does("git rev-parse HEAD"))
            .given("github.event.workflow_run.id", "11");
    Path empty = Files.createDirectories(temporary.resolve("empty-" + file));
    boolean fine = comment.run(hosting.fresh(temporary.resolve("runner-" + file)), empty);
    assertThat(fine).as(comment.said()).isTrue();
    return hosting.text("comment");
  }

  /** The hook is one for all lists: it is renewed with those that it checks. */
  @Test
  void theHookIsRenewedWithAllItsLists() throws Exception {
    begin("github");
    for (Path list : List.of(project, second())) {
      assertThat(Run.in(list, "upgrade", "--write").status()).isZero();
    }
    Path hook = project.resolve(".github/hooks/pre-commit");
    Fixture.replace(hook, "lists='registry'", "lists='registry\nорганы/второй/registry'");
    assertThat(Run.in(project, "upgrade").err()).startsWith("Обновлять нечего");
    String now = Files.readString(hook);
    Fixture.replace(hook, "set -eu\n", "set -e\n");
    Path record = project.resolve(".registry/written");
    String old = now.replace("set -eu\n", "set -e\n").replace("\nорганы/второй/registry'", "'");
    String lines = Files.readString(record);
    Files.writeString(
        record,
        lines.replaceFirst(
            "[0-9a-f]{64}  .github/hooks/pre-commit",
            WrittenFiles.digest(old) + "  .github/hooks/pre-commit"));
    Run run = Run.in(project, "upgrade", "--write");
    assertThat(run.out()).startsWith(".github/hooks/pre-commit: обновлён\n");
    assertThat(hook).content().isEqualTo(now);
    assertThat(Run.in(second(), "upgrade").err()).startsWith("Обновлять нечего");
  }
}
