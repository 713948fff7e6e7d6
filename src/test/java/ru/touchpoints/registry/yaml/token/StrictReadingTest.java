package ru.touchpoints.registry.yaml.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.finding.Message;

/**
 * What two readers of YAML understand in two ways is refused by its line, and nothing beside it.
 */
final class StrictReadingTest {

  /** Line ends are written as |, tabs as ›. */
  private static String seen(String written) {
    return written.replace('|', '\n').replace('›', '\t');
  }

  private static String fault(String text) {
    return TokenReader.read(text).fault().map(StrictReadingTest::told).orElse("");
  }

  private static String told(Message fault) {
    return fault.key().replace("format.", "") + " " + fault.arguments().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a: [b]#c ~ comment 1",
        "a: \"b\"#c|d: e ~ comment 2",
        "a: b|c: 'd'#e| ~ comment 3",
        "%YAML 1.1|a: b ~ syntax 2",
        "a: b|---|%YAML 1.1|---|c: d| ~ directive 3",
        "a:|  b: [|c] ~ indentation 3",
        "a:|  b: {|  c: d} ~ indentation 3",
        "a: [|b] ~ indentation 2",
        "a: \"b|c\" ~ indentation 1",
        "a: b|c: 'd||e' ~ indentation 2",
        "a:|  b: \"c|||  d\" ~ indentation 2",
        "a: !x!y b ~ syntax 1",
        "a: !b,c d ~ tag 1",
        "a: b|c: !d[] e ~ tag 2",
        "a: &b{c: d} ~ syntax 1",
        "a: [*b:, c] ~ anchor 1",
        "a: b|&c: d ~ anchor 2",
        "[-] ~ dash 1",
        "a: [b, -, c] ~ dash 1",
        "a: >||   |b: c ~ block 1",
        "a: b|c: >-|   |d: e ~ block 2",
        "a: > # 1|   |b: c ~ block 1",
        "a: {?[b]: c} ~ key 1",
      })
  void isRefusedByItsLine(String written, String fault) {
    assertThat(fault(seen(written))).isEqualTo(fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: [b] #c",
        "a: [b]|#c",
        "%YAML 1.1|---|a: b",
        "%YAML 1.1|%TAG !x! tag:x,2000:|---|a: !x!y b",
        "a:|  b: [|   c]",
        "a:|  b: [c|]",
        "[|a]",
        "a: \"b| c\"",
        "a: \"b|| c\"",
        "a: 'b|  › c'",
        "a: !<tag:x,2000:y> b",
        "a: [!b c, &d e, *d]",
        "a: [!b , &d , *d]",
        "a: [&d [e]]",
        "a: [-1, b]",
        "- -",
        "?a: b",
        "a: >1|   |b: c",
        "a: >+1|   |b: c",
        "a: >|b: c",
        "a: >|   ",
        "a: >||  |  b",
        "a: >||   |   b|",
        "a: >2||    |  b",
        "a: >-2||    |  b",
        "? a|: b",
        "?|  a|: b",
      })
  void isRead(String written) {
    assertThat(fault(seen(written))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 8, 0x1F, 0x7F, 0x84, 0x86, 0x9F})
  void aControlCharacterIsRefused(int sign) {
    assertThat(fault("a: b\nc: \"d" + Character.toString(sign) + "\"")).isEqualTo("control 2");
  }

  @ParameterizedTest
  @ValueSource(ints = {'\t', ' ', '~', 0x85, 0xA0, 0xFFFD, 0x1F600})
  void whatStandsBesideThemIsRead(int sign) {
    assertThat(fault("a: b\nc: \"d" + Character.toString(sign) + "\"")).isEmpty();
  }

  /** The mapping around them is a level too. */
  @Test
  void sixtyFourLevelsAreRead() {
    assertThat(fault("[".repeat(64) + "]".repeat(64))).isEmpty();
    assertThat(fault("a:\n " + "- ".repeat(63) + "b")).isEmpty();
    assertThat(fault("[".repeat(65) + "]".repeat(65))).isEqualTo("depth 1");
    assertThat(fault("a:\n " + "- ".repeat(64) + "b")).isEqualTo("depth 2");
  }

  @Test
  void whatIsClosedIsNoLevelAnyMore() {
    assertThat(fault("- [a]\n".repeat(70) + "- - b\n  - - c\n".repeat(70))).isEmpty();
  }

  @Test
  void aNamedHandleHoldsForItsDocument() {
    String told = "%TAG !x! tag:x,2000:\n---\na: !x!y b\n";
    assertThat(fault(told)).isEmpty();
    assertThat(fault(told + "...\n" + told.replace("!x!", "!z!"))).isEmpty();
    assertThat(fault(told + "---\na: !x!y b\n")).isEqualTo("tag 5");
    assertThat(fault(told + "...\n%TAG !z! tag:z,2000:\n---\na: !x!y b\n")).isEqualTo("tag 7");
  }
}
