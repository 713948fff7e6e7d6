package ru.touchpoints.registry.edit.fresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.edit.YamlValue;
import ru.touchpoints.registry.edit.YamlValue.Fields;
import ru.touchpoints.registry.edit.YamlValue.Items;
import ru.touchpoints.registry.edit.layout.Layout;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** A file written whole: what was meant, every comment at its place, nothing left for fmt. */
final class FreshYamlTest {

  private static final FreshYaml TOUCHPOINTS = new FreshYaml(DocumentKind.TOUCHPOINTS);

  private static SourceDocument read(String text) {
    return DocumentReader.read("file.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Fields point(String title) {
    return new FreshFields().text("id", "web").text("title", title).all();
  }

  private static String file(Fields... points) {
    return TOUCHPOINTS.file(
        new FreshFields()
            .text("process", "leave")
            .put("touchpoints", new Items(List.of(points)))
            .all());
  }

  @Test
  void commentsStandWhereTheyWerePut() {
    Fields first =
        new FreshFields()
            .comment("# над точкой")
            .text("id", "web")
            .comment("# над названием")
            .comment("# и ещё")
            .toFill("title")
            .texts("needs", List.of("submission", "result"))
            .comment("# под последним полем")
            .all();
    Fields second = new FreshFields().text("id", "post").texts("specifics", List.of()).all();
    FreshFields file =
        new FreshFields()
            .comment("# о файле")
            .text("process", "leave")
            .toFill("reviewed")
            .put("touchpoints", new Items(List.of(first, second)))
            .comment("# в конце");
    assertThat(TOUCHPOINTS.file(file.all()))
        .isEqualTo(
            """
            # yaml-language-server: $schema=../../schemas/touchpoints.schema.json
            # о файле
            process: leave
            reviewed:
            touchpoints:
              # над точкой
              - id: web
                # над названием
                # и ещё
                title:
                needs: [submission, result]
                # под последним полем

              - id: post
                specifics: []
            # в конце
            """);
  }

  @Test
  void commentsAtTheEndOfFieldsComeBeforeThoseOnTheNextOne() {
    Fields body = new FreshFields().text("name", "Орган").comment("# officialDomains: []").all();
    FreshFields file =
        new FreshFields()
            .put("body", body)
            .blankLine()
            .comment("# draft — проект.")
            .text("status", "draft");
    assertThat(new FreshYaml(DocumentKind.PASSPORT).file(file.all()))
        .isEqualTo(
            """
            # yaml-language-server: $schema=../schemas/registry.schema.json
            body:
              name: Орган
              # officialDomains: []

            # draft — проект.
            status: draft
            """);
  }

  /** Whatever a text looks like, it is read as that text and stays as it is under fmt. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "null",
        "12",
        "1e3",
        "2026-10-01",
        "12:30",
        "",
        "#канал",
        "каб. 5 #2",
        "Телефон: справочный",
        "- тире",
        "'кавычка",
        "\"кавычки\" и 'кавычка'",
        "обратная \\ черта",
        "первая строка\nвторая строка",
        "строка\n",
        "\tтабуляция",
        "конец ",
        "невидимый\u200Bзнак",
        "неразрывный\u00A0пробел",
        "разделитель\u2028строк",
        "знак \uD83D\uDCDE телефона",
        "...",
        "--- документ",
        "<<",
        "%YAML 1.2"
      })
  void anyTextReadsBack(String text) {
    String yaml = file(point(text), point(text));
    SourceDocument document = read(yaml);
    assertThat(document.find("/touchpoints/1/title").map(YamlValue::of))
        .as(yaml)
        .contains(YamlValue.text(text));
    Layout layout = Layout.of(document, DocumentShape.of(DocumentKind.TOUCHPOINTS));
    assertThat(layout).isEqualTo(new Layout(yaml, Optional.empty(), true));
  }

  @Test
  void longTextsAreFolded() {
    String words = "слово ".repeat(30).strip();
    String yaml = file(point(words));
    assertThat(yaml).contains("    title: >-\n      слово").doesNotContain(words);
    assertThat(read(yaml).find("/touchpoints/0/title").map(YamlValue::of))
        .contains(YamlValue.text(words));
  }

  @Test
  void anItemIsTheLinesOfItsFields() {
    Fields item =
        new FreshFields()
            .comment("# над точкой")
            .text("id", "web")
            .put("history", YamlValue.truth(true))
            .texts("specifics", List.of("Нужен паспорт"))
            .comment("# demand:")
            .all();
    assertThat(TOUCHPOINTS.item("touchpoints", item))
        .containsExactly(
            "# над точкой",
            "- id: web",
            "  specifics:",
            "    - Нужен паспорт",
            "  history: true",
            "  # demand:");
  }
}
