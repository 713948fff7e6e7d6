package ru.touchpoints.registry.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** Each character of a value is found in the file, through quotes, escapes and folded lines. */
final class ScalarTextTest {

  private static SourceDocument read(String text) {
    return DocumentReader.read("a.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<ScalarText> characters(SourceDocument document) {
    return document.characters((Scalar) document.find("/a").orElseThrow());
  }

  /** What stands in the file for each character of the value. */
  private static List<String> written(String text) {
    SourceDocument document = read(text);
    ScalarText characters = characters(document).orElseThrow();
    List<String> written = new ArrayList<>();
    for (int i = 0; i < characters.text().codePointCount(0, characters.text().length()); i++) {
      Span span = characters.span(i, i + 1);
      written.add(
          document.textBetween(
              document.offset(span.line(), span.column()),
              document.offset(span.endLine(), span.endColumn())));
    }
    return written;
  }

  @Test
  void aPlainValueStandsForItself() {
    assertThat(written("a: б  😀г # д\n")).containsExactly("б", " ", " ", "😀", "г");
    assertThat(written("a: б\n  в\n\n\n  г\n"))
        .containsExactly("б", "\n  ", "в", "\n\n\n  ", "\n\n\n  ", "г");
    assertThat(written("a: б\r\n  в\r\n")).containsExactly("б", "\r\n  ", "в");
  }

  @Test
  void quotesAreNoCharactersUnlessTheyAreDoubled() {
    assertThat(written("a: 'б''в'\n")).containsExactly("б", "''", "в");
    assertThat(written("a: ' б '\n")).containsExactly(" ", "б", " ");
    assertThat(written("a: \"б'в\"\n")).containsExactly("б", "'", "в");
  }

  @Test
  void anEscapeIsOneCharacter() {
    assertThat(
            written(
                "a: \"\\0\\a\\b\\t\\n"
                    + "\\v\\f\\r"
                    + "\\e\\N\\_\\L\\P\\\\\\\"\\x41\\u0431\\U0001F600б\"\n"))
        .containsExactly(
            "\\0",
            "\\a",
            "\\b",
            "\\t",
            "\\n",
            "\\v",
            "\\f",
            "\\r",
            "\\e",
            "\\N",
            "\\_",
            "\\L",
            "\\P",
            "\\\\",
            "\\\"",
            "\\x41",
            "\\u0431",
            "\\U0001F600",
            "б");
  }

  @Test
  void anEscapedLineEndIsNoCharacter() {
    assertThat(written("a: \"б\\\n    в\"\n")).containsExactly("б", "в");
  }

  @Test
  void aBlockTextHasNoIndentation() {
    assertThat(written("a: |\n  б\n   в\n\n  г\n"))
        .containsExactly("б", "\n", " ", "в", "\n", "\n", "г");
    assertThat(written("a: >-\n  б\n  в \n")).containsExactly("б", "\n", "в", " ");
    assertThat(written("a: |+\n  б\n\n\n")).startsWith("б");
    assertThat(characters(read("a: |-\n  б\n")).orElseThrow().text()).isEqualTo("б");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: >\n  б\n\n  в\n",
        "a: >\n  б\n    в\n  г\n",
        "a: |2\n   б\n",
        "a: \"б\\\n\n в\"\n"
      })
  void whereFoldingIsNotSimpleNothingIsTold(String text) {
    assertThat(characters(read(text))).isEmpty();
  }

  @Test
  void aStretchEndsWithItsLastCharacter() {
    ScalarText characters = characters(read("a: \"\\u0431в г\"\n")).orElseThrow();
    assertThat(characters.span(0, 2)).isEqualTo(new Span(1, 5, 1, 12));
    assertThat(characters.span(1, 4)).isEqualTo(new Span(1, 11, 1, 14));
  }
}
