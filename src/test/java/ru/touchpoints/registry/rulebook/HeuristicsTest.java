package ru.touchpoints.registry.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules that judge by likeness, on cases judged by people. The corpus holds cases that a rule
 * gets wrong as well: what is asserted is how often it is right.
 */
final class HeuristicsTest {

  private static final Pattern TAB = Pattern.compile("\t");

  @TempDir private Path temporary = Path.of("");

  /** How a rule did: findings that were right, findings that were not, and what it missed. */
  private record Score(int right, int wrong, int missed) {

    static Score of(Set<Integer> found, Set<Integer> wanted) {
      Set<Integer> right = new HashSet<>(found);
      right.retainAll(wanted);
      return new Score(right.size(), found.size() - right.size(), wanted.size() - right.size());
    }

    double precision() {
      return (double) right / (right + wrong);
    }

    double recall() {
      return (double) right / (right + missed);
    }

    void report(String code) throws IOException {
      String line =
          String.format(
              Locale.ROOT,
              "%s precision %.3f recall %.3f (%d right, %d wrong, %d missed)%n",
              code,
              precision(),
              recall(),
              right,
              wrong,
              missed);
      Path target = Path.of(System.getProperty("project.dir", "."), "target");
      Files.writeString(target.resolve("heuristics-" + code + ".txt"), line);
    }
  }

  private static List<List<String>> corpus(String name) throws IOException {
    return Files.readAllLines(Fixture.resource("corpus/" + name)).stream()
        .map(line -> TAB.splitAsStream(line).toList())
        .toList();
  }

  private List<JsonNode> findings() throws IOException {
    Run run =
        Run.in(temporary, Fixture.beyondBase("validate", "--format", "json", "--fail-on", "never"));
    assertThat(run.status()).as(run.err()).isZero();
    List<JsonNode> findings = new ArrayList<>();
    new JsonMapper().readTree(run.out()).path("findings").forEach(findings::add);
    return findings;
  }

  @Test
  void wordsOfTwoAlphabets() throws IOException {
    List<List<String>> corpus = corpus("words.tsv");
    StringBuilder items = new StringBuilder("    specifics:\n");
    corpus.forEach(row -> items.append("      - '").append(row.get(1)).append("'\n"));
    Path file = Fixture.base(temporary).resolve("internal/leave.yaml");
    Files.writeString(
        file, Files.readString(file).replaceFirst("    specifics: \\[\\]\n", items.toString()));
    Set<Integer> found = new HashSet<>();
    for (JsonNode finding : findings()) {
      assertThat(finding.path("code").stringValue()).isEqualTo("TP901");
      String pointer = finding.path("pointer").stringValue();
      found.add(Integer.valueOf(pointer.substring(pointer.lastIndexOf('/') + 1)));
    }
    Score score = Score.of(found, wanted(corpus, "yes"));
    score.report("TP901");
    assertThat(corpus).hasSizeGreaterThan(75);
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isGreaterThan(0.95);
  }

  @Test
  void touchpointsToldTwiceOrByStages() throws IOException {
    List<List<String>> corpus = corpus("touchpoints.tsv");
    assertThat(corpus).hasSizeGreaterThan(75);
    Path registry = Fixture.base(temporary);
    StringBuilder processes =
        new StringBuilder(Files.readString(registry.resolve("processes.yaml")));
    for (int i = 0; i < corpus.size(); i++) {
      processes.append(process(i));
      Files.writeString(registry.resolve("internal/p" + i + ".yaml"), file(i, corpus.get(i)));
    }
    Files.writeString(registry.resolve("processes.yaml"), processes);
    List<JsonNode> findings = findings();
    for (String code : List.of("TP372", "TP373")) {
      Score score = Score.of(processesOf(findings, code), wanted(corpus, code));
      score.report(code);
      assertThat(score.precision()).as(code).isGreaterThan(0.95);
      assertThat(score.recall()).as(code).isGreaterThan(0.85);
    }
  }

  private static Set<Integer> wanted(List<List<String>> corpus, String verdict) {
    Set<Integer> wanted = new HashSet<>();
    for (int i = 0; i < corpus.size(); i++) {
      if (corpus.get(i).get(0).equals(verdict)) {
        wanted.add(i);
      }
    }
    return wanted;
  }

  private static Set<Integer> processesOf(List<JsonNode> findings, String code) {
    Set<Integer> found = new HashSet<>();
    for (JsonNode finding : findings) {
      if (finding.path("code").stringValue().equals(code)) {
        found.add(Integer.valueOf(finding.path("process").stringValue().substring(1)));
      }
    }
    return found;
  }

  private static String process(int number) {
    return """
      - id: p%d
        title: Процесс %d
        kind: service
        scope: intra
        direction: internal
        department: reception
        clients: [internal]
    """
        .formatted(number, number);
  }

  private static String file(int number, List<String> row) {
    return "process: p%d\ndepartment: reception\nreviewed: 2026-10-15\ntouchpoints:\n"
            .formatted(number)
        + touchpoint("first", row.get(1), row.get(2), row.get(3))
        + touchpoint("second", row.get(1), row.get(4), row.get(5));
  }

  private static String touchpoint(String id, String type, String title, String address) {
    boolean online = address.contains("@") || address.contains("://");
    return """
      - id: %s
        title: '%s'
        type: %s
        channel: %s
        address: '%s'
        needs: [information]
        specifics: []
        demand: regular
    """
        .formatted(id, title, type, online ? "digital" : "offline", address);
  }
}
