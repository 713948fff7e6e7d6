package ru.touchpoints.registry.model.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Titles under another code, judged by people to be those of one process or of two. The corpus
 * holds pairs that the program gets wrong as well: what is asserted is how often it is right.
 */
final class ProcessTitlesTest {

  @TempDir private Path temporary = Path.of("");

  @Test
  void renumberingIsRecognisedByNearlyEqualTitles() throws IOException {
    List<String[]> corpus =
        Files.readAllLines(Fixture.resource("corpus/processes.tsv")).stream()
            .map(line -> line.split("\t", -1))
            .toList();
    assertThat(corpus).hasSizeGreaterThan(75);
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < corpus.size(); i++) {
      if (renumbered(corpus.get(i))) {
        found.add(i);
      }
    }
    Set<Integer> wanted =
        IntStream.range(0, corpus.size())
            .filter(i -> corpus.get(i)[0].equals("same"))
            .boxed()
            .collect(Collectors.toSet());
    Set<Integer> right = new HashSet<>(found);
    right.retainAll(wanted);
    double precision = (double) right.size() / found.size();
    double recall = (double) right.size() / wanted.size();
    String wrong =
        IntStream.range(0, corpus.size())
            .filter(i -> found.contains(i) != wanted.contains(i))
            .mapToObj(i -> String.join(" | ", corpus.get(i)))
            .collect(Collectors.joining("\n"));
    Files.writeString(
        Path.of(System.getProperty("project.dir", "."), "target", "heuristics-processes.txt"),
        String.format(Locale.ROOT, "precision %.3f recall %.3f%n%s%n", precision, recall, wrong));
    assertThat(precision).as(wrong).isGreaterThan(0.95);
    assertThat(recall).as(wrong).isGreaterThan(0.85);
  }

  /**
   * Whether a registry with the other title under another code is one with a process renumbered.
   */
  private boolean renumbered(String[] pair) throws IOException {
    Path registry = temporary.resolve("registry");
    if (!Files.exists(registry)) {
      Fixture.base(temporary);
    }
    Files.writeString(registry.resolve("processes.yaml"), registry("before", pair[1]));
    Files.writeString(temporary.resolve("newer.yaml"), registry("after", pair[2]));
    Run run = Run.in(temporary, "diff", "--processes", "newer.yaml", "--format", "json");
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    JsonNode difference = new JsonMapper().readTree(run.out());
    return !difference.path("renumbered").isEmpty();
  }

  private static String registry(String id, String title) {
    return """
    version: 1
    source: {title: Реестр, date: 2026-10-01}
    processes:
      - id: %s
        title: '%s'
        kind: service
        scope: intra
        direction: internal
        department: reception
        clients: [internal]
    """
        .formatted(id, title);
  }
}
