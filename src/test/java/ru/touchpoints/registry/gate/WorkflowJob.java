package ru.touchpoints.registry.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import ru.touchpoints.registry.support.Sandbox;
import ru.touchpoints.registry.support.Sandbox.Ended;

/**
 * The shell of one job, run step by step as a host runs it: each step by a shell of its own, with
 * its variables, in its folder; after a failure only those that always run.
 */
final class WorkflowJob {

  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *(.*?) *}}");

  private static final Pattern TOLD = Pattern.compile("(steps\\.\\S+\\.outputs\\.\\S+) == '(.*?)'");

  private final Map<?, ?> workflow;
  private final Map<?, ?> job;
  private final Map<String, String> context = new LinkedHashMap<>();
  private final StringBuilder said = new StringBuilder();
  private final List<String> ran = new ArrayList<>();
  private boolean failed;

  WorkflowJob(Path file, String job) throws IOException {
    this.workflow = map(load(file));
    this.job = map(map(workflow.get("jobs")).get(job));
  }

  static Object load(Path file) throws IOException {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
  }

  static Map<?, ?> map(@Nullable Object node) {
    return node instanceof Map<?, ?> map ? map : Map.of();
  }

  static List<?> list(@Nullable Object node) {
    return node instanceof List<?> list ? list : List.of();
  }

  /** What an expression of the host gives. */
  WorkflowJob given(String expression, String value) {
    context.put(expression, value);
    return this;
  }

  String said() {
    return said.toString();
  }

  /** The names of the steps that ran. */
  List<String> ran() {
    return List.copyOf(ran);
  }

  /** Runs the steps in a checkout; whether none of them failed. */
  boolean run(Sandbox machine, Path checkout) throws IOException, InterruptedException {
    assertThat(job).isNotEmpty();
    for (Object one : list(job.get("steps"))) {
      Map<?, ?> step = map(one);
      if (step.get("run") instanceof String lines && wanted(step)) {
        ran.add(String.valueOf(step.get("name")));
        boolean fine = run(machine, checkout, step, lines);
        if (step.get("id") instanceof String id) {
          context.put("steps." + id + ".outcome", fine ? "success" : "failure");
          outputs(machine).forEach((name, value) -> context.put("steps." + id + name, value));
        }
        failed |= !fine;
      }
    }
    return !failed;
  }

  private boolean run(Sandbox machine, Path checkout, Map<?, ?> step, String lines)
      throws IOException, InterruptedException {
    assertThat(lines).doesNotContain("${{");
    for (Object variables :
        List.of(map(workflow.get("env")), map(job.get("env")), map(step.get("env")))) {
      map(variables).forEach((name, value) -> machine.set(name.toString(), filled(value)));
    }
    Ended ended = machine.bash(checkout.resolve(folder()), lines);
    said.append(ended.said());
    return ended.status() == 0;
  }

  /** What steps have told so far, each by {@code .outputs.NAME}. */
  private static Map<String, String> outputs(Sandbox machine)
      throws IOException, InterruptedException {
    Map<String, String> outputs = new LinkedHashMap<>();
    String told = machine.bash(Path.of("/"), "cat \"${GITHUB_OUTPUT:-/dev/null}\" || :").said();
    told.lines()
        .filter(line -> line.contains("="))
        .map(line -> line.split("=", 2))
        .forEach(line -> outputs.put(".outputs." + line[0], line[1]));
    return outputs;
  }

  private String folder() {
    return Stream.of(job, workflow)
        .map(one -> map(map(one.get("defaults")).get("run")).get("working-directory"))
        .filter(Objects::nonNull)
        .map(Object::toString)
        .findFirst()
        .orElse(".");
  }

  /** An expression that no test has given a value for ends the test. */
  private String filled(Object value) {
    Matcher expression = EXPRESSION.matcher(value.toString());
    return expression.replaceAll(
        found -> {
          assertThat(context).containsKey(found.group(1));
          return Matcher.quoteReplacement(context.get(found.group(1)));
        });
  }

  /** The conditions that our workflows have: the event, and what one step came to or has told. */
  private boolean wanted(Map<?, ?> step) {
    String condition = String.valueOf(step.get("if"));
    boolean always = condition.contains("always()");
    if (failed && !always) {
      return false;
    }
    Matcher told = TOLD.matcher(condition);
    if (told.find()) {
      return told.group(2).equals(context.get(told.group(1)));
    }
    boolean ofRequest = "pull_request".equals(context.getOrDefault("github.event_name", ""));
    String outcome = context.getOrDefault("steps.changes.outcome", "skipped");
    if (always) {
      return List.of("success", "failure").contains(outcome);
    }
    return ofRequest || !condition.contains("github.event_name == 'pull_request'");
  }
}
