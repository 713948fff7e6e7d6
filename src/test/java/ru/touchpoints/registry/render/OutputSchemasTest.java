package ru.touchpoints.registry.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.WrittenHistory;
import ru.touchpoints.registry.support.reading.YamlReader;
import tools.jackson.databind.json.JsonMapper;

/** Every JSON output satisfies the schema that is published for it. */
final class OutputSchemasTest {

  private static final Path SCHEMAS =
      Path.of(System.getProperty("project.dir", "."), "schemas", "output");

  @TempDir private Path temporary = Path.of("");

  static List<String> violations(String name, String json) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(published()))
            .getSchema(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
    List<String> violations = new ArrayList<>();
    schema.validate(json, InputFormat.JSON).forEach(error -> violations.add(error.toString()));
    return violations;
  }

  /** By their names: one may lean on another. */
  private static Map<String, String> published() {
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      Map<String, String> published = new HashMap<>();
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        published.put(JsonMapper.shared().readTree(text).path("$id").asString(), text);
      }
      return published;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All cases of all rules at once: every shape that a finding can take. */
  @Test
  void validateHoldsItsSchema() throws IOException {
    List<Path> cases;
    try (Stream<Path> walk = Files.walk(Fixture.resource("cases"), 2)) {
      cases = walk.filter(path -> Files.isDirectory(path.resolve("registry"))).sorted().toList();
    }
    assertThat(cases).hasSizeGreaterThan(100);
    for (int i = 0; i < cases.size(); i++) {
      Path root = temporary.resolve("case-" + i);
      Fixture.base(root);
      Fixture.overlay(cases.get(i), root);
      Run run = Run.in(root, "validate", "--format", "json", "--fail-on", "never");
      assertThat(run.status()).isZero();
      assertThat(violations("validate", run.out())).as(cases.get(i).toString()).isEmpty();
    }
  }

  @Test
  void diffHoldsItsSchema() throws IOException {
    Path processes = Fixture.base(temporary).resolve("processes.yaml");
    assertThat(violations("diff", Run.in(temporary, "diff", "--format", "json").out())).isEmpty();
    Files.copy(Fixture.resource("fixtures/newer-processes.yaml"), temporary.resolve("newer.yaml"));
    Files.writeString(
        processes, Files.readString(Fixture.resource("fixtures/older-processes.yaml")));
    Run newer = Run.in(temporary, "diff", "--processes", "newer.yaml", "--format", "json");
    assertThat(newer.status()).isEqualTo(1);
    assertThat(violations("diff", newer.out())).isEmpty();
  }

  @Test
  void rulesHoldTheirSchema() throws IOException {
    Run run = Run.in(temporary, "rules", "--format", "json");
    assertThat(violations("rules", run.out())).isEmpty();
  }

  /** A list that another order rules has its words and places in every output. */
  @Test
  void whatAnotherOrderCallsItsOwnHoldsThemToo() throws IOException, GitAPIException {
    Fixture.overlay(Fixture.resource("fixtures/second-order"), temporary);
    Fixture.commit(temporary);
    Path file = temporary.resolve("registry/appeals/openness.yaml");
    Fixture.replace(file, "[learn, rate]", "[]");
    Fixture.replace(file, "type: bot", "type: app");
    Fixture.commit(temporary);
    Files.delete(temporary.resolve("registry/support/grant.yaml"));
    for (String name :
        List.of("validate", "diff", "changes", "stats", "rules", "editions", "doctor")) {
      Run run = Run.in(temporary, name, "--format", "json");
      assertThat(violations(name, run.out())).as(name + run.err()).isEmpty();
    }
    assertThat(violations("log", Run.in(temporary, "log", "openness", "--format", "json").out()))
        .isEmpty();
    Run.in(temporary, "export", "json", "--draft", "-o", "list.json");
    assertThat(violations("export", Files.readString(temporary.resolve("list.json")))).isEmpty();
  }

  /** Our own list, a part of it, and a draft in which something is unknown everywhere. */
  @Test
  void exportHoldsItsSchema() throws IOException {
    Path project = Path.of(System.getProperty("project.dir", "."));
    String folder = temporary.toString();
    assertThat(Run.in(project, "export", "json", "-o", folder).status()).isZero();
    Path file = temporary.resolve("touchpoints.json");
    assertThat(violations("export", Files.readString(file))).isEmpty();
    assertThat(
            Run.in(project, "export", "json", "-o", folder, "--client", "internal", "--draft")
                .status())
        .isZero();
    assertThat(violations("export", Files.readString(file))).isEmpty();
    Path registry = Fixture.base(temporary.resolve("draft"));
    Path own = registry.resolve("appeals/appeals-written.yaml");
    Files.writeString(
        own,
        Files.readString(own)
            .replace("process: appeals-written", "process: appeals-unknown")
            .replace("    specifics: []\n", "")
            .replace("type: reception", "type: written")
            .replace("reviewed: 2026-10-15\n", ""));
    Run draft = Run.in(temporary.resolve("draft"), "export", "json", "--draft", "-o", folder);
    assertThat(draft.status()).as(draft.err()).isZero();
    String json = Files.readString(file);
    assertThat(json).contains("\"direction\": null", "\"specifics\": null", "\"channel\": null");
    assertThat(violations("export", json)).isEmpty();
    Run yaml = Run.in(temporary.resolve("draft"), "export", "yaml", "--draft", "-o", folder);
    assertThat(yaml.status()).as(yaml.err()).isZero();
    String records = Files.readString(temporary.resolve("touchpoints.yaml"));
    assertThat(violations("export", YamlReader.tree(records).toString())).isEmpty();
    Run lines = Run.in(temporary.resolve("draft"), "export", "jsonl", "--draft", "-o", folder);
    assertThat(lines.status()).as(lines.err()).isZero();
    for (String line : Files.readAllLines(temporary.resolve("touchpoints.jsonl"))) {
      assertThat(violations("export-line", line)).isEmpty();
    }
  }

  @Test
  void statsHoldTheirSchema() throws IOException {
    Path registry = Fixture.base(temporary);
    assertThat(violations("stats", Run.in(temporary, "stats", "--format", "json").out())).isEmpty();
    Files.delete(registry.resolve("internal/leave.yaml"));
    assertThat(violations("stats", Run.in(temporary, "stats", "--format", "json").out())).isEmpty();
    assertThat(violations("stats", "{\"version\": 1}")).isNotEmpty();
  }

  /** Three lists together, one of them broken and one that cannot be read. */
  @Test
  void theViewOfSeveralBodiesHoldsItsSchemas() throws Exception {
    for (String body : List.of("sound", "broken", "gone")) {
      Fixture.base(temporary.resolve(body));
    }
    Files.delete(temporary.resolve("sound/registry/appeals/appeals-written.yaml"));
    Files.writeString(temporary.resolve("broken/registry/internal/leave.yaml"), "process: [\n");
    Fixture.commit(temporary);
    Files.delete(temporary.resolve("gone/registry/processes.yaml"));
    for (String command : List.of("validate", "stats", "diff", "changes --from HEAD")) {
      String[] line = ("--bodies . " + command + " --format json").split(" ", -1);
      String schema = command.equals("validate") ? "validate" : line[2] + "-bodies";
      Run run = Run.in(temporary, line);
      assertThat(run.status()).as(command).isEqualTo(2);
      assertThat(violations(schema, run.out())).as(command).isEmpty();
      assertThat(violations(schema, "{\"version\": 1}")).isNotEmpty();
    }
    Run.in(temporary, "--bodies", ".", "export", "json,jsonl", "--draft");
    Path files = temporary.resolve("dist");
    String json = Files.readString(files.resolve("touchpoints.json"));
    assertThat(violations("export-bodies", json)).isEmpty();
    for (String line : Files.readAllLines(files.resolve("touchpoints.jsonl"))) {
      assertThat(violations("export-line", line)).isEmpty();
    }
  }

  /** The history with every kind of change. */
  @Test
  void theHistoryHoldsItsSchemas() throws Exception {
    try (WrittenHistory history = new WrittenHistory(temporary)) {
      history.make(Fixture.resource("history/script.txt"));
    }
    String first = "edition/2026-01~1";
    for (String to : List.of("edition/2026-01", "edition/2026-03", "main~6", "HEAD")) {
      Run run = Run.in(temporary, "changes", "--from", first, "--to", to, "--format", "json");
      assertThat(run.status()).isEqualTo(1);
      assertThat(violations("changes", run.out())).isEmpty();
    }
    for (String of : List.of("trips", "leave", "leave/bot", "appeals-written/room")) {
      Run run = Run.in(temporary, "log", of, "--format", "json");
      assertThat(run.status()).isZero();
      assertThat(violations("log", run.out())).isEmpty();
    }
    Run editions = Run.in(temporary, "editions", "--format", "json");
    assertThat(violations("editions", editions.out())).isEmpty();
  }

  @Test
  void anEditionHoldsItsSchemas() throws Exception {
    try (WrittenHistory history = new WrittenHistory(temporary)) {
      history.make(Fixture.resource("history/editions-script.txt"));
    }
    assertThat(Run.in(temporary, "edition", "2026-11", "-o", "package").status()).isZero();
    Path manifest = temporary.resolve("package/manifest.json");
    assertThat(violations("manifest", Files.readString(manifest))).isEmpty();
    for (int files = 0; files < 2; files++) {
      Run run = Run.in(temporary, "verify", manifest.toString(), "--format", "json");
      assertThat(run.status()).isEqualTo(files);
      assertThat(violations("verify-package", run.out())).isEmpty();
      Files.deleteIfExists(temporary.resolve("package/act.docx"));
    }
  }

  @Test
  void theSchemasRefuseWhatIsNone() throws IOException {
    assertThat(violations("validate", "{\"version\": 1, \"findings\": []}")).isNotEmpty();
    assertThat(violations("diff", "{\"version\": 2}")).isNotEmpty();
    assertThat(violations("doctor", "{\"version\": 1, \"ready\": true}")).isNotEmpty();
    assertThat(violations("changes", "{\"version\": 1, \"changes\": []}")).isNotEmpty();
    assertThat(violations("log", "{\"version\": 1, \"events\": []}")).isNotEmpty();
    assertThat(violations("editions", "{\"version\": 1, \"editions\": [{}]}")).isNotEmpty();
    assertThat(violations("rules", "{\"version\": 1, \"rules\": [{}]}")).isNotEmpty();
    assertThat(violations("export", "{\"version\": 1, \"touchpoints\": []}")).isNotEmpty();
    assertThat(violations("export-line", "{\"number\": \"1\"}")).isNotEmpty();
    assertThat(violations("manifest", "{\"version\": 1, \"files\": {}}")).isNotEmpty();
    assertThat(violations("verify-package", "{\"version\": 1, \"files\": []}")).isNotEmpty();
    assertThat(violations("verify", "{\"version\": 1, \"differences\": []}")).isNotEmpty();
  }
}
