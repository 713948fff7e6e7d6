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
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The workflows run nothing that could change under them, with no right that they do not need. */
final class WorkflowsTest {

  private static final Pattern ACTION = Pattern.compile("uses: *(\\S+)");
  private static final Pattern PINNED = Pattern.compile("[\\w.-]+/[\\w./-]+@[0-9a-f]{40}");

  private static List<Path> workflows() throws IOException {
    // The one that registry init gives to other bodies is held to the same.
    Path given =
        SchemaFiles.project("src/main/resources/ru/touchpoints/registry/start/init/workflow.yml");
    try (Stream<Path> files = Files.list(SchemaFiles.project(".github/workflows"))) {
      return Stream.concat(Stream.of(given), files.filter(file -> file.toString().endsWith(".yml")))
          .sorted()
          .toList();
    }
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
              .doesNotContain("actions/checkout", "target/registry", "mvn ");
        }
      }
    }
    // Each of ours has one such job; the one given to other bodies has none, nor the one that only
    // looks for known holes.
    assertThat(writing).isEqualTo(workflows().size() - 2);
  }

  private static List<?> steps(Object job) {
    return job instanceof Map<?, ?> map && map.get("steps") instanceof List<?> steps
        ? steps
        : List.of();
  }
}
