package ru.touchpoints.registry.rule.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The form of a comment, held against the regular expression that says the same of short ones. */
final class SuppressionFormTest {

  private static final Pattern FORM =
      Pattern.compile(
          "ignore\\s+(TP\\d+(?:\\s*[,;]?\\s*TP\\d+)*)(?:\\s+until\\s+([^\\s—–]+))?"
              + "(?:\\s*(?:—|–|-{1,2}|:)\\s*(.*))?",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> PARTS =
      List.of(
          "TP370",
          "tp1",
          "TP",
          " ",
          "  ",
          "\t",
          ",",
          ";",
          "until",
          " until ",
          "2027-03-01",
          "—",
          "–",
          "-",
          "--",
          ":",
          "причина",
          "1",
          "x",
          "IGNORE ");

  private static Optional<SuppressionForm> expected(String body) {
    Matcher form = FORM.matcher(body);
    return form.matches()
        ? Optional.of(
            new SuppressionForm(
                form.group(1),
                Optional.ofNullable(form.group(2)),
                Optional.ofNullable(form.group(3)).orElse("").strip()))
        : Optional.empty();
  }

  @Test
  void everyCommentHasTheFormThatTheExpressionSays() {
    Random random = new Random(7);
    int forms = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder body = new StringBuilder("ignore TP381");
      for (int parts = random.nextInt(8); parts > 0; parts--) {
        body.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      String text = body.toString();
      Optional<SuppressionForm> form = expected(text);
      assertThat(SuppressionForm.of(text)).as(text).isEqualTo(form);
      forms += form.isPresent() ? 1 : 0;
    }
    assertThat(forms).isGreaterThan(10_000);
  }

  @Test
  void otherCommentsHaveNone() {
    for (String text : List.of("", "ignore", "ignore ", "ignoreTP1", "ignor TP1", "ıgnore TP1")) {
      assertThat(SuppressionForm.of(text)).as(text).isEqualTo(expected(text));
    }
  }

  @Test
  void aCommentMayBeAsLongAsItsFile() {
    String codes = "TP370 ".repeat(20_000).strip();
    String blanks = " ".repeat(100_000);

    assertThat(SuppressionForm.of("ignore " + codes + blanks + "— причина"))
        .contains(new SuppressionForm(codes, Optional.empty(), "причина"));
    assertThat(SuppressionForm.of("ignore" + blanks + "x")).isEmpty();
    assertThat(Addressed.behind("#" + blanks + "registry" + blanks + ":" + blanks + "a"))
        .contains("a");
  }
}
