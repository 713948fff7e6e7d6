package ru.touchpoints.registry.exchange.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.model.term.Term;
import ru.touchpoints.registry.source.FolderTree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The headers of tables of touchpoints are those that people are told of. */
final class TouchpointHeadersTest {

  private static final Path PROJECT = Path.of(System.getProperty("project.dir", "."));
  private static final String GUIDE_HEADING = "## Точки взаимодействия из книги";

  /** Fields of the schema that no column holds. */
  private static final Set<String> NO_COLUMNS = Set.of("touchpoints");

  /** What the guide of a new list has under the built-in order. */
  private static final String NEEDS =
      BuiltInOrder.get().needs().all().stream().map(Term::title).collect(Collectors.joining("; "));

  private Map<String, Slot> known = Map.of();

  @BeforeEach
  void headers() throws IOException {
    known =
        new KnownHeaders(
                new RegistryLoader()
                    .load(new FolderTree(PROJECT.resolve("registry")))
                    .passport()
                    .map(Entry::value)
                    .orElseThrow(),
                BuiltInOrder.get())
            .all();
  }

  private Slot slot(String header) {
    return Objects.requireNonNull(known.get(header), header);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "registry/README.md",
        "src/main/resources/ru/touchpoints/registry/start/init/README.md"
      })
  void guidesListThemAndNoOthers(String guide) throws IOException {
    String text = Files.readString(PROJECT.resolve(guide));
    int from = text.indexOf(GUIDE_HEADING);
    assertThat(from).isPositive();
    String section = text.substring(from, text.indexOf("\n##", from));
    Set<String> listed = new HashSet<>();
    for (String line : section.lines().filter(one -> one.startsWith("| ")).skip(1).toList()) {
      String[] headers =
          line.replace("@{NEEDS}", NEEDS).split("\\|", -1)[2].strip().split("; ", -1);
      Set<String> fields = new HashSet<>();
      for (String header : headers) {
        assertThat(known).containsKey(header);
        Slot slot = slot(header);
        fields.add(slot.field() + slot.ofProcess());
        listed.add(header);
      }
      assertThat(fields).as(line).hasSize(1);
    }
    assertThat(listed).isEqualTo(known.keySet());
  }

  @Test
  void helpListsThem() {
    String help =
        ResourceBundle.getBundle("ru.touchpoints.registry.cli.cli", Locale.forLanguageTag("ru"))
            .getString("registry.import.touchpoints.usage.description");
    assertThat(known.keySet()).allSatisfy(header -> assertThat(help).contains(header));
  }

  @Test
  void titlesOfTheSchemaAreAmongThem() throws IOException {
    JsonNode schema =
        new JsonMapper()
            .readTree(Files.readString(PROJECT.resolve("schemas/touchpoints.schema.json")));
    for (String fields : Set.of("/properties", "/$defs/touchpoint/properties")) {
      assertThat(schema.at(fields).properties()).isNotEmpty();
      schema
          .at(fields)
          .properties()
          .forEach(
              field -> {
                if (!NO_COLUMNS.contains(field.getKey())) {
                  String title = field.getValue().at("/title").asString("");
                  assertThat(known).as(field.getKey()).containsKey(title);
                  assertThat(slot(title).field()).isEqualTo(field.getKey());
                }
              });
    }
  }
}
