package ru.touchpoints.registry.yaml.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.yaml.YamlNode.Kind;

/** The reader of the canonical layout reads as the parser of all of YAML does, or leaves it be. */
final class PlainLayoutTest {

  private static final int DOCUMENTS = Integer.getInteger("plain.documents", 20_000);

  /** How many of the YAML files below the folder are read the plain way. */
  private static int plainIn(Path folder) throws IOException {
    int plain = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        plain += TwoReaders.same(file.toString(), Files.readAllBytes(file)) ? 1 : 0;
      }
    }
    return plain;
  }

  @Test
  void theFilesOfTheTestsAreReadAsByTheParser() throws IOException {
    assertThat(plainIn(Fixture.resource("."))).isGreaterThan(100);
  }

  @Test
  void everyFileOfTheDemonstrationIsPlain() throws IOException {
    Path registry = Path.of(System.getProperty("project.dir", "."), "registry");
    try (Stream<Path> files = Files.walk(registry)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
        assertThat(TwoReaders.same(file.toString(), Files.readAllBytes(file)))
            .as(file.toString())
            .isTrue();
      }
    }
  }

  @Test
  void theSuiteIsReadAsByTheParser() throws IOException {
    Optional<String> shared = Optional.ofNullable(System.getProperty("shared.dir"));
    if (shared.isEmpty()) {
      System.out.println("yaml-test-suite: not read, shared.dir is not set");
      return;
    }
    assertThat(plainIn(Path.of(shared.get(), "yaml-test-suite", "valid"))).isGreaterThan(10);
    assertThat(plainIn(Path.of(shared.get(), "yaml-test-suite", "invalid"))).isZero();
  }

  @Test
  void documentsMadeAtRandomAreReadAsByTheParser() {
    int plain = 0;
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      String text = new NearlyPlain(seed).document();
      plain +=
          TwoReaders.same("seed " + seed + ":\n" + text, text.getBytes(StandardCharsets.UTF_8))
              ? 1
              : 0;
    }
    System.out.println("plain " + plain + " of " + DOCUMENTS);
    assertThat(plain).isBetween(DOCUMENTS / 5, DOCUMENTS - DOCUMENTS / 5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a:\n",
        "a: b\na: c\n",
        "a: b\n\tc: d\n",
        "a: b\n  c\n",
        "a: &x b\n",
        "a: !!str b\n",
        "--- \na: b\n",
        "a: b\n...\n",
        "a:\n- b\n",
        "a: >-\n  b\n\n  c\n",
        "a: >\n  b\n",
        "# 5 %\na: b\n",
        "\uFEFFa: b\n",
        "a: \uD83D\uDE00\n",
        "a: b\rc: d\n",
        "a: [b, [c]]\n",
        "a: \"b\\n\"\n",
        "a: b: c\n",
        "- a\nb: c\n",
        "\u2003a: b\n",
        ""
      })
  void whatIsNotPlainIsLeftToTheParser(String text) {
    assertThat(PlainLayout.read(text.getBytes(StandardCharsets.UTF_8))).isNull();
  }

  @Test
  void bytesThatAreNoTextAreLeftToTheParser() {
    for (int first = 0x80; first <= 0xFF; first++) {
      for (int second : new int[] {'a', 0x80, 0x9F, 0xBF}) {
        byte[] bytes = {'a', ':', ' ', (byte) first, (byte) second, '\n'};
        TwoReaders.same("bytes", bytes);
        bytes = new byte[] {'a', ':', ' ', (byte) first, (byte) second, (byte) 0x90};
        TwoReaders.same("bytes", bytes);
        bytes = new byte[] {'a', ':', ' ', (byte) first, (byte) second};
        TwoReaders.same("bytes", bytes);
        TwoReaders.same("bytes", new byte[] {'a', ':', ' ', (byte) first});
      }
    }
    assertThat(PlainLayout.read(new byte[] {'a', ':', ' ', (byte) 0xC0, (byte) 0x80})).isNull();
    assertThat(PlainLayout.read(new byte[] {'a', ':', ' ', (byte) 0xD0})).isNull();
  }

  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+");
  private static final Pattern FLOAT =
      Pattern.compile(
          "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
              + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  @Test
  void numbersAreThoseOfTheCoreSchema() {
    numbers("", 4);
  }

  private static void numbers(String text, int more) {
    if (!text.isEmpty() && !text.equals("~")) {
      Kind expected =
          INTEGER.matcher(text).matches()
              ? Kind.INTEGER
              : FLOAT.matcher(text).matches() ? Kind.FLOAT : Kind.TEXT;
      assertThat(CoreSchema.resolve(text)).as(text).isEqualTo(expected);
    }
    for (int i = 0; more > 0 && i < "+-.019eExof inaFNZ,я".length(); i++) {
      numbers(text + "+-.019eExof inaFNZ,я".charAt(i), more - 1);
    }
  }
}
