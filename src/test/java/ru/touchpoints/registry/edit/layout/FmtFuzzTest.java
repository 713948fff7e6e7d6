package ru.touchpoints.registry.edit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.yaml.Comment;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** {@code fmt} on files that editors have been at: what is readable keeps meaning and comments. */
final class FmtFuzzTest {

  private static final int FILES = 300;
  private static final int MOST_CHANGES = 8;

  @TempDir private Path temporary = Path.of("");

  @Test
  void randomEditsNeverLoseMeaningOrComments() throws IOException {
    Path registry = Fixture.base(temporary);
    List<String> sources = sources();
    Map<Path, String> spoiled = new TreeMap<>();
    for (int seed = 0; seed < FILES; seed++) {
      Random random = new Random(seed);
      String text = sources.get(random.nextInt(sources.size()));
      int changes = 1 + random.nextInt(MOST_CHANGES);
      for (int i = 0; i < changes; i++) {
        text = spoil(text, random);
      }
      Path file = registry.resolve("appeals/fuzz-%03d.yaml".formatted(seed));
      Files.writeString(file, random.nextInt(6) == 0 ? text.replace("\n", "\r\n") : text);
      spoiled.put(file, Files.readString(file));
    }
    Run run = Run.in(temporary, "fmt");
    assertThat(run.status()).as(run.err()).isEqualTo(2);
    int laidOut = 0;
    for (Map.Entry<Path, String> one : spoiled.entrySet()) {
      String name = Fixture.name(one.getKey());
      String after = Files.readString(one.getKey());
      if (run.err().contains("registry/appeals/" + name)) {
        assertThat(after).as(name).isEqualTo(one.getValue());
      } else {
        assertThat(meaning(after)).as(name).isEqualTo(meaning(one.getValue()));
        assertThat(comments(after)).as(name).isEqualTo(comments(one.getValue()));
        assertThat(signs(after)).as(name).isEqualTo(signs(one.getValue()));
        assertThat(after).as(name).doesNotContain("\r", "\n\n\n").endsWith("\n");
        laidOut++;
      }
    }
    assertThat(laidOut).isGreaterThan(FILES / 2);
    // Where nothing but the reading anew stopped it, fmt did not understand its own work.
    assertThat(run.err()).doesNotContain("читался бы иначе", "пропало бы", "менялся бы");
    assertThat(Run.in(temporary, "fmt", "--check").out()).isEmpty();
  }

  private static List<String> sources() throws IOException {
    Path folder = Path.of(System.getProperty("project.dir", "."), "registry", "appeals");
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        sources.add(Files.readString(file));
      }
    }
    return sources;
  }

  private static String spoil(String text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = 1 + random.nextInt(lines.size() - 1);
    String line = lines.get(at);
    switch (random.nextInt(14)) {
      case 0 ->
          lines.add(at, " ".repeat(random.nextInt(9)) + "# К" + random.nextInt(1000) + "\tтаб");
      case 1, 2 ->
          lines.set(at, line + " ".repeat(1 + random.nextInt(3)) + "# 😀 " + random.nextInt(99));
      case 3 -> lines.add(at, " ".repeat(random.nextInt(4)));
      case 4 -> Collections.swap(lines, at, 1 + random.nextInt(lines.size() - 1));
      case 5 -> lines.set(at, line.replaceFirst(": (\\S.*)$", ": \"$1\""));
      case 6 -> lines.set(at, line.replaceFirst(": (\\S.*)$", ":    '$1'  "));
      case 7 ->
          lines.set(at, line.replace("[", "[  # в скобках\n        ").replace("]", "\n      ]"));
      case 8 ->
          lines.set(
              at,
              line.replaceFirst(": (\\S+) (.*)$", ": >-   # сверху\n          $1\n          $2"));
      case 9 -> lines.set(at, line.replaceFirst("^( *)- ", "$1-   "));
      case 10 -> lines.set(at, line.replace(" ", "\u00a0 ").replaceFirst("^\u00a0", " "));
      case 11 -> lines.set(at, line + " слово".repeat(random.nextInt(30)));
      case 12 -> lines.set(at, line.replaceFirst(": (\\S+) (.*)$", ": $1\n          $2   # ниже"));
      default -> lines.remove(at);
    }
    return String.join("\n", lines);
  }

  /** The values as SnakeYAML composes them, without regard to the order of keys. */
  private static String meaning(String text) {
    LoaderOptions options = new LoaderOptions();
    Node node = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
    return node == null ? "" : meaning(node);
  }

  private static String meaning(Node node) {
    if (node instanceof MappingNode mapping) {
      Map<String, String> values = new TreeMap<>();
      mapping
          .getValue()
          .forEach(one -> values.put(meaning(one.getKeyNode()), meaning(one.getValueNode())));
      return values.toString();
    }
    if (node instanceof SequenceNode list) {
      return list.getValue().stream().map(FmtFuzzTest::meaning).toList().toString();
    }
    return "«" + ((ScalarNode) node).getValue() + "»";
  }

  private static List<String> comments(String text) {
    return DocumentReader.read("a.yaml", text.getBytes(StandardCharsets.UTF_8)).comments().stream()
        .map(Comment::text)
        .sorted()
        .toList();
  }

  /** Number signs, told without a parser: in comments and in texts. */
  private static long signs(String text) {
    return text.chars().filter(c -> c == '#').count();
  }
}
