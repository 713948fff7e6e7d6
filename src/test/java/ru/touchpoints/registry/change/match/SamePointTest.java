package ru.touchpoints.registry.change.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pairs of states judged by people: which touchpoint is which. The corpus holds pairs that the
 * program gets wrong as well: what is asserted is how often it is right.
 */
final class SamePointTest {

  @TempDir private Path temporary = Path.of("");

  private static List<String> of(List<String> lines, String mark) {
    return lines.stream()
        .filter(line -> line.startsWith(mark + " "))
        .map(line -> line.substring(mark.length() + 1))
        .toList();
  }

  @Test
  void pointsAreRecognisedWhateverTheirCodes() throws Exception {
    String[] pairs = Files.readString(Fixture.resource("corpus/states.txt")).split("(?m)^# ", -1);
    assertThat(pairs.length - 1).isGreaterThanOrEqualTo(40);
    int right = 0;
    int wrong = 0;
    int missed = 0;
    StringBuilder faults = new StringBuilder();
    for (int i = 1; i < pairs.length; i++) {
      List<String> lines = pairs[i].lines().toList();
      Set<String> judged = new TreeSet<>(of(lines, "="));
      Set<String> found = told(lines);
      Set<String> both = new TreeSet<>(judged);
      both.retainAll(found);
      right += both.size();
      wrong += found.size() - both.size();
      missed += judged.size() - both.size();
      if (!found.equals(judged)) {
        faults.append(lines.get(0)).append(": ").append(found).append('\n');
      }
    }
    double precision = (double) right / (right + wrong);
    double recall = (double) right / (right + missed);
    Files.writeString(
        Path.of(System.getProperty("project.dir", "."), "target", "heuristics-points.txt"),
        String.format(Locale.ROOT, "precision %.3f recall %.3f%n%s", precision, recall, faults));
    assertThat(precision).as(faults.toString()).isGreaterThan(0.96);
    assertThat(recall).as(faults.toString()).isGreaterThan(0.96);
  }

  /** The touchpoints that the program takes for one: "process/id process/id". */
  private Set<String> told(List<String> lines) throws Exception {
    String from = commit(lines, "-");
    String to = commit(lines, "+");
    Run run = Run.in(temporary, "changes", "--from", from, "--to", to, "--format", "json");
    assertThat(run.status()).as(lines.get(0) + run.err() + run.out()).isLessThan(2);
    Map<String, String> processes = new HashMap<>();
    Map<String, String> ids = new HashMap<>();
    Map<String, String> moved = new HashMap<>();
    Set<String> added = new TreeSet<>();
    for (JsonNode change : JsonMapper.shared().readTree(run.out()).get("changes")) {
      String process = change.get("process").asString();
      String point = process + "/" + change.get("touchpoint").asString();
      boolean renamed = change.get("field").toString().equals("\"id\"");
      if (change.get("touchpoint").isNull()) {
        if (renamed) {
          processes.put(process, change.get("before").asString());
        } else if (change.get("kind").asString().equals("process-included")) {
          processes.put(process, "");
        }
      } else if (change.get("kind").asString().equals("touchpoint-added")) {
        added.add(point);
      } else if (change.get("kind").asString().equals("touchpoint-moved")) {
        moved.put(point, change.get("before").asString());
      } else if (renamed) {
        ids.put(point, change.get("before").asString());
      }
    }
    Set<String> told = new TreeSet<>();
    for (String line : of(lines, "+")) {
      String point = line.substring(0, line.indexOf(" |"));
      String process = point.substring(0, point.indexOf('/'));
      String id = point.substring(point.indexOf('/') + 1);
      if (!added.contains(point)) {
        String former = moved.getOrDefault(point, processes.getOrDefault(process, process));
        told.add(former + "/" + ids.getOrDefault(point, id) + " " + point);
      }
    }
    return told;
  }

  private String commit(List<String> lines, String sign) throws Exception {
    Path registry = Fixture.base(temporary);
    Files.deleteIfExists(registry.resolve("appeals/appeals-written.yaml"));
    try (Stream<Path> files = Files.list(registry.resolve("internal"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    List<String> named = of(lines, "P" + sign);
    StringBuilder processes =
        new StringBuilder("version: 1\nsource: {title: Реестр, date: 2026-10-01}\nprocesses:\n");
    for (String process :
        named.isEmpty()
            ? List.of("p | Рассмотрение обращений", "q | Выдача справок", "r | Ведение архива")
            : named) {
      String[] parts = process.split(" \\| ", -1);
      processes.append(
          "  - {id: %s, title: '%s', kind: service, scope: intra, direction: internal, "
                  .formatted(parts[0], parts[1])
              + "department: reception, clients: [internal]}\n");
    }
    Files.writeString(registry.resolve("processes.yaml"), processes);
    for (Map.Entry<String, List<String>> file : files(of(lines, sign)).entrySet()) {
      Files.writeString(
          registry.resolve("internal/" + file.getKey() + ".yaml"),
          "process: %s\ndepartment: reception\nreviewed: 2026-10-15\ntouchpoints:\n"
                  .formatted(file.getKey())
              + String.join("", file.getValue()));
    }
    Files.writeString(temporary.resolve("pair.txt"), lines.get(0) + sign);
    return Fixture.commit(temporary);
  }

  private static Map<String, List<String>> files(List<String> points) {
    Map<String, List<String>> files = new TreeMap<>();
    for (String line : points) {
      String[] parts = line.split(" \\| ", -1);
      String[] name = parts[0].split("/", -1);
      boolean stated = parts[2].equals("phone") || parts[2].equals("written");
      String channel = parts[3].contains("@") ? "digital" : "offline";
      files
          .computeIfAbsent(name[0], key -> new ArrayList<>())
          .add(
              """
                - id: %s
                  title: '%s'
                  type: %s
              %s    address: '%s'
                  needs: [%s]
                  specifics: []
                  demand: regular
              """
                  .formatted(
                      name[1],
                      parts[1],
                      parts[2],
                      stated ? "    channel: " + channel + "\n" : "",
                      parts[3],
                      parts[4]));
    }
    return files;
  }
}
