package ru.touchpoints.registry.exchange.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.model.field.ProcessField;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The headers that the program knows are those that people are told of. */
final class KnownHeadersTest {

  private static final Path PROJECT = Path.of(System.getProperty("project.dir", "."));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "registry/README.md",
        "src/main/resources/ru/touchpoints/registry/start/init/README.md"
      })
  void guidesListThem(String guide) throws IOException {
    List<String> rows = new ArrayList<>();
    for (Column column : Column.values()) {
      rows.add("| " + String.join(", ", column.headers()) + " |");
    }
    assertThat(Files.readString(PROJECT.resolve(guide))).contains(rows);
  }

  @Test
  void helpListsThem() {
    String help =
        ResourceBundle.getBundle("ru.touchpoints.registry.cli.cli", Locale.forLanguageTag("ru"))
            .getString("registry.import.processes.usage.description");
    for (Column column : Column.values()) {
      assertThat(help).contains(String.join(", ", column.headers()));
    }
  }

  @ParameterizedTest
  @EnumSource(Column.class)
  void titlesOfTheSchemaAreAmongThem(Column column) throws IOException {
    JsonNode schema =
        new JsonMapper()
            .readTree(Files.readString(PROJECT.resolve("schemas/processes.schema.json")));
    String title = schema.at("/$defs/process/properties/" + column.field() + "/title").asString("");
    assertThat(column.headers()).contains(title);
  }

  @Test
  void everyFieldOfTheProcessRegistryHasAColumn() {
    assertThat(Arrays.stream(Column.values()).map(Column::field))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ProcessField.values())
                .filter(field -> field.origin() == ProcessField.Origin.REGISTRY)
                .map(ProcessField::id)
                .toList());
  }

  @Test
  void noHeaderIsThatOfTwoColumns() {
    List<String> all = new ArrayList<>();
    for (Column column : Column.values()) {
      column.headers().forEach(header -> all.add(Column.fold(header)));
    }
    assertThat(all).doesNotHaveDuplicates();
  }
}
