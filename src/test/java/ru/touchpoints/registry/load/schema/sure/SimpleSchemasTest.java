package ru.touchpoints.registry.load.schema.sure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** What simple keywords ask of a document, each at its limit and just beyond. */
final class SimpleSchemasTest {

  private static YamlNode document(String yaml) {
    return DocumentReader.read("a.yaml", ("v: " + yaml + "\n").getBytes(StandardCharsets.UTF_8))
        .root()
        .orElseThrow();
  }

  /** A schema of a document whose one field has the schema; apostrophes stand for quotes. */
  private static boolean accepts(String schema, String yaml) {
    String text =
        "{ \"$defs\": {\"word\": {\"type\": \"string\", \"enum\": [\"a\", \"b\"]}},\n"
            + " \"type\": \"object\", \"properties\": {\"v\": "
            + schema.replace('\'', '"')
            + "}}";
    return SureSchema.of(text.getBytes(StandardCharsets.UTF_8)).accepts(document(yaml));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{'type': 'string', 'maxLength': 3};абв;true",
        "{'type': 'string', 'maxLength': 3};абвг;false",
        "{'type': 'string', 'maxLength': 3};😀😀😀;true",
        "{'type': 'string', 'maxLength': 3};😀😀😀😀;false",
        "{'type': 'string', 'minLength': 2};абв;true",
        "{'type': 'string', 'minLength': 2};аб;false",
        "{'type': 'string'};12;false",
        "{'type': 'string'};'12';true",
        "{'type': 'string'};[a];false",
        "{'type': 'string', 'pattern': '^TP\\\\d{3}$'};TP101;true",
        "{'type': 'string', 'pattern': '^TP\\\\d{3}$'};TP1011;false",
        "{'type': 'string', 'pattern': '^unknown$'};unknown;false",
        "{'type': 'string', 'format': 'date'};'2026-10-15';false",
        "{'type': 'string', 'format': 'date', 'pattern':"
            + " '^(?!.*\\\\s)[0-9]{4}-[0-9]{2}-[0-9]{2}$'};'2026-10-15';true",
        "{'type': 'string', 'format': 'time', 'pattern':"
            + " '^(?!.*\\\\s)[0-9]{4}-[0-9]{2}-[0-9]{2}$'};'2026-10-15';false",
        "{'type': 'string', 'format': 'date', 'pattern': '^TP\\\\d{3}$'};TP101;false",
        "{'type': 'string', 'enum': ['a', 'b']};b;true",
        "{'type': 'string', 'enum': ['a', 'b']};c;false",
        "{'enum': ['a', 'b']};a;true",
        "{'enum': ['1']};1;false",
        "{'const': 'a'};a;true",
        "{'const': 'a'};b;false",
        "{'type': 'string', 'enum': ['a'], 'maxLength': 3};a;false",
        "{'type': 'string', 'title': 'T', 'examples': [{'a': ['b', 1, null]}]};a;true",
        "{'type': 'string', 'not': {'type': 'string'}};a;false",
        "{'type': 'boolean'};true;true",
        "{'type': 'boolean'};'true';false",
        "{'type': 'boolean', 'maxLength': 3};true;false",
        "{'type': 'null'};null;false",
        "{'type': 'integer', 'minimum': 2, 'maximum': 5};2;true",
        "{'type': 'integer', 'minimum': 2, 'maximum': 5};5;true",
        "{'type': 'integer', 'minimum': 2, 'maximum': 5};1;false",
        "{'type': 'integer', 'minimum': 2, 'maximum': 5};6;false",
        "{'type': 'integer'};123456789;true",
        "{'type': 'integer'};1234567890;false",
        "{'type': 'integer'};-5;false",
        "{'type': 'integer'};2.5;false",
        "{'type': 'integer'};'2';false",
        "{'type': 'integer', 'const': 1};1;true",
        "{'type': 'integer', 'const': 1};2;false",
        "{'type': 'integer', 'const': 1, 'minimum': 1};1;false",
        "{'type': 'integer', 'multipleOf': 2};2;false",
        "{'type': 'number', 'minimum': 2, 'maximum': 5};2.5;true",
        "{'type': 'number', 'minimum': 2, 'maximum': 5};2.0;false",
        "{'type': 'number', 'minimum': 2, 'maximum': 5};5.0;false",
        "{'type': 'number', 'minimum': 2, 'maximum': 5};5;true",
        "{'type': 'number'};.5;false",
        "{'type': 'number'};5.;false",
        "{'$ref': '#/$defs/word'};a;true",
        "{'$ref': '#/$defs/word'};c;false",
        "{'$ref': '#/$defs/none'};a;false",
        "{'$ref': 'other.json'};a;false",
        "{'$ref': '#/$defs/word', 'maxLength': 3};a;false"
      })
  void aValueIsWhatTheSchemaAsksFor(String schema, String yaml, boolean accepted) {
    assertThat(accepts(schema, yaml)).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{'type': 'array', 'minItems': 2};[a, b];true",
        "{'type': 'array', 'minItems': 2};[a];false",
        "{'type': 'array'};a;false",
        "{'type': 'array', 'items': {'enum': ['a', 'b']}};[a, b, a];true",
        "{'type': 'array', 'items': {'enum': ['a', 'b']}};[a, c];false",
        "{'type': 'array', 'uniqueItems': true};[a, b, c];true",
        "{'type': 'array', 'uniqueItems': true};[a, b, a];false",
        "{'type': 'array', 'uniqueItems': true};[a, 1];false",
        "{'type': 'array', 'uniqueItems': false};[a, a];true",
        "{'type': 'array', 'contains': {'enum': ['b']}};[a, b];true",
        "{'type': 'array', 'contains': {'enum': ['b']}};[a, c];false",
        "{'type': 'array', 'maxItems': 2};[a];false",
        "{'type': 'object', 'properties': {'a': {}, 'b': {}}, 'required': ['a']};{b: {}};false",
        "{'type': 'object', 'properties': {'a': {}, 'b': {}}, 'required': ['a']};{a: {}};true",
        "{'type': 'object', 'properties': {'a': {}, 'b': {}}, 'required': ['b', 'a']};{a: {}};false",
        "{'properties': {'a': {'type': 'boolean'}}};{a: no};false",
        "{'properties': {'a': {'type': 'boolean'}}};{a: false, c: d};true",
        "{'properties': {'a': {}}, 'additionalProperties': false};{a: {}, c: d};false",
        "{'properties': {'a': {}}, 'additionalProperties': false};{a: {}};true",
        "{'properties': {'a': {}}, 'additionalProperties': {'type': 'string'}};{a: {}};false",
        "{'properties': {'a': {}}, 'required': ['c']};{a: {}, c: {}};false",
        "{'type': 'object'};[a];false",
        "{'patternProperties': {'^TP\\\\d{3}$': {'enum': ['off']}}, 'additionalProperties':"
            + " false};{TP101: off, TP102: off};true",
        "{'patternProperties': {'^TP\\\\d{3}$': {'enum': ['off']}}, 'additionalProperties':"
            + " false};{TP101: on};false",
        "{'patternProperties': {'^TP\\\\d{3}$': {'enum': ['off']}}, 'additionalProperties':"
            + " false};{TX101: off};false",
        "{'patternProperties': {'^TP\\\\d{3}$': {'enum': ['off']}}};{TP101: off};false",
        "{'patternProperties': {'^x$': {'enum': ['off']}}, 'additionalProperties':"
            + " false};{x: off};false"
      })
  void listsAndKeysAreWhatTheSchemaAsksFor(String schema, String yaml, boolean accepted) {
    assertThat(accepts(schema, yaml)).isEqualTo(accepted);
  }

  @Test
  void longTextsAndListsAreLeftToTheValidator() {
    assertThat(accepts("{'type': 'string'}", "а".repeat(SureSchema.LONGEST_TEXT))).isTrue();
    assertThat(accepts("{'type': 'string'}", "а".repeat(SureSchema.LONGEST_TEXT + 1))).isFalse();
    StringBuilder items = new StringBuilder("[t0");
    for (int i = 1; i < 64; i++) {
      items.append(", t").append(i);
    }
    assertThat(accepts("{'type': 'array', 'uniqueItems': true}", items + "]")).isTrue();
    assertThat(accepts("{'type': 'array', 'uniqueItems': true}", items + ", t64]")).isFalse();
  }

  @Test
  void ofMoreFieldsThanBitsNothingIsSure() {
    StringBuilder fields = new StringBuilder("{'properties': {'f0': {}");
    for (int i = 1; i < 64; i++) {
      fields.append(", 'f").append(i).append("': {}");
    }
    assertThat(accepts(fields + "}, 'required': ['f63']}", "{f63: {}}")).isTrue();
    assertThat(accepts(fields + "}, 'required': ['f63']}", "{f62: {}}")).isFalse();
    assertThat(accepts(fields + ", 'f64': {}}}", "{f63: {}}")).isFalse();
  }

  @Test
  void fieldsAreFoundInAnyOrder() {
    String schema =
        "{'properties': {'a': {'const': 'a'}, 'b': {'const': 'b'}, 'c': {'const': 'c'}},"
            + " 'required': ['a', 'b', 'c'], 'additionalProperties': false}";
    for (String order : new String[] {"a b c", "c b a", "b c a", "c a b"}) {
      StringBuilder yaml = new StringBuilder("{");
      for (String key : order.split(" ", -1)) {
        yaml.append(key).append(": ").append(key).append(", ");
      }
      assertThat(accepts(schema, yaml + "}")).as(order).isTrue();
    }
    assertThat(accepts(schema, "{a: a, b: b, c: a}")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "\\u0430\\u0431;аб",
        "a\\\"b;'a\"b'",
        "a\\\\b;'a\\b'",
        "a\\/b;a/b",
        "a\\tb;\"a\\tb\"",
        "a\\nb;\"a\\nb\"",
        "a\\rb;\"a\\rb\"",
        "a\\fb;\"a\\fb\"",
        "a\\bb;\"a\\bb\""
      })
  void escapesOfTheSchemaAreRead(String word, String yaml) {
    String schema = "{\"properties\": {\"v\": {\"enum\": [\"x\", \"" + word + "\"]}}}";
    SureSchema read = SureSchema.of(schema.getBytes(StandardCharsets.UTF_8));
    assertThat(read.accepts(document(yaml))).isTrue();
    assertThat(read.accepts(document("other"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{'type' 'string'}", "{'type': 'string', 'enum': {}}"})
  void whatIsNoSchemaIsAFaultOfTheProgram(String schema) {
    assertThatThrownBy(() -> accepts(schema, "a"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(" expected at ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "DAY;2026-01-31;true",
        "DAY;2026-01-32;false",
        "DAY;2026-12-01;true",
        "DAY;2026-13-01;false",
        "DAY;2026-00-10;false",
        "DAY;2026-10-00;false",
        "DAY;2024-02-29;true",
        "DAY;2023-02-29;false",
        "DAY;0000-01-01;true",
        "DAY;2026-1-01;false",
        "DAY;2026.10-15;false",
        "DAY;2026-10.15;false",
        "DAY;x026-10-15;false",
        "RULE;TP000;true",
        "RULE;TP999;true",
        "RULE;TP99x;false",
        "RULE;XP101;false",
        "RULE;TP10;false",
        "CODE;a-1;true",
        "CODE;a--1;false",
        "CODE;-a;false",
        "CODE;a-;false",
        "CODE;A;false",
        "CODE;z9;true",
        "PARAGRAPH;3.5.1;true",
        "PARAGRAPH;3.;false",
        "PARAGRAPH;3-5;false",
        "DOMAIN;min.example;true",
        "DOMAIN;минпример.рф;true",
        "DOMAIN;ёж.рф;true",
        "DOMAIN;min;false",
        "DOMAIN;.min;false",
        "FREE;я;true",
        "FREE;~;true",
        "FREE;!;true",
        "FREE;Ѐ;true",
        "FREE;ӿ;true",
        "FREE;😀;true",
        "FREE;' ';false",
        "FREE;'\u00a0';false",
        "FREE;'';false"
      })
  void aFormHasItsLimits(TextForm form, String text, boolean sure) {
    assertThat(form.surely(text)).isEqualTo(sure);
  }
}
