package ru.touchpoints.registry.yaml.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/** SnakeYAML sees the same through its own stream and through a text that is at hand. */
final class WholeStreamTest {

  private static final int DOCUMENTS = 2_000;

  /** What is scanned with its places, up to the first fault. */
  private static List<String> scanned(StreamReader stream) {
    List<String> tokens = new ArrayList<>();
    try {
      ScannerImpl scanner = new ScannerImpl(stream, new LoaderOptions());
      while (scanner.checkToken()) {
        tokens.add(token(scanner.getToken()));
      }
    } catch (MarkedYAMLException refused) {
      tokens.add("refused " + place(refused.getProblemMark()));
    } catch (YAMLException refused) {
      tokens.add("not printable");
    }
    return tokens;
  }

  private static String token(Token token) {
    String value = token instanceof ScalarToken scalar ? " " + scalar.getValue() : "";
    return token.getTokenId() + place(token.getStartMark()) + place(token.getEndMark()) + value;
  }

  private static String place(Mark mark) {
    return " " + mark.getIndex() + ":" + mark.getLine() + ":" + mark.getColumn();
  }

  private static void assertSame(String text) {
    assertThat(scanned(new WholeStream(text))).as(text).isEqualTo(scanned(new StreamReader(text)));
  }

  @Test
  void documentsMadeAtRandomAreScannedAlike() {
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      assertSame(new StandIns(new NearlyPlain(seed).document()).text());
    }
  }

  @Test
  void signsAndLineEndsOfEveryKindCountAlike() {
    String long1 = "слово ".repeat(400);
    for (String text :
        List.of(
            "",
            "a",
            "a: 😀 b\n😀: [😀, \"😀\"] # 😀\nc: d",
            "a: b\rc: d\r\ne: f\r",
            "\uFEFFa: \uFEFFb\n",
            "a: \u2028b\u0085c\n",
            "--- |\n  a\n\n  b\n...\n--- >\n c\n",
            "%YAML 1.1\n--- !t &a 'b''c'\n",
            "a: " + long1 + "\nb: \"" + long1 + "\\\n  " + long1 + "\"\n",
            "\u0001",
            "a: [b\n")) {
      assertSame(text);
    }
  }
}
