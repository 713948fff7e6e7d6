package ru.touchpoints.registry.yaml.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens are told with the characters that stand for them, comments and meaning apart. */
final class TokenReaderTest {

  /** Line ends are written as |. */
  private static String seen(String written) {
    return written.replace('|', '\n');
  }

  /** Each token with what is written for it. */
  private static String tokens(String text) {
    TokenReading reading = TokenReader.read(text);
    assertThat(reading.fault()).isEmpty();
    List<String> told = new ArrayList<>();
    for (YamlToken token : reading.tokens()) {
      String written = reading.text().substring(token.start(), token.end());
      told.add(token.kind() + (token.inferred() ? "" : "=" + written.replace('\n', '|')));
    }
    return String.join(" ", told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a: b ~ BLOCK_MAPPING KEY PLAIN=a VALUE=: PLAIN=b BLOCK_END END=",
        "? a|: 'b' ~ BLOCK_MAPPING KEY=? PLAIN=a VALUE=: QUOTED='b' BLOCK_END END=",
        "a:|- b|-   c # d ~ BLOCK_MAPPING KEY PLAIN=a VALUE=: ITEM=- PLAIN=b ITEM=- PLAIN=c"
            + " BLOCK_END END=",
        "%YAML 1.1|---|a: &b !!str c|...| ~ DIRECTIVE=%YAML 1.1 DOCUMENT_START=--- BLOCK_MAPPING"
            + " KEY PLAIN=a VALUE=: ANCHOR=&b TAG=!!str PLAIN=c BLOCK_END DOCUMENT_END=... END=",
        "{a: [b, *c], 😀: \"d\"} ~ FLOW_OPEN={ KEY PLAIN=a VALUE=: FLOW_OPEN=[ PLAIN=b COMMA=,"
            + " ALIAS=*c FLOW_CLOSE=] COMMA=, KEY PLAIN=😀 VALUE=: QUOTED=\"d\" FLOW_CLOSE=} END=",
        "😀: 😀|a: b ~ BLOCK_MAPPING KEY PLAIN=😀 VALUE=: PLAIN=😀 KEY PLAIN=a VALUE=: PLAIN=b"
            + " BLOCK_END END=",
        "a: > # b|  c|  d||e: f ~ BLOCK_MAPPING KEY PLAIN=a VALUE=: BLOCK_TEXT=> # b|  c|  d| KEY"
            + " PLAIN=e VALUE=: PLAIN=f BLOCK_END END=",
        "a: >-|  c|  d| ~ BLOCK_MAPPING KEY PLAIN=a VALUE=: BLOCK_TEXT=>-|  c|  d BLOCK_END END=",
        "a:|  b: >+|    c|||  d: e ~ BLOCK_MAPPING KEY PLAIN=a VALUE=: BLOCK_MAPPING KEY PLAIN=b"
            + " VALUE=: BLOCK_TEXT=>+|    c|| KEY PLAIN=d VALUE=: PLAIN=e BLOCK_END BLOCK_END END=",
        "a: >|b: c ~ BLOCK_MAPPING KEY PLAIN=a VALUE=: BLOCK_TEXT=> KEY PLAIN=b VALUE=: PLAIN=c"
            + " BLOCK_END END=",
        "a: > ~ BLOCK_MAPPING KEY PLAIN=a VALUE=: BLOCK_TEXT=> BLOCK_END END=",
        "- >|  a|# b|- c ~ BLOCK_LIST ITEM=- BLOCK_TEXT=>|  a ITEM=- PLAIN=c BLOCK_END END=",
      })
  void eachStandsForItsCharacters(String written, String tokens) {
    assertThat(tokens(seen(written))).isEqualTo(tokens);
  }

  private static String meaning(String text) {
    return TokenReader.read(text).meaning();
  }

  private static String comments(String text) {
    return TokenReader.read(text).comments();
  }

  @Test
  void theMeaningIsWhatTheEventsSay() {
    String meaning = meaning("a: [b, 'c']\nd: e\n");
    assertThat(meaning("a:   [b,\n   'c'] # f\n\nd:\n  e\n")).isEqualTo(meaning);
    assertThat(
            List.of(
                meaning("a: [b, \"c\"]\nd: e\n"),
                meaning("a: [b, c]\nd: e\n"),
                meaning("a:\n- b\n- 'c'\nd: e\n"),
                meaning("a: !x [b, 'c']\nd: e\n"),
                meaning("a: &x [b, 'c']\nd: e\n"),
                meaning("a: &y [b, 'c']\nd: e\n"),
                meaning("a: &x [b, 'c']\nd: *x\n"),
                meaning("a: [b, 'c']\nd: !x e\n"),
                meaning("a: [b, 'c']\nd: e\n---\nf\n"),
                meaning("a: [b, 'c', d, e]\n"),
                meaning("a: {b: 'c'}\nd: e\n")))
        .doesNotHaveDuplicates()
        .doesNotContain(meaning, "");
    assertThat(TokenReader.tokens("a: b").meaning()).isEmpty();
    assertThat(TokenReader.tokens("a: b").tokens()).isEqualTo(TokenReader.read("a: b").tokens());
  }

  @Test
  void commentsAreTheSameWhereverTheyStand() {
    String comments = comments("# a\nb: c # d\ne: > # f\n  g # h\ni: j\n# k");
    assertThat(comments("   # a  \n\nb: [c # d\n  ]\ne:\n  > # f\n  g # h\n\ni: j\n\n# k\n\n"))
        .isEqualTo(comments);
    assertThat(
            List.of(
                comments("# a\nb: c # d\ne: > # f\n  g # h\ni: j\n"),
                comments("# a\nb: c # d\ne: > # f\n  g # h\ni: j # k\n# l"),
                comments("b: c # d # a\ne: > # f\n  g # h\ni: j\n# k"),
                comments("# a\n# d\nb: c\ne: >\n  g # h\ni: j\n# k"),
                comments("# a\nb: c #d\ne: > # f\n  g # h\ni: j\n# k"),
                comments("")))
        .doesNotHaveDuplicates()
        .doesNotContain(comments);
    assertThat(comments("a: '#b'\nc: d#e\nf: >\n  # g\n")).isEqualTo(comments("h: i"));
  }

  @Test
  void theCommentOfABlockTextIsTold() {
    TokenReading reading = TokenReader.read("a: > # b  \n  # c\nd: |-\n  e # f\ng: >");
    assertThat(
            reading.tokens().stream()
                .filter(token -> token.kind() == YamlToken.Kind.BLOCK_TEXT)
                .map(token -> reading.header(token).orElse("-")))
        .containsExactly("# b", "-", "-");
  }

  @Test
  void aRefusedTextHasNeitherTokensNorMeaning() {
    TokenReading reading = TokenReader.read("a: b\nc: [d\n");
    assertThat(reading.fault().orElseThrow().arguments()).containsExactly(3);
    assertThat(reading.tokens()).isEmpty();
    assertThat(reading.meaning()).isEmpty();
  }

  @Test
  void lineEndsOfEveryKindAreOne() {
    assertThat(TokenReader.read("a: b\r\nc: d\re: f\n").text()).isEqualTo("a: b\nc: d\ne: f\n");
    assertThat(TokenReader.read("a: b\n  ").text()).isEqualTo("a: b\n  \n");
    assertThat(TokenReader.read("  ").text()).isEqualTo("  \n");
    assertThat(TokenReader.read("a: b").text()).isEqualTo("a: b");
    assertThat(TokenReader.read("").text()).isEmpty();
  }

  @Test
  void manyTokensKeepTheirPlaces() {
    TokenReading reading = TokenReader.read("[" + "a, ".repeat(500) + "b]");
    assertThat(reading.tokens()).hasSize(1_004);
    for (int i = 0; i < 500; i++) {
      assertThat(reading.tokens().get(1 + 2 * i))
          .isEqualTo(new YamlToken(YamlToken.Kind.PLAIN, 1 + 3 * i, 2 + 3 * i));
    }
  }
}
