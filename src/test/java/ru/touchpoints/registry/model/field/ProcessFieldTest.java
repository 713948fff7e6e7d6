package ru.touchpoints.registry.model.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import ru.touchpoints.registry.edit.process.ProcessPatch;
import ru.touchpoints.registry.load.ProcessList;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.source.FolderTree;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The enumeration, the record, the schemas and everyone who goes through them have one list. */
final class ProcessFieldTest {

  private static final Path PROJECT = Path.of(System.getProperty("project.dir", "."));

  /** What each field holds, and what else it could hold. */
  private static final Map<ProcessField, List<String>> SAMPLES =
      Map.ofEntries(
          Map.entry(ProcessField.ID, List.of("leave", "vacation")),
          Map.entry(
              ProcessField.TITLE, List.of("Предоставление отпусков", "Предоставление отпуска")),
          Map.entry(ProcessField.KIND, List.of("service", "function")),
          Map.entry(ProcessField.SCOPE, List.of("intra", "inter")),
          Map.entry(ProcessField.DIRECTION, List.of("internal", "appeals")),
          Map.entry(ProcessField.DEPARTMENT, List.of("personnel", "reception")),
          Map.entry(ProcessField.CLIENTS, List.of("[internal]", "[internal, external]")),
          Map.entry(ProcessField.PROACTIVE, List.of("true", "false")),
          Map.entry(ProcessField.LIFE_SITUATIONS, List.of("[Отпуск]", "[Отпуск, Переезд]")),
          Map.entry(ProcessField.PARTNERS, List.of("[minobr]", "[minobr, «минфин»]")),
          Map.entry(ProcessField.EXCLUDED, List.of("2026-10-01", "2026-10-02")));

  @TempDir private Path temporary = Path.of("");

  private static List<String> ids() {
    return Arrays.stream(ProcessField.values()).map(ProcessField::id).toList();
  }

  private static JsonNode schema(String file, String pointer) throws IOException {
    return new JsonMapper()
        .readTree(Files.readString(PROJECT.resolve("schemas").resolve(file)))
        .at(pointer);
  }

  @Test
  void everyComponentOfTheRecordIsAField() {
    assertThat(Arrays.stream(Process.class.getRecordComponents()).map(RecordComponent::getName))
        .containsExactlyElementsOf(ids());
  }

  @Test
  void theSchemaHasTheSameFields() throws IOException {
    JsonNode properties = schema("processes.schema.json", "/$defs/process/properties");
    assertThat(properties.propertyNames()).containsExactlyElementsOf(ids());
    for (ProcessField field : ProcessField.values()) {
      assertThat(kinds(properties.path(field.id()))).as(field.id()).contains(field.kind());
    }
  }

  private static List<FieldKind> kinds(JsonNode property) {
    JsonNode items = property.has("items") ? property.path("items") : property;
    boolean words = items.has("enum");
    return switch (property.path("type").asString("")) {
      case "array" -> List.of(words ? FieldKind.WORDS : FieldKind.TEXTS);
      case "boolean" -> List.of(FieldKind.FLAG);
      default -> {
        if (property.path("format").asString("").equals("date")) {
          yield List.of(FieldKind.DAY);
        }
        yield words ? List.of(FieldKind.WORD) : List.of(FieldKind.CODE, FieldKind.TEXT);
      }
    };
  }

  @Test
  void theSchemaOfTheJsonHasTheSameFields() throws IOException {
    JsonNode schema = schema("output/export.schema.json", "/properties/processes/items");
    assertThat(schema.path("properties").propertyNames())
        .filteredOn(name -> !name.equals("body"))
        .containsExactlyInAnyOrderElementsOf(ids());
    assertThat(schema.path("required").valueStream().map(name -> name.asString("")))
        .containsExactlyInAnyOrderElementsOf(
            ids().stream().filter(id -> !id.equals(ProcessField.PARTNERS.id())).toList());
  }

  /**
   * Written differently and alone, the field is read, and `changes` tells of it; by its id an
   * excluded process is known.
   */
  @ParameterizedTest
  @EnumSource(value = ProcessField.class, mode = Mode.EXCLUDE, names = "ID")
  void changesTellOfTheField(ProcessField field) throws IOException, GitAPIException {
    Path file = file(temporary);
    Files.writeString(file, text(field, 0));
    Process before = read().entries().get(0).value();
    Fixture.commit(temporary);
    Files.writeString(file, text(field, 1));
    Process after = read().entries().get(0).value();
    for (ProcessField other : ProcessField.values()) {
      assertThat(other.of(before).equals(other.of(after))).isEqualTo(other != field);
    }
    Run changes = Run.in(temporary, "changes", "--from", "HEAD", "--format", "json");
    JsonNode told = new JsonMapper().readTree(changes.out()).path("changes");
    assertThat(told.valueStream().map(change -> change.path("field").asString("")))
        .containsExactly(field == ProcessField.DEPARTMENT ? "processDepartment" : field.id());
  }

  @ParameterizedTest
  @EnumSource(ProcessField.class)
  void theJsonHasTheField(ProcessField field) throws IOException {
    Path file = file(temporary);
    List<String> printed = new ArrayList<>();
    for (int sample = 0; sample < 2; sample++) {
      Files.writeString(file, text(field, sample));
      Run json = Run.in(temporary, "export", "json", "--draft", "-o", "list.json");
      assertThat(json.err()).doesNotContain("Exception");
      JsonNode list = new JsonMapper().readTree(Files.readString(temporary.resolve("list.json")));
      printed.add(list.at("/processes/0/" + field.id()).toString());
    }
    assertThat(printed).doesNotHaveDuplicates().doesNotContain("", "null");
  }

  /** What a newer process registry says of a process that still stands in it. */
  @ParameterizedTest
  @EnumSource(value = ProcessField.class, mode = Mode.EXCLUDE, names = "EXCLUDED")
  void aNewerProcessRegistryIsComparedInTheField(ProcessField field) throws IOException {
    Path file = file(temporary);
    Files.writeString(file, active(text(field, 0)));
    Files.writeString(temporary.resolve("newer.yaml"), active(text(field, 1)));
    Run diff = Run.in(temporary, "diff", "--processes", "newer.yaml", "--format", "json");
    JsonNode told = new JsonMapper().readTree(diff.out());
    boolean registry = field.origin() == ProcessField.Origin.REGISTRY;
    boolean own = field == ProcessField.ID || field == ProcessField.TITLE;
    assertThat(told.path("changed").valueStream().map(one -> one.path("field").asString("")))
        .containsExactlyElementsOf(registry && !own ? List.of(field.id()) : List.of());
    assertThat(told.path("renumbered").size()).isEqualTo(field == ProcessField.ID ? 1 : 0);
    assertThat(told.path("retitled").size()).isEqualTo(field == ProcessField.TITLE ? 1 : 0);
  }

  @ParameterizedTest
  @EnumSource(
      value = ProcessField.class,
      mode = Mode.EXCLUDE,
      names = {"LIFE_SITUATIONS", "PARTNERS"})
  void anEditOfTheFileReachesTheField(ProcessField field) throws IOException {
    Path file = file(temporary);
    Files.writeString(file, text(field, 1));
    Process after = read().entries().get(0).value();
    Files.writeString(file, text(field, 0));
    ProcessList before = read();
    assertThat(
            ProcessPatch.of(
                before.parts().get(0),
                Map.of("leave", after),
                List.of(),
                Map.of(),
                LocalDate.of(2026, 10, 1)))
        .hasValue(text(field, 1));
  }

  @Test
  void aProcessThatIsAddedBringsEveryField() throws IOException {
    Path file = file(temporary);
    Files.writeString(file, text(ProcessField.ID, 0));
    ProcessList one = read();
    Files.writeString(file, text(ProcessField.ID, 1));
    Process added = read().entries().get(0).value();
    assertThat(
            ProcessPatch.of(
                one.parts().get(0), Map.of(), List.of(added), Map.of(), LocalDate.of(2026, 10, 1)))
        .isPresent();
  }

  private static Path file(Path temporary) throws IOException {
    return Fixture.base(temporary).resolve("processes.yaml");
  }

  private ProcessList read() throws IOException {
    return new RegistryLoader().load(new FolderTree(temporary.resolve("registry"))).processes();
  }

  private static String active(String text) {
    return text.replaceAll("    excluded: .*\n", "");
  }

  /** A process list with one process that has every field. */
  private static String text(ProcessField varied, int sample) {
    StringBuilder text =
        new StringBuilder("version: 1\nsource:\n  title: Реестр\n  date: 2026-10-01\nprocesses:\n");
    for (ProcessField field : ProcessField.values()) {
      List<String> values = Objects.requireNonNull(SAMPLES.get(field), field.id());
      text.append(field == ProcessField.ID ? "  - " : "    ")
          .append(field.id())
          .append(": ")
          .append(values.get(field == varied ? sample : 0))
          .append('\n');
    }
    return text.toString();
  }
}
