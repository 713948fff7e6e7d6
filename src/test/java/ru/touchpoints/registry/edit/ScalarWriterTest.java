package ru.touchpoints.registry.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** A text takes the lightest form that reads back, and lines no longer than they have to be. */
final class ScalarWriterTest {

  private static final String SIGNS = "aя 😀:#-,[]{}\"'\\?!&*|>%@`~=\t\n\u00A0\u00AD\u2028\uF000";

  private static String read(String yaml, String pointer) {
    SourceDocument document = DocumentReader.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    assertThat(document.findings()).as(yaml).isEmpty();
    return ((Scalar) document.find(pointer).orElseThrow()).text();
  }

  @Test
  void whateverIsWrittenReadsBack() {
    int[] signs = SIGNS.codePoints().toArray();
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      StringBuilder made = new StringBuilder();
      for (int i = 1 + random.nextInt(7); i > 0; i--) {
        made.appendCodePoint(signs[random.nextInt(signs.length)]);
      }
      String text = made.toString();
      String key = "a: " + ScalarWriter.inline(text, false) + "\n";
      String flow = "a: [" + ScalarWriter.inline(text, true) + ", b]\n";
      String block = "a: " + String.join("\n", ScalarWriter.block(text, 3, 2)) + "\n";
      assertThat(read(key, "/a")).as(key).isEqualTo(text);
      assertThat(read(flow, "/a/0")).as(flow).isEqualTo(text);
      assertThat(read(block, "/a")).as(block).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a:b ~ a:b",
        "a: ~ \"a:\"",
        "a:,b ~ a:,b",
        "#a ~ \"#a\"",
        "a#b ~ a#b",
        "a # b ~ \"a # b\"",
        "a, b ~ a, b",
        "--- ~ \"---\"",
        "--a ~ \"--a\"",
        "... ~ \"...\"",
        "..a ~ ..a",
        "— a ~ \"— a\"",
        "− a ~ \"− a\"",
        "• a ~ \"• a\"",
        "a — b ~ a — b",
        "'a' ~ \"'a'\"",
        "\"a\" ~ '\"a\"'",
        "\"a ~ '\"a'",
        "\"'a ~ \"\\\"'a\"",
        "\"a\\'' ~ \"\\\"a\\\\''\"",
        "\"a\\' ~ '\"a\\'''",
      })
  void quotesAreTheLightestOnALine(String text, String written) {
    assertThat(ScalarWriter.inline(text, false)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a:b ~ a:b",
        "a:,b ~ \"a:,b\"",
        "a:'b ~ \"a:'b\"",
        "a:\"b ~ 'a:\"b'",
        "a, b ~ \"a, b\"",
        "a[b ~ \"a[b\"",
        "a} ~ \"a}\"",
        "a(b) ~ a(b)",
        "a? ~ \"a?\"",
        "a: ~ \"a:\"",
      })
  void betweenBracketsMoreHasToBeQuoted(String text, String written) {
    assertThat(ScalarWriter.inline(text, true)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x7F, 0x80, 0x9F, 0xAD, 0x600, 0x200B, 0x2028, 0x2029, 0x202E, 0xF000, 0xF0FF, 0xFEFF,
        0xFFFE, 0xFFFF
      })
  void whatNobodySeesIsEscaped(int sign) {
    String hex = String.format(sign <= 0xFF ? "\\x%02X" : "\\u%04X", sign);
    assertThat(ScalarWriter.inline("a" + (char) sign + "b", false)).isEqualTo("\"a" + hex + "b\"");
    assertThat(ScalarWriter.inline("a" + (char) sign + "\"", false))
        .isEqualTo("\"a" + hex + "\\\"\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {' ', '~', 0xA0, 0xAC, 0xAE, 0x5FF, 0x606, 0x2027, 0x202F, 0xEFFF, 0xF100})
  void whatStandsBesideThemIsNot(int sign) {
    String text = "a" + (char) sign + "b";
    assertThat(ScalarWriter.inline(text, false)).isEqualTo(text);
  }

  @Test
  void aLineThatFitsIsOneLine() {
    String words = "слово ".repeat(16) + "конец";
    assertThat(words).hasSize(101);
    assertThat(ScalarWriter.block(words.substring(1), 0, 2)).containsExactly(words.substring(1));
    assertThat(ScalarWriter.block(words.substring(4), 3, 2)).containsExactly(words.substring(4));
    assertThat(ScalarWriter.block(words, 0, 2))
        .containsExactly(">-", "  " + "слово ".repeat(16).strip(), "  конец");
    assertThat(ScalarWriter.block(words.substring(2), 3, 2)).hasSize(3);
    assertThat(ScalarWriter.block(words.substring(3), 3, 2)).containsExactly(words.substring(3));
  }

  @Test
  void linesAreFoldedAtTheLastSingleBlankThatFits() {
    String half = "a".repeat(49);
    assertThat(ScalarWriter.block(half + " " + half + "b " + half, 3, 1))
        .containsExactly(">-", " " + half, " " + half + "b", " " + half);
    assertThat(ScalarWriter.block(half + " " + half + " " + half, 3, 1))
        .containsExactly(">-", " " + half + " " + half, " " + half);
    assertThat(ScalarWriter.block(half + "😀 " + half.substring(1) + " " + half, 3, 1))
        .containsExactly(">-", " " + half + "😀 " + half.substring(1), " " + half);
    assertThat(ScalarWriter.block(half + "  " + half + " c", 3, 1))
        .containsExactly(">-", " " + half + "  " + half, " c");
    String wide = "a".repeat(120);
    assertThat(ScalarWriter.block(wide + " " + half + " b", 3, 1))
        .containsExactly(">-", " " + wide, " " + half + " b");
    assertThat(ScalarWriter.block(half + " " + wide, 3, 1))
        .containsExactly(">-", " " + half, " " + wide);
    assertThat(ScalarWriter.block(wide + " " + wide + " b", 3, 1))
        .containsExactly(">-", " " + wide, " " + wide, " b");
  }

  @Test
  void whatCannotBeFoldedStaysOnItsLine() {
    String wide = "a".repeat(120);
    assertThat(ScalarWriter.block(wide, 3, 1)).containsExactly(wide);
    assertThat(ScalarWriter.block(wide + "  b", 3, 1)).containsExactly(wide + "  b");
    for (String bad : List.of(" " + wide + " b", wide + " b ", wide + " b\tc", wide + " \u00ADb")) {
      List<String> lines = ScalarWriter.block(bad, 3, 1);
      assertThat(lines).hasSize(1);
      assertThat(lines.get(0)).startsWith("\"").endsWith("\"");
    }
    assertThat(ScalarWriter.block(wide + ": b # c", 3, 1))
        .containsExactly(">-", " " + wide + ":", " b # c");
  }

  @Test
  void severalLinesAreALiteral() {
    assertThat(ScalarWriter.block("a\nb", 3, 2)).containsExactly("|-", "  a", "  b");
    assertThat(ScalarWriter.block("a\n\nb\n", 3, 2)).containsExactly("|", "  a", "", "  b");
    assertThat(ScalarWriter.block("a\n\n", 3, 2)).containsExactly("|+", "  a", "");
    assertThat(ScalarWriter.block("a\n\n\n\n", 3, 2)).containsExactly("|+", "  a", "", "", "");
    assertThat(ScalarWriter.block("\n\na\n", 3, 2)).containsExactly("|", "", "", "  a");
    assertThat(ScalarWriter.block("\na", 3, 2)).containsExactly("|-", "", "  a");
    assertThat(ScalarWriter.block("\n", 3, 2)).containsExactly("\"\\n\"");
    assertThat(ScalarWriter.block("\n a", 3, 2)).containsExactly("\"\\n a\"");
    assertThat(ScalarWriter.block("a\r\nb", 3, 2)).containsExactly("\"a\\r\\nb\"");
    assertThat(ScalarWriter.block("a\n\u00ADb", 3, 2)).containsExactly("\"a\\n\\xADb\"");
  }
}
