package ru.touchpoints.registry.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import ru.touchpoints.registry.support.Run;

/** The workflows run nothing that could change under them, with no right that they do not need. */
final class WorkflowsTest {

  private static final Pattern ACTION = Pattern.compile("uses: *(\\S+)");
  private static final Pattern PINNED = Pattern.compile("[\\w.-]+/[\\w./-]+@[0-9a-f]{40}");

  @TempDir private static Path given = Path.of("");

  @BeforeAll
  static void makeThoseOfAnotherBody() {
    assertThat(Run.in(given, "init", ".").status()).isZero();
  }

  /** Those that registry init gives to other bodies are held to the same. */
  private static List<Path> workflows() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path root : List.of(given, SchemaFiles.project("."))) {
      try (Stream<Path> files = Files.list(root.resolve(".github/workflows"))) {
        files.filter(file -> file.toString().endsWith(".yml")).sorted().forEach(all::add);
      }
    }
    return all;
  }

  @Test
  void actionsArePinnedByCommit() throws IOException {
    List<String> loose = new ArrayList<>();
    for (Path workflow : workflows()) {
      Matcher action = ACTION.matcher(Files.readString(workflow));
      while (action.find()) {
        if (!PINNED.matcher(action.group(1)).matches()) {
          loose.add(action.group(1));
        }
      }
    }
    assertThat(workflows()).isNotEmpty();
    assertThat(loose).isEmpty();
  }

  @Test
  void everyWorkflowStartsWithReadingAlone() throws IOException {
    for (Path workflow : workflows()) {
      Object root =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(workflow));
      assertThat(((Map<?, ?>) root).get("permissions"))
          .as(workflow.toString())
          .isEqualTo(Map.of("contents", "read"));
    }
  }

  /** What a request says of itself reaches a script as a variable, never as a piece of it. */
  @Test
  void scriptsHoldNoExpressions() throws IOException {
    for (Path workflow : workflows()) {
      Map<?, ?> root =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(workflow));
      Object found = root.get("jobs");
      assertThat(found).isInstanceOf(Map.class);
      for (Object job : ((Map<?, ?>) found).values()) {
        for (Object step : steps(job)) {
          assertThat(String.valueOf(((Map<?, ?>) step).get("run"))).doesNotContain("${{");
        }
      }
    }
  }

  /** Code of a request or a tag runs only where it can write nothing. */
  @Test
  void jobsThatMayWriteRunNothingOfTheRepository() throws IOException {
    int writing = 0;
    for (Path workflow : workflows()) {
      Map<?, ?> root =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(workflow));
      Map<?, ?> jobs = root.get("jobs") instanceof Map<?, ?> map ? map : Map.of();
      for (Map.Entry<?, ?> job : jobs.entrySet()) {
        Object rights = ((Map<?, ?>) job.getValue()).get("permissions");
        if (String.valueOf(rights).contains("write")) {
          writing++;
          assertThat(steps(job.getValue()).toString())
              .as(workflow + " " + job.getKey())
              .doesNotContain("actions/checkout", "target/registry", ".registry/install", "mvn ");
        }
      }
    }
    // The comment and the edition of either, the issue of overdue reviews, and the packed program.
    assertThat(writing).isEqualTo(6);
  }

  /** Rights of the main branch go to no event that runs what a request brings. */
  @Test
  void noWorkflowLendsItsRightsToARequest() throws IOException {
    for (Path workflow : workflows()) {
      String text = Files.readString(workflow);
      assertThat(text).doesNotContain("pull_request_target", "secrets.", "vars.");
      if (text.contains("workflow_run:")) {
        assertThat(text).as(workflow.toString()).doesNotContain("uses:");
      }
    }
  }

  private static List<?> steps(Object job) {
    return job instanceof Map<?, ?> map && map.get("steps") instanceof List<?> steps
        ? steps
        : List.of();
  }
}
