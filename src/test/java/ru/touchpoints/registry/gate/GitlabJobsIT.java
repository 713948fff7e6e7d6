package ru.touchpoints.registry.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Sandbox.Ended;

/**
 * The jobs that {@code init} writes for GitLab, for a list in a folder of a larger project. Their
 * shell calls jq and unzip: {@code .ci/run} lets these cases in where it finds them.
 */
final class GitlabJobsIT {

  private static final String JOBS = ".gitlab/registry-dokumenty-perechen.gitlab-ci.yml";

  @TempDir private Path temporary = Path.of("");

  private Path project = temporary;
  private Path list = temporary;
  private Hosting hosting = new Hosting(temporary);

  @BeforeEach
  void makeAProject() throws Exception {
    hosting = new Hosting(temporary.resolve("hosting")).open();
    project = Files.createDirectories(temporary.resolve("проект"));
    does("git init -q -b main && echo '# Наше' > README.md");
    Run init = Run.in(project, "init", "документы/перечень", "--ci", "gitlab");
    assertThat(init.status()).as(init.err()).isZero();
    list = project.resolve("документы/перечень");
    Fixture.base(list);
    Run.in(list, "schema", "--write");
    Path program = list.resolve(".registry/program");
    Files.writeString(
        program,
        Files.readString(program)
            .replace("url=\n", "url=" + Hosting.ADDRESS + "\n")
            .replace("sha256=\n", "sha256=" + hosting.checksum() + "\n"));
    does("git add . && git commit -q -m Перечень");
    hosting
        .machine()
        .set("CI_PROJECT_DIR", project.toString())
        .set("CI_DEFAULT_BRANCH", "main")
        .set("CI_API_V4_URL", "https://gitlab.example/api/v4")
        .set("CI_PROJECT_ID", "3");
  }

  private String does(String lines) throws Exception {
    Ended ended = hosting.machine().bash(project, lines);
    assertThat(ended.status()).as(ended.said()).isZero();
    return ended.said().strip();
  }

  /** All that GitLab would run of a job, with what it takes over from others, in one shell. */
  private Ended run(String name) throws Exception {
    Map<?, ?> own = WorkflowJob.map(WorkflowJob.load(project.resolve(".gitlab-ci.yml")));
    assertThat(own.get("include")).isEqualTo(List.of(Map.of("local", JOBS)));
    Map<?, ?> jobs = WorkflowJob.map(WorkflowJob.load(project.resolve(JOBS)));
    Map<?, ?> job = WorkflowJob.map((own.containsKey(name) ? own : jobs).get(name));
    assertThat(job).as(name).isNotEmpty();
    List<String> lines = new ArrayList<>();
    Map<?, ?> parent = WorkflowJob.map(jobs.get(String.valueOf(job.get("extends"))));
    WorkflowJob.list(parent.get("before_script")).forEach(line -> lines.add(line.toString()));
    WorkflowJob.list(job.get("script")).forEach(line -> lines.add(line.toString()));
    return hosting.machine().bash(project, String.join("\n", lines));
  }

  private Ended fine(String job) throws Exception {
    Ended ended = run(job);
    assertThat(ended.status()).as(ended.said()).isZero();
    return ended;
  }

  private void request() throws Exception {
    hosting.machine().set("CI_MERGE_REQUEST_DIFF_BASE_SHA", does("git rev-parse main"));
    does("git checkout -q -b правка");
    Fixture.replace(
        list.resolve("registry/registry.yaml"),
        "reviewEveryMonths: 12",
        "reviewEveryMonths: 12\nchecks: {TP381: ignore}");
    does("git commit -q -a -m Правка");
  }

  @Test
  void aRequestHasItsReportsAndAComment() throws Exception {
    request();
    fine("registry-dokumenty-perechen-check");
    assertThat(Files.readString(project.resolve("findings/quality.json"))).startsWith("[");
    assertThat(Files.readString(project.resolve("findings/junit.xml"))).contains("<testsuites");
    assertThat(project.resolve("touchpoints/touchpoints.pdf")).exists();

    Ended silent = fine("registry-dokumenty-perechen-comment");
    assertThat(silent.said()).contains("Комментарий не написан", "у запросов из копии проекта");
    hosting.machine().set("REGISTRY_COMMENT_TOKEN", "secret");
    hosting.machine().set("CI_MERGE_REQUEST_PROJECT_ID", "3").set("CI_MERGE_REQUEST_IID", "8");
    assertThat(fine("registry-dokumenty-perechen-comment").said()).doesNotContain("secret");
    assertThat(hosting.text("comment"))
        .startsWith(
            """
            <!-- registry-validate registry-dokumenty-perechen -->
            **Перечень: документы/перечень**

            ### Внимание: этот запрос меняет саму проверку
            """)
        .contains("TP381: не проверяется", "### Изменения перечня");
    assertThat(hosting.text("asked")).contains("--request POST", "/merge_requests/8/notes");
    hosting.answer(
        "notes.json",
        "[{\"id\": 3, \"system\": false, \"body\": \"<!-- registry-validate -->\"}, {\"id\": 4,"
            + " \"system\": false, \"body\": \"<!-- registry-validate registry-dokumenty-perechen -->\"}]");
    fine("registry-dokumenty-perechen-comment");
    assertThat(hosting.text("asked")).contains("--request PUT", "/merge_requests/8/notes/4");
  }

  @Test
  void aFaultFailsTheCheckAndIsReported() throws Exception {
    request();
    Fixture.replace(list.resolve("registry/internal/leave.yaml"), "type: website", "type: site");
    does("git commit -q -a -m Ошибка");
    Ended check = run("registry-dokumenty-perechen-check");
    assertThat(check.status()).isEqualTo(1);
    // GitLab counts the paths of its widget from the root of the project.
    assertThat(Files.readString(project.resolve("findings/quality.json")))
        .contains("\"документы/перечень/registry/internal/leave.yaml\"", "TP104");
    assertThat(Files.readString(project.resolve("findings/junit.xml"))).contains("TP104");
  }

  @Test
  void theListIsShownAsAPage() throws Exception {
    fine("registry-dokumenty-perechen-page");
    fine("pages");
    assertThat(Files.readString(project.resolve("public/dokumenty-perechen/index.html")))
        .contains("Телефон отдела");
    assertThat(Files.readString(project.resolve("public/index.html")))
        .contains("<a href=\"dokumenty-perechen/\">Перечень точек взаимодействия");
  }

  @Test
  void anEditionIsReleasedOnce() throws Exception {
    does("git tag edition/2026-11 && git remote add origin . && git fetch -q origin");
    hosting.machine().set("CI_COMMIT_TAG", "edition/2026-11").set("CI_JOB_TOKEN", "job");
    fine("registry-dokumenty-perechen-edition");
    assertThat(hosting.text("released"))
        .contains("\"tag_name\": \"edition/2026-11\"", "/edition/2026-11/manifest.json");
    Ended again = run("registry-dokumenty-perechen-edition");
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.said()).contains("уже выпущена и не перезаписывается");

    Files.delete(hosting.file("released"));
    does("git checkout -q -b мимо && git commit -q --allow-empty -m Мимо");
    Ended aside = run("registry-dokumenty-perechen-edition");
    assertThat(aside.status()).isEqualTo(1);
    assertThat(aside.said()).contains("стоит не в основной ветке (main)");
  }

  /** Nothing that is there is overwritten, and what has to be added is said. */
  @Test
  void aSecondListIsAddedToWhatIsThere() throws IOException {
    Run second = Run.in(project, "init", "другой", "--ci", "gitlab", "--owner", "@organ");
    assertThat(second.status()).isZero();
    assertThat(second.err())
        .contains(
            """
            Допишите в .gitlab-ci.yml:
                # в список include, который там есть:
                  - local: ".gitlab/registry-drugoj.gitlab-ci.yml"
            """,
            """
            Допишите в .github/hooks/pre-commit:
                # в список lists, отдельной строкой:
                другой/registry
            """,
            "Допишите в .gitlab/CODEOWNERS:\n    /другой/registry/registry.yaml @organ\n");
    assertThat(second.err()).doesNotContain("pages:", "/.gitlab/ @organ", "/.github/ @organ");
    assertThat(Files.readString(project.resolve(".gitlab-ci.yml"))).contains(JOBS);
    Run none = Run.in(project, "init", "третий", "--ci", "none");
    assertThat(none.out()).doesNotContain("CODEOWNERS", ".gitlab", "workflows", ".registry");
  }
}
