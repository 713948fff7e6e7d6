package ru.touchpoints.registry.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** A document tells what stands where, read by the plain way and by the parser alike. */
final class SourceDocumentTest {

  private static final String TEXT =
      """
      # О процессе
      process: leave

      touchpoints:
        - id: web # сайт
          title: Сайт
          # о нуждах
          # и об итогах
          needs: [result, forms]
          specifics: []
          hours:
          notes:
            - - а
              - б

        - id: phone
      demand: low
      """;

  /** The same, which the plain way leaves to the parser; the first is read that way. */
  private static final List<String> TEXTS = List.of(TEXT, TEXT + "...\n");

  private static SourceDocument read(String text) {
    SourceDocument document = DocumentReader.read("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    assertThat(document.findings()).isEmpty();
    return document;
  }

  private static String place(Location location) {
    return place(location.span());
  }

  private static String place(Span span) {
    return "%d:%d–%d:%d".formatted(span.line(), span.column(), span.endLine(), span.endColumn());
  }

  @Test
  void theNodeUnderAPointerIsFoundOrNone() {
    for (String text : TEXTS) {
      SourceDocument document = read(text);
      for (String found :
          List.of("", "/process", "/touchpoints/1/id", "/touchpoints/0/notes/0/1")) {
        assertThat(document.find(found)).as(found).isPresent();
      }
      for (String none :
          List.of(
              "/",
              "/touchpoints/2",
              "/touchpoints/-1",
              "/touchpoints/a",
              "/process/a",
              "/leave",
              "/touchpoints/0/needs/result",
              "/touchpoints/12345678901",
              "/touchpoints/")) {
        assertThat(document.find(none)).as(none).isEmpty();
      }
      assertThat(document.written(document.find("/touchpoints/0/needs").orElseThrow()))
          .isEqualTo("[result, forms]");
    }
    assertThat(read("a~b: {c/d: e}\n").find("/a~0b/c~1d")).isPresent();
  }

  @Test
  void aPlaceIsTheValueOrWhatIsNearestAboveIt() {
    for (String text : TEXTS) {
      SourceDocument document = read(text);
      assertThat(place(document.at("/process"))).isEqualTo("2:10–2:15");
      assertThat(place(document.at("/touchpoints"))).isEqualTo("5:5–5:7");
      assertThat(place(document.at("/touchpoints/0/hours"))).isEqualTo("11:5–11:10");
      assertThat(place(document.at("/touchpoints/0/specifics"))).isEqualTo("10:16–10:18");
      assertThat(place(document.at("/touchpoints/0/notes"))).isEqualTo("13:11–13:12");
      assertThat(place(document.at("/touchpoints/1/title"))).isEqualTo("16:5–16:7");
      assertThat(place(document.at("/nothing/at/all"))).isEqualTo("2:1–2:8");
      assertThat(document.at("/nothing").pointer()).isEqualTo("/nothing");
      assertThat(place(document.atKey("/touchpoints/0/needs"))).isEqualTo("9:5–9:10");
      assertThat(place(document.atKey("/touchpoints/1"))).isEqualTo("16:5–16:14");
      assertThat(place(document.atKey("/none"))).isEqualTo("1:1–1:1");
    }
    assertThat(place(read("a: |\n  б\n  в\nc: d\n").at("/a"))).isEqualTo("1:4–1:5");
    assertThat(place(read("a: 'б\n  в'\n").at("/a"))).isEqualTo("1:4–1:6");
  }

  @Test
  void whatBeginsAtAPlaceIsFoundFromIt() {
    for (String text : TEXTS) {
      SourceDocument document = read(text);
      assertThat(document.placeAt(document.offset(1, 3))).isEmpty();
      assertThat(document.placeAt(document.offset(2, 1)).map(Place::pointer)).contains("/process");
      assertThat(document.placeAt(document.offset(5, 1)).map(Place::pointer))
          .contains("/touchpoints");
      assertThat(document.placeAt(document.offset(9, 13)).map(Place::pointer))
          .contains("/touchpoints/0/needs/0");
      assertThat(document.placeAt(document.offset(9, 12)).map(Place::pointer))
          .contains("/touchpoints/0/needs");
      assertThat(document.placeBelow(1).map(Place::pointer)).contains("");
      assertThat(document.placeBelow(2).map(Place::pointer)).contains("/touchpoints");
      assertThat(document.placeBelow(4).map(Place::pointer)).contains("/touchpoints/0");
      assertThat(document.placeBelow(14).map(Place::pointer)).contains("/touchpoints/1");
      assertThat(document.placeBelow(17)).isEmpty();
      assertThat(document.placeBelow(1000)).isEmpty();
    }
  }

  @Test
  void whatLiesWithinAPlaceFollowsIt() {
    for (String text : TEXTS) {
      SourceDocument document = read(text);
      Place first = document.placeBelow(4).orElseThrow();
      assertThat(document.placesWithin(first))
          .extracting(Place::pointer)
          .startsWith("/touchpoints/0", "/touchpoints/0/id")
          .endsWith("/touchpoints/0/notes/0/0", "/touchpoints/0/notes/0/1")
          .hasSize(12);
      Place needs = document.placeAt(document.offset(9, 6)).orElseThrow();
      assertThat(document.placesWithin(needs)).hasSize(3);
      assertThat(document.placesWithin(document.places().get(0))).isEqualTo(document.places());
      assertThat(first.within(document.places().get(0))).isTrue();
      assertThat(document.places().get(0).within(first)).isFalse();
    }
  }

  @Test
  void commentsAreFoundBetweenAndAboveLines() {
    for (String text : TEXTS) {
      SourceDocument document = read(text);
      assertThat(document.comments())
          .extracting(comment -> comment.line() + " " + comment.text() + " " + comment.alone())
          .containsExactly(
              "1 # О процессе true", "5 # сайт false", "7 # о нуждах true", "8 # и об итогах true");
      assertThat(place(document.comments().get(1).span())).isEqualTo("5:13–5:19");
      int second = document.offset(5, 13);
      assertThat(document.commentsBetween(second, second + 1)).hasSize(1);
      assertThat(document.commentsBetween(second + 1, second)).isEmpty();
      assertThat(document.commentsBetween(0, text.length())).hasSize(4);
      assertThat(document.onlyCommentsBetween(1, 2)).isTrue();
      assertThat(document.onlyCommentsBetween(1, 4)).isFalse();
      assertThat(document.onlyCommentsBetween(6, 9)).isTrue();
      assertThat(document.onlyCommentsBetween(5, 9)).isFalse();
      assertThat(document.onlyCommentsBetween(7, 9)).isTrue();
      assertThat(document.onlyCommentsBetween(3, 5)).isFalse();
    }
  }

  @Test
  void aDocumentHasManyCommentsAndManyLines() {
    String text = "# а\n".repeat(40) + "a: б\n";
    for (String many : List.of(text, text + "...\n")) {
      SourceDocument document = read(many);
      assertThat(document.comments()).hasSize(40);
      assertThat(document.comments().get(39).line()).isEqualTo(40);
      assertThat(document.onlyCommentsBetween(1, 41)).isTrue();
      assertThat(place(document.at("/a"))).isEqualTo("41:4–41:5");
    }
  }

  @Test
  void linesEndAsYamlHasIt() {
    SourceDocument document = read("a: б\rc: d\r\n\ne: 😀f");
    assertThat(document.lineCount()).isEqualTo(4);
    assertThat(document.line(0)).isEmpty();
    assertThat(document.line(1)).contains("a: б");
    assertThat(document.line(2)).contains("c: d");
    assertThat(document.line(3)).contains("");
    assertThat(document.line(4)).contains("e: 😀f");
    assertThat(document.line(5)).isEmpty();
    assertThat(place(document.at("/e"))).isEqualTo("4:4–4:6");
    assertThat(document.textBetween(document.offset(4, 4), document.offset(4, 5))).isEqualTo("😀");
    assertThat(document.textBetween(5, 1)).isEmpty();
    TextLines lines = new TextLines("  а б \t\n \n");
    assertThat(place(lines.textOf(1))).isEqualTo("1:3–1:6");
    assertThat(place(lines.textOf(2))).isEqualTo("2:2–2:2");
    assertThat(place(lines.span(2, 100))).isEqualTo("1:3–3:1");
    assertThat(lines.at(-1)).isZero();
    assertThat(lines.at(100)).isZero();
  }

  @Test
  void entriesAreThoseOfAMapping() {
    SourceDocument document = read(TEXT);
    assertThat(document.entries("/touchpoints/1")).hasSize(1);
    assertThat(document.entries("/touchpoints")).isEmpty();
    assertThat(document.entry("")).isEmpty();
    assertThat(document.entry("/touchpoints/1")).isEmpty();
    assertThat(document.entry("/touchpoints/1/id").orElseThrow().key().text()).isEqualTo("id");
    Mapping root = (Mapping) document.root().orElseThrow();
    assertThat(root.value("process")).isPresent();
    assertThat(root.value("none")).isEmpty();
  }

  @Test
  void aMappingOfManyKeysFindsThemAll() {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 33)
        .forEach(i -> text.append("k").append(i).append(": ").append(i).append('\n'));
    for (String one : List.of(text.toString(), text + "...\n")) {
      Mapping root = (Mapping) read(one).root().orElseThrow();
      assertThat(root.entries()).hasSize(33);
      assertThat(root.entries().get(32).key().text()).isEqualTo("k32");
      assertThat(root.entry("k32")).contains(root.entries().get(32));
      assertThat(root.entry("k33")).isEmpty();
    }
  }

  @Test
  void thePointersOfFieldsHaveNoNumbers() {
    assertThat(Pointers.field("/touchpoints/0/needs/12")).isEqualTo("touchpoints/needs");
    assertThat(Pointers.field("/0")).isEmpty();
    assertThat(Pointers.field("/a~1b/1x")).isEqualTo("a/b/1x");
    assertThat(Pointers.steps("/a~1b//~01")).containsExactly("a/b", "", "~1");
    assertThat(Pointers.steps("")).isEmpty();
    assertThat(Pointers.child("/a", "~")).isEqualTo("/a/~0");
    assertThat(Pointers.child("", "/b")).isEqualTo("/~1b");
    assertThat(Pointers.parent("/a/b")).isEqualTo("/a");
    assertThat(Pointers.parent("")).isEmpty();
    assertThat(Pointers.last("/a/b~1c")).isEqualTo("b/c");
  }
}
