package ru.touchpoints.registry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** Codes of rules and days on the command line, as people type them. */
final class RuleCodesTest {

  @TempDir private Path temporary = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"370", "тр370", "ТР370", "тп 370", "tp-370", "NO-NEEDS", "nо-needs"})
  void explainKnowsTheRule(String typed) {
    assertThat(Run.in(temporary, "explain", typed).out()).startsWith("TP370 ");
  }

  @Test
  void aCodeOfNoRuleIsAnswered() {
    assertThat(Run.in(temporary, "explain", "тр379").err()).contains("Возможно", "TP37");
    assertThat(Run.in(temporary, "explain", "3701").status()).isEqualTo(2);
  }

  @Test
  void aSelectionTakesThemToo() throws IOException {
    Fixture.base(temporary);
    String[] day = {"--today", "2027-12-01"};
    assertThat(Run.in(temporary, "validate", day[0], day[1], "--select", "тр520").out())
        .contains("TP520");
    assertThat(Run.in(temporary, "validate", day[0], day[1], "--ignore", "5").out())
        .doesNotContain("TP520");
  }

  /** As the JSON and the job's log have them. */
  @ParameterizedTest
  @ValueSource(strings = {"review-overdue", "Review-Оverdue"})
  void aSelectionTakesNamesOfRules(String typed) throws IOException {
    Fixture.base(temporary);
    Run only = Run.in(temporary, "validate", "--today", "2027-12-01", "--select", typed);
    assertThat(only.out()).contains("TP520");
    Run none = Run.in(temporary, "validate", "--today", "2027-12-01", "--ignore", typed);
    assertThat(none.out()).doesNotContain("TP520");
    Run unknown = Run.in(temporary, "validate", "--ignore", "no-such-rule");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("«no-such-rule»", "registry rules");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.12.2027", "01/12/2027", "1 декабря 2027 г.", "2027-12-1", "1.12.27"})
  void daysAreUnderstood(String typed) throws IOException {
    Fixture.base(temporary);
    assertThat(Run.in(temporary, "validate", "--today", typed).out()).contains("TP520");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31.02.2027", "2027-13-01", "завтра"})
  void whatIsNoDayIsRefused(String typed) throws IOException {
    Fixture.base(temporary);
    Run run = Run.in(temporary, "validate", "--today", typed);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(typed, "15.10.2026");
  }
}
