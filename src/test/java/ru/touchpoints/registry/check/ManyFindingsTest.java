package ru.touchpoints.registry.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** More findings of one kind than anybody reads, and longer values than anybody looks at. */
final class ManyFindingsTest {

  private static final int POINTS = 205;

  @TempDir private Path temporary = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void base() throws IOException {
    file = Fixture.base(temporary).resolve("internal/leave.yaml");
  }

  private void points(int count) throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            process: leave
            department: personnel
            reviewed: 2026-10-15
            touchpoints:
            """);
    for (int i = 0; i < count; i++) {
      text.append("  - {id: p").append(i).append(", title: Окно ").append(i);
      text.append(", type: website, demand: low, address: \"https://min.example/");
      text.append(i).append("\", needs: [result], specifics: []}\n");
    }
    // What is unknown is found in every touchpoint and in nothing else of the file.
    Files.writeString(file, text.toString().replace("demand:", "demamd:"));
  }

  private Run validate(String... more) throws IOException {
    String[] command =
        Stream.concat(Stream.of("validate", "--select", "TP102"), Stream.of(more))
            .toArray(String[]::new);
    return Run.in(temporary, Fixture.beyondBase(command));
  }

  private static long count(String text, String part) {
    return text.lines().filter(line -> line.contains(part)).count();
  }

  @Test
  void theTextShowsTwoHundredOfAKindAndCountsTheRest() throws IOException {
    points(POINTS);

    Run run = validate();

    assertThat(run.status()).isEqualTo(1);
    assertThat(count(run.out(), "ошибка TP102")).isEqualTo(200);
    assertThat(run.out())
        .contains("TP102: и ещё 5 замечаний в этом файле.")
        .contains("registry validate --format json")
        .contains("205 ошибок");
    assertThat(Run.in(temporary, "--lang", "en", "validate", "--select", "TP102").out())
        .contains("TP102: and 5 findings more in this file.");
  }

  @Test
  void twoHundredAreShownToTheLast() throws IOException {
    points(200);

    assertThat(validate().out()).contains("200 ошибок").doesNotContain("и ещё");
  }

  @Test
  void jsonHoldsAllOfThem() throws IOException {
    points(POINTS);

    JsonNode report = new JsonMapper().readTree(validate("--format", "json").out());

    assertThat(report.path("findings").size()).isEqualTo(POINTS);
    assertThat(report.path("summary").path("errors").asInt()).isEqualTo(POINTS);
  }

  /** More than are packed, and more than are sorted at once; no rule speaks of the same again. */
  @Test
  void fiveThousandTouchpointsWithoutAnythingAreToldInOrder() throws IOException {
    String head = "process: leave\ndepartment: personnel\nreviewed: 2026-10-15\ntouchpoints:\n";
    Files.writeString(file, head + "- {}\n".repeat(5_000));

    JsonNode report =
        new JsonMapper()
            .readTree(
                Run.in(temporary, "validate", file.toString(), "--no-cache", "--format", "json")
                    .out());

    List<String> told =
        report
            .path("findings")
            .valueStream()
            .filter(one -> one.path("pointer").asString().startsWith("/touchpoints/"))
            .map(one -> one.path("line").asInt() + " " + one.path("message").asString())
            .toList();
    assertThat(told).hasSize(20_000);
    assertThat(told.subList(0, 8))
        .containsExactly(
            "5 Нет обязательного поля «demand» (Востребованность).",
            "5 Нет обязательного поля «id» (Код точки).",
            "5 Нет обязательного поля «title» (Название точки).",
            "5 Нет обязательного поля «type» (Вид точки).",
            "6 Нет обязательного поля «demand» (Востребованность).",
            "6 Нет обязательного поля «id» (Код точки).",
            "6 Нет обязательного поля «title» (Название точки).",
            "6 Нет обязательного поля «type» (Вид точки).");
    List<String> otherLines = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      String expected = told.get(i % 4).replaceFirst("5", Integer.toString(5 + i / 4));
      if (!told.get(i).equals(expected)) {
        otherLines.add(told.get(i));
      }
    }
    assertThat(otherLines).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "gitlab", "junit", "github"})
  void everyOtherFormatHoldsAllOfThem(String format) throws IOException {
    points(POINTS);

    String one = format.equals("gitlab") ? "\"check_name\": \"TP102\"" : "demamd";
    assertThat(count(validate("--format", format).out(), one)).isGreaterThanOrEqualTo(POINTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "gitlab", "junit", "github", "markdown"})
  void aMessageRepeatsNoMoreThanTwoHundredCharacters(String format) throws IOException {
    String word = "ы".repeat(5_000);
    Fixture.replace(file, "type: website", "type: " + word);
    Fixture.replace(
        file, "demand: unrecorded", "ы".repeat(900) + ": 1\n    demand: [" + word + "]");
    Fixture.replace(file, "reviewed: 2026-10-15", "reviewed: " + word);

    String out = Run.in(temporary, Fixture.beyondBase("validate", "--format", format)).out();

    // The line of the file stands in the text as far as there is room for it; a pointer is whole.
    String told = out.replaceAll("\"pointer\": \".*\"", "");
    assertThat(told).contains("ы".repeat(200) + "…").doesNotContain("ы".repeat(201));
  }
}
