package ru.touchpoints.registry.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an editor of the list sees in VS Code. It needs node, which the build itself does not:
 * {@code .ci/run} installs the server and names its folder, without which these cases stay out of
 * it.
 */
final class EditorSupportIT {

  static final String HOME = "editor.dir";

  private static final Path PROJECT =
      Path.of(System.getProperty("project.dir", "")).toAbsolutePath().normalize();
  private static final Path FILE = PROJECT.resolve("registry/appeals/appeals-written.yaml");
  private static final String HEAD =
      """
      # yaml-language-server: $schema=../../schemas/touchpoints.schema.json
      process: appeals-written
      department: reception
      reviewed: 2026-10-15
      touchpoints:
        - id: web-reception
          title: Интернет-приёмная
          type: \

      """
              .stripTrailing()
          + " ";

  private static final List<LanguageServer> SERVERS = new ArrayList<>();

  @BeforeAll
  static void start() throws IOException {
    ObjectNode settings = LanguageServer.object();
    ObjectNode yaml = settings.putObject("yaml");
    yaml.put("yamlVersion", "1.2").put("hover", true).put("completion", true).put("validate", true);
    yaml.putObject("schemaStore").put("enable", false);
    SERVERS.add(new LanguageServer(Path.of(System.getProperty(HOME, "")), PROJECT, settings));
  }

  @AfterAll
  static void stop() {
    SERVERS.forEach(LanguageServer::close);
  }

  private static LanguageServer server() {
    return SERVERS.get(0);
  }

  /** A file beside the real ones, which the server is only told of. */
  private static Path file(String name) {
    return FILE.resolveSibling(name + ".yaml");
  }

  private static List<String> labels(JsonNode completion) {
    return Stream.of(completion.path("items"))
        .flatMap(JsonNode::valueStream)
        .map(item -> item.path("label").asString(""))
        .toList();
  }

  @Test
  void completesTheTypes() throws IOException {
    Path file = file("types");
    server().open(file, HEAD + "\n");
    JsonNode completion = server().at("completion", file, 7, 10);
    assertThat(labels(completion))
        .contains(
            "website", "mobile-app", "social-media", "messenger", "phone", "written", "reception");
  }

  @Test
  void completesTheNeeds() throws IOException {
    Path file = file("needs");
    server().open(file, HEAD + "website\n    needs:\n      - \n");
    JsonNode completion = server().at("completion", file, 9, 8);
    assertThat(labels(completion))
        .contains("information", "submission", "progress", "result", "feedback-result");
  }

  @Test
  void explainsAFieldWithItsParagraph() throws IOException {
    Path file = file("hover");
    server().open(file, Files.readString(FILE));
    JsonNode type = server().at("hover", file, 7, 5);
    assertThat(type.at("/contents/value").asString(""))
        .contains("Вид точки", "п. 4.2", "Официальные сайты (порталы)");
    JsonNode specifics = server().at("hover", file, 10, 5);
    assertThat(specifics.at("/contents/value").asString("")).contains("п. 2.11, 3.9");
  }

  @Test
  void marksAWordOutsideTheVocabularyAndNothingInAGoodFile() throws IOException {
    JsonNode good = server().open(file("good"), Files.readString(FILE));
    assertThat(good.valueStream().toList()).isEmpty();
    JsonNode bad =
        server()
            .open(file("bad"), Files.readString(FILE).replace("type: website", "type: web-site"));
    assertThat(bad.valueStream().toList()).hasSize(1);
    assertThat(bad.at("/0/message").asString("")).contains("mobile-app");
    assertThat(bad.at("/0/range/start/line").asInt(0)).isEqualTo(7);
  }
}
