package ru.touchpoints.registry.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/**
 * The issue of overdue reviews as the workflow makes it of what the program prints. It needs jq,
 * which the build itself does not: {@code .ci/run} names it, and without it this case stays out.
 */
final class ReviewsIssueIT {

  private static final String JQ = "jq.program";

  private static final Path QUERY =
      Path.of(System.getProperty("project.dir", ""), ".github", "workflows", "reviews.jq")
          .toAbsolutePath();

  @TempDir private Path folder = Path.of("");

  @Test
  void nothingOfTheListTakesEffect() throws IOException, GitAPIException, InterruptedException {
    HostileList.write(folder);
    for (HostileText text : HostileText.ALL) {
      // So that each department has a heading of its own.
      Fixture.replace(
          folder.resolve("registry/d-%1$s/p-%1$s.yaml".formatted(text.name())),
          "department: reception",
          "department: u-" + text.name());
    }
    Run overdue =
        Run.in(
            folder,
            "validate",
            "--select",
            "TP520",
            "--fail-on",
            "never",
            "--format",
            "json",
            "-o",
            "overdue.json");
    assertThat(overdue.status()).isZero();
    assertThat(Run.in(folder, "export", "json", "--draft", "-o", "list.json").status()).isZero();
    String issue = issue();
    JobLog.assertObeysNothing(issue);
    MarkdownPage page = new MarkdownPage(issue);
    page.assertInert();
    for (HostileText text : HostileText.ALL) {
      assertThat(text.text().split("[^а-яё0-9a-zA-Z]+", -1))
          .allSatisfy(word -> assertThat(page.text()).contains(word));
    }
  }

  private String issue() throws IOException, InterruptedException {
    Path issue = folder.resolve("issue.md");
    int status =
        new ProcessBuilder(
                System.getProperty(JQ, ""),
                "--raw-output",
                "--slurpfile",
                "list",
                "list.json",
                "--from-file",
                QUERY.toString(),
                "overdue.json")
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(issue.toFile())
            .start()
            .waitFor();
    assertThat(status).isZero();
    return Files.readString(issue);
  }
}
