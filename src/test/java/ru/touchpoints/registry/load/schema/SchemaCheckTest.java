package ru.touchpoints.registry.load.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/**
 * What is said of each thing that an editor may type wrong. A line of the corpus names the kind of
 * the file, what is taken out of a sound one, what stands there instead (repeated where {@code *}
 * says so), and what is then told: places, messages with what fills them, repairs.
 */
final class SchemaCheckTest {

  private static final Path CORPUS = Fixture.resource("corpus/schema-faults.tsv");

  private static final String SOUND =
      """
      process: leave
      department: reception
      reviewed: 2026-10-15
      touchpoints:
        - id: web
          title: Приёмная
          type: website
          needs: [result]
          demand: low
      """;

  private static final String BUILT_IN = "ru/touchpoints/registry/load/order/order.yaml";

  private static String sound(DocumentKind kind) throws IOException {
    return switch (kind) {
      case TOUCHPOINTS -> SOUND;
      case ORDER -> Files.readString(Fixture.resource("../../main/resources/" + BUILT_IN));
      default ->
          Files.readString(Fixture.resource("fixtures/base/registry/" + kind.schema() + ".yaml"));
    };
  }

  private record Outcome(List<Finding> findings, Set<String> damaged) {}

  private static Outcome checked(DocumentKind kind, String text) {
    SourceDocument document =
        DocumentReader.read("registry/a/leave.yaml", text.getBytes(StandardCharsets.UTF_8));
    assertThat(document.findings()).as(text).isEmpty();
    Set<String> damaged = new HashSet<>();
    List<Finding> findings =
        new SchemaCheck(BuiltInOrder.get())
            .check(
                kind,
                document,
                document.root().orElseThrow(),
                UnaryOperator.identity(),
                damaged::add);
    return new Outcome(findings, damaged);
  }

  private static String told(Finding finding) {
    return "%d:%d %s%s"
        .formatted(
            finding.location().span().line(),
            finding.location().span().column(),
            told(finding.message()),
            finding.repair().stream()
                .map(
                    repair ->
                        " → %d–%d «%s»"
                            .formatted(
                                repair.span().column(), repair.span().endColumn(), repair.text()))
                .collect(Collectors.joining()));
  }

  private static String told(Message message) {
    return message.arguments().stream()
        .map(one -> one instanceof Message inner ? told(inner) : one.toString())
        .collect(Collectors.joining(", ", message.key() + "(", ")"));
  }

  private static String typed(String text) {
    int times = text.indexOf('*');
    String line =
        times < 0
            ? text
            : text.substring(0, times - 1)
                + text.substring(times - 1, times)
                    .repeat(Integer.parseInt(text.substring(times + 1)));
    return line.replace("\\n", "\n").replace("\\u200b", "\u200b").replace("\\u00ad", "\u00ad");
  }

  @Test
  void everyFaultIsToldAtItsPlaceWithWhatIsMeant() throws IOException {
    StringBuilder told = new StringBuilder();
    for (String line : Files.readAllLines(CORPUS)) {
      List<String> fields = List.of(line.split("\t", -1));
      DocumentKind kind = DocumentKind.valueOf(fields.get(0).toUpperCase(Locale.ROOT));
      String sound = sound(kind);
      String out = typed(fields.get(1));
      assertThat(sound).contains(out);
      String faulty =
          sound.replaceFirst(Pattern.quote(out), Matcher.quoteReplacement(typed(fields.get(2))));
      told.append(String.join("\t", fields.subList(0, 3)))
          .append('\t')
          .append(
              checked(kind, faulty).findings().stream()
                  .map(SchemaCheckTest::told)
                  .collect(Collectors.joining("; ")))
          .append('\n');
    }
    Fixture.assertGolden(CORPUS, told.toString());
  }

  @ParameterizedTest
  @EnumSource
  void aSoundFileGivesNothing(DocumentKind kind) throws IOException {
    assertThat(checked(kind, sound(kind))).isEqualTo(new Outcome(List.of(), Set.of()));
  }

  /** Of what is damaged no rule speaks again, the field that was meant among it. */
  @Test
  void whatIsDamagedIsNamed() {
    String text =
        SOUND.replace("title:", "titel:").replace("low", "lowest").replace("[result]", "1");
    assertThat(checked(DocumentKind.TOUCHPOINTS, text).damaged())
        .containsExactlyInAnyOrder(
            "/touchpoints/0/titel",
            "/touchpoints/0/title",
            "/touchpoints/0/needs",
            "/touchpoints/0/demand");
  }

  @Test
  void aFindingKnowsProcessTouchpointFieldAndValue() {
    assertThat(
            checked(DocumentKind.TOUCHPOINTS, SOUND.replace("[result]", "[result, reslt]"))
                .findings())
        .extracting(Finding::subject)
        .containsExactly(
            new Finding.Subject(
                Optional.of("leave"), Optional.of("web"), "touchpoints/needs", "reslt"));
  }
}
