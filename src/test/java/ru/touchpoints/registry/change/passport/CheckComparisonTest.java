package ru.touchpoints.registry.change.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.change.list.Change.Subject;
import ru.touchpoints.registry.change.list.ChangeKind;
import ru.touchpoints.registry.change.list.Field;
import ru.touchpoints.registry.change.list.Named;
import ru.touchpoints.registry.change.list.Value;
import ru.touchpoints.registry.change.passport.Checks.Silence;

/** What is told less loudly than before, or not at all. */
final class CheckComparisonTest {

  private static Checks checks(Map<String, String> severities) {
    return new Checks(severities, List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "error, warning, CHECK_WEAKENED",
    "error, ignore, CHECK_WEAKENED",
    "warning, info, CHECK_WEAKENED",
    "info, ignore, CHECK_WEAKENED",
    "warning, error, PASSPORT_CHANGED",
    "ignore, info, PASSPORT_CHANGED"
  })
  void aSeverityIsWeakenedOrNot(String then, String now, ChangeKind kind) {
    Checks before = checks(Map.of("TP381", then, "TP382", "error"));
    Checks after = checks(Map.of("TP381", now, "TP382", "error"));
    assertThat(new CheckComparison(before, after).severities())
        .containsExactly(
            new Change(
                kind,
                Subject.PASSPORT,
                Optional.of(Field.CHECKS),
                new Value.Check("TP381", then),
                new Value.Check("TP381", now)));
  }

  @Test
  void aRuleThatOneStateAloneKnowsIsNoChange() {
    assertThat(new CheckComparison(checks(Map.of()), checks(Map.of("TP381", "info"))).severities())
        .isEmpty();
    assertThat(new CheckComparison(checks(Map.of("TP381", "info")), checks(Map.of())).severities())
        .isEmpty();
  }

  /** Written {@code process/touchpoint/field/codes/until}, with the file {@code process.yaml}. */
  private static Silence silence(String written) {
    String[] parts = written.strip().split("/", -1);
    return new Silence(
        parts[0] + ".yaml",
        Optional.of(parts[0]).filter(text -> !text.isEmpty()),
        Optional.of(parts[1]).filter(text -> !text.isEmpty()),
        parts[2],
        List.of(parts[3].split(" ", -1)),
        Optional.of(parts[4]).filter(text -> !text.isEmpty()).map(LocalDate::parse),
        parts.length > 5 ? parts[5] : parts[3] + " " + parts[4]);
  }

  private static Checks silent(String written) {
    return new Checks(
        Map.of(),
        written.isEmpty()
            ? List.of()
            : Arrays.stream(written.split(";", -1)).map(CheckComparisonTest::silence).toList());
  }

  private static Subject subject(Silence silence) {
    return Subject.ofDirection(new Named(silence.process().orElse(""), "О"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "'' | p/a/title/TP381/ | Absent",
        "p/a/title/TP381/ | p/a/title/TP381/ | ''",
        "p/a/title/TP381 TP382/ | p/a/title/TP382 TP381/ | ''",
        "p/a/title/TP381/ | '' | ''",
        // Longer than before, or for good.
        "p/a/title/TP381/2026-10-01 | p/a/title/TP381/2026-10-02 | Text",
        "p/a/title/TP381/2026-10-01 | p/a/title/TP381/ | Text",
        "p/a/title/TP381/2026-10-02 | p/a/title/TP381/2026-10-01 | ''",
        "p/a/title/TP381/ | p/a/title/TP381/2026-10-01 | ''",
        // Another thing.
        "p/a/title/TP381/ | p/a/address/TP381/ | Absent",
        "p/a/title/TP381/ | p/b/title/TP381/ | Absent",
        "p/a/title/TP381/ | q/a/title/TP381/ | Absent",
        "p/a/title/TP381/ | p/a/title/TP382/ | Absent",
        // What it was about is gone, and its comment is here again.
        "gone/a/title/TP381/ | p/b/title/TP381/ | ''",
        "gone/a/title/TP381/ | p/b/title/TP381/;p/c/title/TP381/ | Absent",
        "gone/a/title/TP381/ | p/b/title/TP381//another text | Absent",
        // Nothing is known of what that file said.
        "'' | unread/a/title/TP381/ | ''"
      })
  void aCommentIsNewOrLonger(String before, String after, String then) {
    CheckComparison comparison = new CheckComparison(silent(before.strip()), silent(after.strip()));
    List<Change> changes =
        comparison.silences(
            Set.of("unread.yaml"),
            CheckComparisonTest::subject,
            silence -> !silence.process().equals(Optional.of("gone")));
    List<String> told = new ArrayList<>();
    for (Change change : changes) {
      assertThat(change.kind()).isEqualTo(ChangeKind.SUPPRESSION_ADDED);
      assertThat(change.field()).contains(Field.SUPPRESSION);
      Silence last = silence(after.substring(after.lastIndexOf(';') + 1));
      assertThat(change.subject()).isEqualTo(subject(last));
      assertThat(((Value.Text) change.after()).text()).isNotEmpty();
      told.add(change.before().getClass().getSimpleName());
    }
    assertThat(String.join(" ", told)).isEqualTo(then);
  }
}
