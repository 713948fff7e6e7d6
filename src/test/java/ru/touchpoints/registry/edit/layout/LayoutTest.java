package ru.touchpoints.registry.edit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** Texts and what becomes of them, line by line. */
final class LayoutTest {

  /**
   * A text before and after.
   *
   * @param after {@code =} where nothing is to change, {@code !} and a reason where nothing can
   */
  record Case(String name, String before, String after) {

    String expected() {
      return after.equals("=\n") || after.startsWith("! ") ? before : after;
    }

    Optional<String> obstacle() {
      return after.startsWith("! ")
          ? Optional.of("format." + after.substring(2).strip())
          : Optional.empty();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Stream<Case> cases(String file) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(LayoutTest.class.getResourceAsStream(file + ".txt"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^## ")).skip(1).map(LayoutTest::read);
    }
  }

  /** Blanks and line ends that nobody would see are written as signs. */
  private static Case read(String written) {
    int line = written.indexOf('\n') + 1;
    int arrow = written.indexOf("=>\n", line);
    return new Case(
        written.substring(0, line - 1),
        seen(written.substring(line, arrow)),
        seen(written.substring(arrow + "=>\n".length())));
  }

  private static String seen(String text) {
    String plain = text.replace('␠', ' ').replace('␍', '\r');
    return plain.replace("␄\n", "");
  }

  private static Stream<Case> any() throws IOException {
    return cases("any");
  }

  private static Stream<Case> touchpoints() throws IOException {
    return cases("touchpoints");
  }

  private static SourceDocument read(Case one) {
    return DocumentReader.read("a.yaml", one.before().getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("any")
  void anyYamlIsSetInByTwo(Case one) {
    Layout layout = Layout.of(one.before());
    assertThat(layout.text()).isEqualTo(one.expected());
    assertThat(layout.obstacle().map(Message::key)).isEqualTo(one.obstacle());
    assertThat(layout.readable()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("touchpoints")
  void whatTheSchemaKnowsIsPutInOrder(Case one) {
    Layout layout = Layout.of(read(one), DocumentShape.of(DocumentKind.TOUCHPOINTS));
    assertThat(layout.text()).isEqualTo(one.expected());
    assertThat(layout.obstacle().map(Message::key)).isEqualTo(one.obstacle());
    assertThat(layout.readable()).isTrue();
  }

  @Test
  void whatIsNoYamlStaysWithTheReason() {
    Layout layout = Layout.of("a:   [\n");
    assertThat(layout.text()).isEqualTo("a:   [\n");
    assertThat(layout.readable()).isFalse();
    assertThat(layout.obstacle()).contains(Message.of("format.syntax", 2));
  }
}
