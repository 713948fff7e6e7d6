package ru.touchpoints.registry.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** What the comment on a request says first: that the request changes the check itself. */
final class GateWarningTest {

  private static final String HEADING = "### Внимание: этот запрос меняет саму проверку\n";

  @TempDir private Path temporary = Path.of("");

  private Path home = temporary;
  private String base = "";

  @BeforeEach
  void makeARepository() throws Exception {
    home = temporary.resolve("home");
    Fixture.base(home);
    for (String file :
        new String[] {
          ".github/workflows/registry.yml",
          ".github/hooks/pre-commit",
          ".github/CODEOWNERS",
          ".gitlab-ci.yml",
          ".gitattributes",
          ".registry/program",
          "schemas/touchpoints.schema.json",
          "notes.md"
        }) {
      write(file, "как было\n");
    }
    base = Fixture.commit(home, Instant.parse("2026-10-01T09:00:00Z"));
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(home.resolve(file).getParent());
    Files.writeString(home.resolve(file), text);
  }

  private String comment() throws Exception {
    Fixture.commit(home);
    return Run.in(
            home, "validate", "--changed-since", base, "--format", "markdown", "--ignore", "TP120")
        .out();
  }

  /** One line for each thing; what tightens the check, and what is none of it, is not told. */
  @Test
  void everyWayToWeakenTheCheckIsTold() throws Exception {
    Fixture.replace(
        home.resolve("registry/registry.yaml"),
        "reviewEveryMonths: 12",
        "reviewEveryMonths: 36\nchecks: {TP381: ignore, TP351: warning, TP380: error}");
    Path leave = home.resolve("registry/internal/leave.yaml");
    Files.writeString(
        leave,
        Files.readString(leave)
            .replaceFirst("(?m)^  - id:", "  # registry: ignore TP380 — *так* надо @all\n  - id:"));
    write("registry/order.yaml", "version: 1\n");
    for (String file :
        new String[] {
          ".github/workflows/registry.yml",
          ".github/CODEOWNERS",
          ".gitlab-ci.yml",
          ".gitattributes",
          ".registry/program",
          "schemas/touchpoints.schema.json",
          "notes.md"
        }) {
      write(file, "стало\n");
    }
    Files.delete(home.resolve(".github/hooks/pre-commit"));
    String comment = comment();
    assertThat(comment).startsWith("<!-- registry-validate -->\n" + HEADING);
    Fixture.assertGolden(
        Fixture.resource("golden/gate.md"), comment.substring(0, comment.indexOf("### Проверка")));
  }

  @Test
  void aHookThatIsNoProgramAnyLongerIsTold() throws Exception {
    Path hook = home.resolve(".github/hooks/pre-commit");
    assertThat(hook.toFile().setExecutable(true)).isTrue();
    base = Fixture.commit(home, Instant.parse("2026-10-02T09:00:00Z"));
    assertThat(hook.toFile().setExecutable(false)).isTrue();
    assertThat(comment())
        .contains(HEADING, "- .github/hooks/pre-commit: проверка перед коммитом\n");
  }

  /** What main has changed in the meantime is not told of the request. */
  @Test
  void anOrdinaryRequestHasNoWarning() throws Exception {
    Fixture.replace(
        home.resolve("registry/registry.yaml"), "Отдел кадров", "Отдел кадров и наград");
    write("notes.md", "стало\n");
    assertThat(comment()).startsWith("<!-- registry-validate -->\n### Проверка перечня");
  }

  @Test
  void theSummaryCountsWhatCommentsSilence() throws Exception {
    Path leave = home.resolve("registry/internal/leave.yaml");
    Fixture.replace(
        leave, "  - id: portal", "  # registry: ignore TP421 — временно\n  - id: portal");
    Fixture.replace(leave, "https://staff.min.example/leave", "портал");
    Run run = Run.in(home, "validate", "--ignore", "TP120");
    assertThat(run.out()).contains("замечаний нет; пометками в файлах скрыто: 1 замечание\n");
    assertThat(Run.in(home, "validate", "--ignore", "TP120").out()).isEqualTo(run.out());
    assertThat(Run.in(home, "validate", "--format", "json").out()).doesNotContain("скрыто");
    assertThat(comment()).contains("; пометками в файлах скрыто: 1 замечание.\n");
  }
}
