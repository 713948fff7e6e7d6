package ru.touchpoints.registry.load.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.load.schema.sure.SureSchema;
import ru.touchpoints.registry.yaml.reading.DocumentReader;
import tools.jackson.databind.JsonNode;

/** The validator gets every value of a document as it is, or as one that no schema allows. */
final class JsonTreeTest {

  private static JsonNode value(String yaml) {
    return JsonTree.of(
            DocumentReader.read("a.yaml", ("v: " + yaml + "\n").getBytes(StandardCharsets.UTF_8))
                .root()
                .orElseThrow())
        .path("v");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "текст;\"текст\"",
        "'12';\"12\"",
        "true;true",
        "True;true",
        "FALSE;false",
        "null;null",
        "~;null",
        "12;12",
        "-12;-12",
        "0x1F;31",
        "0o17;15",
        "123456789012345678;123456789012345678",
        "-12345678901234567;-12345678901234567",
        "1234567890123456789;9223372036854775807",
        "-1234567890123456789;-9223372036854775808",
        "0x7FFFFFFFFFFFFFF;576460752303423487",
        "0xFFFFFFFFFFFFFFFF;9223372036854775807",
        "0x12345678901234567;9223372036854775807",
        "0xFFFFFFFFFFFFFFFFFF;9223372036854775807",
        "0o123456701234567012;2941116470193674",
        "0o1234567012345670123;9223372036854775807",
        "1.50;1.50",
        "-0.25;-0.25",
        "1e3;1000.0",
        "1.5E-3;0.0015",
        "1e30;9223372036854775807",
        "-1e30;-9223372036854775808",
        "[a, 1, [b]];[\"a\",1,[\"b\"]]",
        "[];[]",
        "{a: 1, b: {c: d}};{\"a\":1,\"b\":{\"c\":\"d\"}}"
      })
  void aValueStaysWhatItIs(String yaml, String json) {
    assertThat(value(yaml)).hasToString(json);
  }

  @Test
  void whatIsNoNumberStaysSo() {
    assertThat(value(".nan").doubleValue()).isNaN();
    assertThat(value(".inf").doubleValue()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(value("-.INF").doubleValue()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(value("1.5").isBigDecimal()).isTrue();
    assertThat(value("1e999").doubleValue()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void aTextIsSeenAsFarAsItCanMatter() {
    String longest = "а".repeat(SureSchema.LONGEST_TEXT);
    assertThat(value(longest).stringValue()).isEqualTo(longest);
    assertThat(value(longest + "б").stringValue()).isEqualTo(longest);
  }
}
