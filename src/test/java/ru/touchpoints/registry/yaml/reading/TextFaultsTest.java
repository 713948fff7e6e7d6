package ru.touchpoints.registry.yaml.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.yaml.SourceDocument;

/**
 * What is said of a text that is not as YAML, or the list, has it. A line of the corpus is such a
 * text, its line ends and rare characters written as Java writes them, and what is then told: the
 * stretches, messages with what fills them, and the place that goes with each.
 */
final class TextFaultsTest {

  private static final Path CORPUS = Fixture.resource("corpus/text-faults.tsv");
  private static final Pattern CODE = Pattern.compile("(?<!\\\\)\\\\u(\\p{XDigit}{4})");

  private static SourceDocument read(String text) {
    return DocumentReader.read("a.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Other escapes than these stay: YAML has its own. */
  private static String typed(String written) {
    String text = written.replaceAll("(?<!\\\\)\\\\n", "\n").replaceAll("(?<!\\\\)\\\\t", "\t");
    return CODE.matcher(text)
        .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)))
        .replace("\\\\", "\\");
  }

  private static String told(Finding finding) {
    String related =
        finding.related().stream()
            .map(one -> " " + place(one.location().span()))
            .collect(Collectors.joining());
    return place(finding.location().span())
        + " "
        + finding.message().key()
        + finding.message().arguments()
        + related;
  }

  private static String place(Span span) {
    return "%d:%d–%d:%d".formatted(span.line(), span.column(), span.endLine(), span.endColumn());
  }

  @Test
  void everyFaultIsToldAtItsPlace() throws IOException {
    StringBuilder told = new StringBuilder();
    for (String line : Files.readAllLines(CORPUS)) {
      String written = line.substring(0, line.indexOf('\t'));
      SourceDocument document = read(typed(written));
      boolean duplicates =
          document.findings().stream().allMatch(finding -> finding.code().equals("TP002"));
      assertThat(document.root().isPresent()).as(written).isEqualTo(duplicates);
      told.append(written)
          .append('\t')
          .append(
              document.findings().stream()
                  .map(TextFaultsTest::told)
                  .collect(Collectors.joining("; ")))
          .append('\n');
    }
    Fixture.assertGolden(CORPUS, told.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "'процесс: приём\nотдел: кадры\n', UTF-16LE, UTF-16",
    "'процесс: приём\nотдел: кадры\n', UTF-16BE, UTF-16",
    "'process: leave\n', UTF-16LE, UTF-16",
    "'«отдел» — № 5\n', UTF-16BE, UTF-16",
    "«приёмная» — № отдела, UTF-16LE, UTF-16",
    "ж, UTF-16, UTF-16",
    "'процесс: приём\n', UTF-32LE, UTF-32",
    "'процесс: приём\n', UTF-32BE, UTF-32",
    "'процесс: приём\n', windows-1251, windows-1251",
    "'процесс: приём\n', KOI8-R, KOI8-R",
    "'процесс: приём\n', IBM866, 'cp866 (IBM866, DOS)'",
    "'процесс: приём\n', ISO-8859-5, ISO 8859-5"
  })
  void anotherEncodingIsNamed(String text, String encoding, String told) {
    SourceDocument document =
        DocumentReader.read("a.yaml", text.getBytes(Charset.forName(encoding)));
    assertThat(document.root()).isEmpty();
    assertThat(document.findings().get(0).message().key()).isEqualTo("TP003.encoding");
    assertThat(document.findings().get(0).message().arguments()).isEqualTo(List.of(told));
  }

  @Test
  void theTextBeforeTheFaultIsKept() {
    byte[] bytes = "a: б\nв: ".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, bytes.length + 1);
    cut[bytes.length] = (byte) 0xE0;
    SourceDocument document = DocumentReader.read("a.yaml", cut);
    assertThat(document.text()).isEqualTo("a: б\nв: ");
    assertThat(place(document.findings().get(0).location().span())).isEqualTo("2:4–2:4");
    assertThat(DocumentReader.readText("a.yaml", bytes).findings()).isEmpty();
    assertThat(DocumentReader.readText("a.yaml", cut).findings()).hasSize(1);
    assertThat(DocumentReader.readText("a.yaml", "a: [".getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo("a: [");
  }

  @Test
  void aMarkAtTheBeginningIsNoPartOfTheText() {
    SourceDocument document = read("\uFEFFa: b\n");
    assertThat(document.findings()).isEmpty();
    assertThat(document.text()).isEqualTo("a: b\n");
    assertThat(place(document.at("/a").span())).isEqualTo("1:4–1:5");
  }
}
