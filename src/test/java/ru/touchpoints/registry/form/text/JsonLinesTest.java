package ru.touchpoints.registry.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** The touchpoints of a list, one a line. */
final class JsonLinesTest {

  private static final Path PROJECT = Path.of(System.getProperty("project.dir", "."));

  @TempDir private Path temporary = Path.of("");

  /** Our own list, whole and in parts: what JSON says of each touchpoint, and the titles. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--direction internal",
        "--department reception",
        "--client external",
        "--as-of HEAD"
      })
  void everyLineIsATouchpointOfTheJson(String part) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    JsonNode json = export(PROJECT, part, lines);
    Map<String, JsonNode> titles = new HashMap<>();
    json.path("processes").forEach(process -> titles.put(process.path("id").asString(), process));
    json.path("passport")
        .properties()
        .forEach(
            list -> list.getValue().forEach(one -> titles.put(one.path("id").asString(), one)));
    assertThat(lines).hasSize(json.path("touchpoints").size()).isNotEmpty();
    for (int i = 0; i < lines.size(); i++) {
      ObjectNode line = (ObjectNode) lines.get(i);
      for (String thing : List.of("direction", "process", "department")) {
        JsonNode named = named(titles, line.path(thing));
        assertThat(line.remove(thing + "Title")).isEqualTo(named.path("title"));
      }
      assertThat(line.remove("processKind"))
          .isEqualTo(named(titles, line.path("process")).path("kind"));
      assertThat(line.toString()).isEqualTo(json.path("touchpoints").get(i).toString());
    }
  }

  private static JsonNode named(Map<String, JsonNode> titles, JsonNode id) {
    return titles.getOrDefault(id.asString(), MissingNode.getInstance());
  }

  private JsonNode export(Path directory, String part, List<JsonNode> lines) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("export", "json,jsonl", "--draft"));
    arguments.addAll(List.of("-o", temporary.resolve("dist").toString()));
    arguments.addAll(part.isEmpty() ? List.of() : List.of(part.split(" ")));
    Run run = Run.in(directory, arguments.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    String text = Files.readString(temporary.resolve("dist/touchpoints.jsonl"));
    assertThat(text).endsWith("}\n").doesNotContain("\r");
    text.lines().forEach(line -> lines.add(JsonMapper.shared().readTree(line)));
    return JsonMapper.shared()
        .readTree(Files.readString(temporary.resolve("dist/touchpoints.json")));
  }

  @Test
  void aTextOfSeveralLinesStaysInItsLine() throws IOException {
    Path file = Fixture.base(temporary).resolve("appeals/appeals-written.yaml");
    Files.writeString(
        file, Files.readString(file).replace("specifics: []", "specifics: [\"а\\nб\\u2028в\"]"));
    List<JsonNode> lines = new ArrayList<>();
    JsonNode json = export(temporary, "", lines);
    assertThat(json.path("touchpoints").toString()).contains("а\\nб");
    assertThat(lines).hasSize(json.path("touchpoints").size());
  }

  /** Nobody knows what to call what is not there; the line is written all the same. */
  @Test
  void whatIsUnknownHasNoTitle() throws IOException {
    Path file = Fixture.base(temporary).resolve("appeals/appeals-written.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("process: appeals-written", "process: appeals-unknown")
            .replaceFirst("department: \\S+", "department: unknown"));
    List<JsonNode> lines = new ArrayList<>();
    export(temporary, "", lines);
    assertThat(lines)
        .filteredOn(line -> line.path("process").asString().equals("appeals-unknown"))
        .isNotEmpty()
        .allMatch(line -> line.path("processTitle").isNull() && line.path("processKind").isNull())
        .allMatch(line -> line.path("direction").isNull() && line.path("directionTitle").isNull())
        .allMatch(line -> line.path("departmentTitle").isNull());
  }

  @Test
  void aFileNamedByItsEndingIsEnough() throws IOException {
    Fixture.base(temporary);
    assertThat(Run.in(temporary, "export", "--draft", "-o", "list.jsonl").status()).isZero();
    assertThat(temporary.resolve("list.jsonl")).isNotEmptyFile();
  }
}
