package ru.touchpoints.registry.rule.blank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is left to be filled in, from the first file to the signature. */
final class PlaceholderTest {

  @TempDir private Path temporary = Path.of("");

  private List<String> left(Path list) {
    Run run = Run.in(list, "validate", "--format", "json", "--fail-on", "never");
    List<String> left = new ArrayList<>();
    for (JsonNode finding : new JsonMapper().readTree(run.out()).path("findings")) {
      if (finding.path("code").stringValue().equals("TP110")) {
        left.add(
            finding.path("severity").stringValue() + " " + finding.path("pointer").stringValue());
      }
    }
    return left;
  }

  private static void replace(Path file, String old, String with) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, with));
  }

  /** A department fills in its form while the passport still waits for its number. */
  @Test
  void aFormGoesOutAndComesBackAllTheSame() throws IOException {
    Path registry = Fixture.base(temporary);
    replace(registry.resolve("registry.yaml"), "number: ", "number: без номера # ");
    Run out = Run.in(temporary, "form", "--department", "reception", "-o", "form.xlsx");
    assertThat(out.status()).as(out.err()).isZero();
    Run back = Run.in(temporary, "import", "touchpoints", "form.xlsx");
    assertThat(back.status()).as(back.out() + back.err()).isZero();
    assertThat(Run.in(temporary, "validate").out()).contains("TP110");
  }

  @Test
  void anApprovedListWithWhatInitLeftIsNotExported() throws IOException {
    Run.in(temporary, "init", "ministry");
    Path ministry = temporary.resolve("ministry");
    List<String> fields =
        List.of(
            "/body/name",
            "/body/nameGenitive",
            "/body/shortName",
            "/order/title",
            "/order/number",
            "/order/date",
            "/order/issuedBy",
            "/authorisedPerson/position",
            "/authorisedPerson/positionDative",
            "/authorisedPerson/basis",
            "/departments/0/title",
            "/directions/1/title");
    assertThat(left(ministry)).isEqualTo(fields.stream().map(one -> "warning " + one).toList());
    Path passport = ministry.resolve("registry/registry.yaml");
    replace(passport, "status: draft", "status: approved");
    assertThat(left(ministry)).isEqualTo(fields.stream().map(one -> "error " + one).toList());
    Run export = Run.in(ministry, "export");
    assertThat(export.status()).isEqualTo(1);
    assertThat(export.err()).contains("TP110", "без номера");
    assertThat(ministry.resolve("dist")).doesNotExist();
    assertThat(Run.in(ministry, "export", "--draft").status()).isZero();
    Files.writeString(
        passport, Files.readString(passport).replaceAll("(?m)^ *# ЗАПОЛНИТЕ.*\\R", ""));
    assertThat(left(ministry)).contains("error /order/number").doesNotContain("error /order/date");
  }

  @Test
  void aValueThatWasWrittenNeedsNoMarkDeleted() throws IOException {
    Run.in(temporary, "init", "ministry", "--name", "Министерство примеров");
    Path ministry = temporary.resolve("ministry");
    Path passport = ministry.resolve("registry/registry.yaml");
    replace(passport, "  number: без номера", "  number: 7-п");
    replace(passport, "  date: 2026-11-01", "  date: 2024-03-11");
    assertThat(left(ministry))
        .doesNotContain("warning /order/number", "warning /order/date", "warning /body/name")
        .contains("warning /order/issuedBy");
  }

  /** The comments above one value, the last of which asks for it. */
  private List<String> leftBelow(int marks) throws IOException {
    Path registry = Fixture.base(temporary.resolve("of-" + marks));
    replace(
        registry.resolve("registry.yaml"),
        "reviewEveryMonths:",
        "# ЗАПОЛНИТЕ: срок (вместо «7»)\n".repeat(marks - 1)
            + "# ЗАПОЛНИТЕ: срок (вместо «12»)\nreviewEveryMonths:");
    return left(registry);
  }

  @Test
  void soManyMarksAboveOneThingAreLookedAt() throws IOException {
    assertThat(leftBelow(Placeholder.MOST_MARKS)).containsExactly("error /reviewEveryMonths");
    assertThat(leftBelow(Placeholder.MOST_MARKS + 1)).isEmpty();
  }

  @Test
  void theDayThatNobodyNamedIsAsked() throws IOException {
    Path registry = Fixture.base(temporary);
    Path file = registry.resolve("internal/leave.yaml");
    Files.delete(file);
    assertThat(Run.in(temporary, "new", "process", "leave").status()).isZero();
    assertThat(left(temporary)).containsExactly("error /reviewed");
    Run run =
        Run.in(
            temporary,
            "new",
            "touchpoint",
            "leave",
            "--type",
            "website",
            "--title",
            "Портал",
            "--address",
            "https://staff.min.example",
            "--need",
            "information",
            "--no-specifics",
            "--demand",
            "regular",
            "--reviewed",
            "2026-11-01");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(file)).contains("\nreviewed: 2026-11-01\n");
    assertThat(left(temporary)).isEmpty();
  }
}
