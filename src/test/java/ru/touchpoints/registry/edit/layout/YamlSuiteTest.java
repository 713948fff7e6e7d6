package ru.touchpoints.registry.edit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** {@code fmt} on the public YAML test suite, where the build is told which folder holds it. */
final class YamlSuiteTest {

  private static final int VALID = 308;
  private static final int INVALID = 94;

  @TempDir private Path temporary = Path.of("");

  @TestFactory
  Stream<DynamicTest> theSuiteIsKept() {
    Optional<Path> suite =
        Optional.ofNullable(System.getProperty("shared.dir"))
            .map(folder -> Path.of(folder, "yaml-test-suite"));
    if (suite.isEmpty()) {
      System.out.println("yaml-test-suite: not run, shared.dir is not set");
    }
    return suite.stream()
        .flatMap(
            folder ->
                Stream.of(
                    DynamicTest.dynamicTest("valid", () -> keepsValid(folder.resolve("valid"))),
                    DynamicTest.dynamicTest(
                        "invalid", () -> refusesInvalid(folder.resolve("invalid")))));
  }

  private Map<String, String> copied(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    Path suite = temporary.resolve(Fixture.name(folder)).resolve("suite");
    Files.createDirectories(suite);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
        texts.put(Fixture.name(file), Files.readString(file));
        Files.copy(file, suite.resolve(Fixture.name(file)));
      }
    }
    return texts;
  }

  private String now(String kind, String name) throws IOException {
    return Files.readString(temporary.resolve(kind).resolve("suite").resolve(name));
  }

  private static List<String> named(String messages) {
    return messages
        .lines()
        .filter(line -> line.startsWith("suite/"))
        .map(YamlSuiteTest::name)
        .toList();
  }

  private static String name(String line) {
    return line.replaceFirst("suite/([^:]+\\.yaml).*", "$1");
  }

  private void keepsValid(Path folder) throws IOException {
    Map<String, String> texts = copied(folder);
    assertThat(texts).hasSize(VALID);
    Run run = Run.in(temporary.resolve("valid"), "fmt", "suite");
    List<String> left = named(run.err());
    int changed = 0;
    for (Map.Entry<String, String> text : texts.entrySet()) {
      String after = now("valid", text.getKey());
      if (left.contains(text.getKey())) {
        assertThat(after).as(text.getKey()).isEqualTo(text.getValue());
      } else {
        Path events = folder.resolve(text.getKey().replace(".yaml", ".events"));
        assertThat(events(after)).as(text.getKey()).isEqualTo(Files.readString(events));
        assertThat(comments(after)).as(text.getKey()).isEqualTo(comments(text.getValue()));
        changed += after.equals(text.getValue()) ? 0 : 1;
      }
    }
    System.out.printf(
        "yaml-test-suite: valid %d: laid out %d, canonical already %d, left as they are %d%n",
        VALID, changed, VALID - changed - left.size(), left.size());
    assertThat(left).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(61);
    Run again = Run.in(temporary.resolve("valid"), "fmt", "--check", "suite");
    assertThat(again.out()).isEmpty();
    assertThat(named(again.err())).isEqualTo(left);
  }

  private void refusesInvalid(Path folder) throws IOException {
    Map<String, String> texts = copied(folder);
    assertThat(texts).hasSize(INVALID);
    Run run = Run.in(temporary.resolve("invalid"), "fmt", "suite");
    assertThat(run.status()).isEqualTo(2);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      assertThat(now("invalid", text.getKey())).as(text.getKey()).isEqualTo(text.getValue());
    }
    List<String> refused = named(run.err());
    System.out.printf("yaml-test-suite: invalid %d: refused %d%n", INVALID, refused.size());
    assertThat(refused).containsExactlyInAnyOrderElementsOf(texts.keySet());
  }

  /** What could be a comment, told without a parser: texts in quotes among it. */
  private static List<String> comments(String text) {
    return text.lines()
        .filter(line -> line.matches("(.*\\s)?#.*"))
        .map(line -> line.replaceFirst("^(.*?\\s)??#", "#").strip())
        .toList();
  }

  /** The events of a text, in the notation of the suite. */
  private static String events(String text) {
    LoaderOptions options = new LoaderOptions();
    ParserImpl parser = new ParserImpl(new StreamReader(text), options);
    StringBuilder out = new StringBuilder();
    while (!parser.checkEvent(Event.ID.StreamEnd)) {
      out.append(event(parser.getEvent())).append('\n');
    }
    return out.append("-STR\n").toString();
  }

  private static String event(Event event) {
    return switch (event.getEventId()) {
      case StreamStart -> "+STR";
      case DocumentStart -> ((DocumentStartEvent) event).getExplicit() ? "+DOC ---" : "+DOC";
      case DocumentEnd -> ((DocumentEndEvent) event).getExplicit() ? "-DOC ..." : "-DOC";
      case MappingStart -> "+MAP" + brackets(event, " {}") + properties(event);
      case SequenceStart -> "+SEQ" + brackets(event, " []") + properties(event);
      case MappingEnd -> "-MAP";
      case SequenceEnd -> "-SEQ";
      case Alias -> "=ALI *" + ((AliasEvent) event).getAnchor();
      default -> "=VAL" + properties(event) + scalar((ScalarEvent) event);
    };
  }

  private static String brackets(Event event, String sign) {
    return ((CollectionStartEvent) event).isFlow() ? sign : "";
  }

  private static String properties(Event event) {
    String anchor = ((NodeEvent) event).getAnchor();
    String tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : ((CollectionStartEvent) event).getTag();
    return (anchor == null ? "" : " &" + anchor) + (tag == null ? "" : " <" + tag + ">");
  }

  private static String scalar(ScalarEvent event) {
    String sign =
        switch (event.getScalarStyle()) {
          case SINGLE_QUOTED -> "'";
          case DOUBLE_QUOTED -> "\"";
          case LITERAL -> "|";
          case FOLDED -> ">";
          default -> ":";
        };
    return " "
        + sign
        + event
            .getValue()
            .replace("\\", "\\\\")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
            .replace("\r", "\\r")
            .replace("\b", "\\b");
  }
}
