package ru.touchpoints.registry.model.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import ru.touchpoints.registry.exchange.fill.FillColumn;
import ru.touchpoints.registry.exchange.fill.FillWords;
import ru.touchpoints.registry.exchange.points.Slot;
import ru.touchpoints.registry.form.ListCells;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.model.FormField;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.source.FolderTree;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.writing.WordBundle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The enumeration, the record, the schemas and everyone who goes through them have one list. */
final class TouchpointFieldTest {

  private static final Path PROJECT = Path.of(System.getProperty("project.dir", "."));

  /** What each field holds, and what else it could hold. */
  private static final Map<TouchpointField, List<String>> SAMPLES =
      new LinkedHashMap<>(
          Map.ofEntries(
              Map.entry(TouchpointField.ID, List.of("desk", "window")),
              Map.entry(TouchpointField.TITLE, List.of("Окно приёма", "Окно приёма граждан")),
              Map.entry(TouchpointField.TYPE, List.of("written", "phone")),
              Map.entry(TouchpointField.CHANNEL, List.of("offline", "digital")),
              Map.entry(
                  TouchpointField.ADDRESS,
                  List.of("191311, Санкт-Петербург, Суворовский пр., 67", "195311, Гатчина, 1")),
              Map.entry(TouchpointField.CLIENTS, List.of("[internal]", "[external]")),
              Map.entry(TouchpointField.NEEDS, List.of("[submission]", "[submission, result]")),
              Map.entry(TouchpointField.OTHER_NEEDS, List.of("[Запись]", "[Запись, Отмена]")),
              Map.entry(TouchpointField.SPECIFICS, List.of("[По паспорту]", "[]")),
              Map.entry(TouchpointField.DEMAND, List.of("regular", "low")),
              Map.entry(TouchpointField.HISTORY, List.of("true", "false")),
              Map.entry(TouchpointField.BASIS, List.of("Практика", "Регламент")),
              Map.entry(TouchpointField.HOURS, List.of("пн–пт 9:00–18:00", "ежедневно"))));

  @TempDir private Path temporary = Path.of("");

  private static List<String> ids() {
    return Arrays.stream(TouchpointField.values()).map(TouchpointField::id).toList();
  }

  private static JsonNode schema(String file, String pointer) throws IOException {
    return new JsonMapper()
        .readTree(Files.readString(PROJECT.resolve("schemas").resolve(file)))
        .at(pointer);
  }

  @Test
  void everyComponentOfTheRecordIsAField() {
    assertThat(
            Arrays.stream(Touchpoint.class.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.equals("statedChannel") ? "channel" : name))
        .containsExactlyElementsOf(ids());
  }

  @Test
  void theSchemaHasTheSameFields() throws IOException {
    JsonNode schema = schema("touchpoints.schema.json", "/$defs/touchpoint");
    assertThat(schema.path("properties").propertyNames()).containsExactlyElementsOf(ids());
    assertThat(schema.path("required").valueStream().map(name -> name.asString("")))
        .containsExactlyElementsOf(
            Arrays.stream(TouchpointField.values())
                .filter(field -> field.demanded() == TouchpointField.Demanded.ALWAYS)
                .map(TouchpointField::id)
                .toList());
    for (TouchpointField field : TouchpointField.values()) {
      assertThat(kinds(schema.path("properties").path(field.id()), field))
          .as(field.id())
          .contains(field.kind());
    }
  }

  private static List<FieldKind> kinds(JsonNode property, TouchpointField field) {
    JsonNode items = property.has("items") ? property.path("items") : property;
    boolean words = items.has("enum");
    return switch (property.path("type").asString("")) {
      case "array" ->
          words ? List.of(FieldKind.WORDS) : List.of(FieldKind.TEXTS, FieldKind.FINDINGS);
      case "boolean" -> List.of(FieldKind.FLAG);
      default ->
          words
              ? List.of(FieldKind.WORD)
              : List.of(field == TouchpointField.ID ? FieldKind.CODE : FieldKind.TEXT);
    };
  }

  @Test
  void theSchemaOfTheJsonHasTheSameFields() throws IOException {
    JsonNode schema = schema("output/export.schema.json", "/properties/touchpoints/items");
    for (String list : List.of("required", "properties")) {
      JsonNode part = schema.path(list);
      Stream<String> names =
          part.isArray()
              ? part.valueStream().map(name -> name.asString(""))
              : part.propertyNames().stream();
      // What stands before them tells where in the list the touchpoint is.
      assertThat(names.dropWhile(name -> !name.equals("id")))
          .as(list)
          .containsExactlyElementsOf(ids());
    }
  }

  @ParameterizedTest
  @EnumSource(TouchpointField.class)
  void isCalledSomethingInBothLanguages(TouchpointField field) {
    String bundle = TouchpointField.class.getPackageName() + ".field";
    assertThat(new WordBundle(bundle, "ru").get(field.id())).matches("[а-яё ,()]+");
    assertThat(new WordBundle(bundle, "en").get(field.id())).matches("[a-z ]+");
  }

  @ParameterizedTest
  @EnumSource(TouchpointField.class)
  void hasItsColumnsInBothWorkbooks(TouchpointField field) {
    Slot slot = Slot.of(field);
    assertThat(slot.own()).contains(field);
    assertThat(slot.list()).isEqualTo(Optional.of(field).filter(TouchpointField::column));
    if (field != TouchpointField.NEEDS) {
      FillColumn column = FillColumn.of(field);
      assertThat(slot.fill()).contains(column);
      assertThat(FillColumn.all(BuiltInOrder.get())).contains(column);
      assertThat(new FillWords().header(column)).isNotBlank();
    }
  }

  /** Written alone and differently, the field is read, told of, printed and given to programs. */
  @ParameterizedTest
  @EnumSource(TouchpointField.class)
  void everyoneKnowsTheField(TouchpointField field) throws IOException, GitAPIException {
    Path file = Fixture.base(temporary).resolve("internal/leave.yaml");
    Files.writeString(file, text(field, 0));
    Touchpoint before = read();
    Fixture.commit(temporary);
    Files.writeString(file, text(field, 1));
    Touchpoint after = read();
    for (TouchpointField other : TouchpointField.values()) {
      assertThat(other.of(before).equals(other.of(after))).isEqualTo(other != field);
    }
    Run changes = Run.in(temporary, "changes", "--from", "HEAD", "--format", "json");
    JsonNode told = new JsonMapper().readTree(changes.out()).path("changes");
    assertThat(told.valueStream().map(change -> change.path("field").asString("")))
        .containsExactly(field.id());
    Run json = Run.in(temporary, "export", "json", "--draft", "-o", "list.json");
    assertThat(json.err()).doesNotContain("Exception");
    JsonNode list = new JsonMapper().readTree(Files.readString(temporary.resolve("list.json")));
    assertThat(
            list.path("touchpoints")
                .valueStream()
                .filter(point -> point.path("process").asString("").equals("leave"))
                .map(point -> point.path(field.id()).toString()))
        .containsExactly(json(field.of(after)));
  }

  private static String json(FieldValue value) {
    if (value instanceof FieldValue.Text text) {
      return "\"" + text.text() + "\"";
    }
    if (value instanceof FieldValue.Word word) {
      return "\"" + word.word().id() + "\"";
    }
    if (value instanceof FieldValue.Flag flag) {
      return Boolean.toString(flag.set());
    }
    Stream<String> items =
        value instanceof FieldValue.Texts texts
            ? texts.texts().stream()
            : ((FieldValue.Words) value).words().stream().map(word -> word.id());
    return items.map(item -> "\"" + item + "\"").toList().toString().replace(", ", ",");
  }

  @ParameterizedTest
  @EnumSource(value = TouchpointField.class, mode = Mode.EXCLUDE, names = "CLIENTS")
  void theListPrintsTheField(TouchpointField field) throws IOException {
    Path file = Fixture.base(temporary).resolve("internal/leave.yaml");
    List<String> printed = new ArrayList<>();
    for (int sample = 0; sample < 2; sample++) {
      Files.writeString(file, text(field, sample));
      Registry registry = registry();
      ListCells cells = new ListCells(registry.passport().map(Entry::value).orElseThrow());
      FormField column =
          field.column()
              ? field
              : ListColumn.byId(field == TouchpointField.OTHER_NEEDS ? "needs" : "touchpoint")
                  .orElseThrow();
      printed.add(
          registry.files().stream()
              .filter(one -> one.covers().equals("leave"))
              .flatMap(one -> one.record().stream())
              .map(one -> cells.text(column, one.value(), Optional.empty(), 0))
              .findFirst()
              .orElseThrow());
    }
    assertThat(printed).doesNotHaveDuplicates().doesNotContain("");
  }

  private Registry registry() throws IOException {
    return new RegistryLoader().load(new FolderTree(temporary.resolve("registry")));
  }

  private Touchpoint read() throws IOException {
    return registry().files().stream()
        .filter(file -> file.covers().equals("leave"))
        .flatMap(file -> file.touchpoints().stream())
        .map(Entry::value)
        .findFirst()
        .orElseThrow();
  }

  /** A file with one touchpoint that has every field. */
  private static String text(TouchpointField varied, int sample) {
    StringBuilder text =
        new StringBuilder(
            "process: leave\ndepartment: personnel\nreviewed: 2026-10-15\ntouchpoints:\n");
    for (TouchpointField field : TouchpointField.values()) {
      List<String> values = Objects.requireNonNull(SAMPLES.get(field), field.id());
      text.append(field == TouchpointField.ID ? "  - " : "    ")
          .append(field.id())
          .append(": ")
          .append(values.get(field == varied ? sample : 0))
          .append('\n');
    }
    return text.toString();
  }
}
