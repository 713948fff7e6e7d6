package ru.touchpoints.registry.change.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.change.list.Change.Subject;
import ru.touchpoints.registry.change.list.ChangeKind;
import ru.touchpoints.registry.change.list.Field;
import ru.touchpoints.registry.change.list.Value;
import ru.touchpoints.registry.change.passport.Checks.Silence;
import ru.touchpoints.registry.finding.Severity;

/** Two states of the checks: what is told less loudly than before, or not at all. */
public final class CheckComparison {

  private static final Value NONE = new Value.Absent();

  private final Checks before;
  private final Checks after;

  public CheckComparison(Checks before, Checks after) {
    this.before = before;
    this.after = after;
  }

  /** Rules with another severity, whether the passport says so or says so no longer. */
  public List<Change> severities() {
    List<Change> changes = new ArrayList<>();
    after
        .severities()
        .forEach(
            (code, now) -> {
              String then = before.severities().getOrDefault(code, now);
              if (!then.equals(now)) {
                changes.add(
                    new Change(
                        rank(now) > rank(then)
                            ? ChangeKind.CHECK_WEAKENED
                            : ChangeKind.PASSPORT_CHANGED,
                        Subject.PASSPORT,
                        Optional.of(Field.CHECKS),
                        new Value.Check(code, then),
                        new Value.Check(code, now)));
              }
            });
    return changes;
  }

  /** The graver comes first, silence last. */
  private static int rank(String severity) {
    return Severity.byId(severity).map(Severity::ordinal).orElse(Severity.values().length);
  }

  /**
   * Comments that silence what was not silenced before, or silence it longer.
   *
   * @param unread files of the earlier state that nothing is known of
   * @param subject what a comment is about, in the names of the later state
   * @param lives whether what a comment was about is still there under its ids
   */
  public List<Change> silences(
      Set<String> unread, Function<Silence, Subject> subject, Function<Silence, Boolean> lives) {
    List<Silence> known = new ArrayList<>(before.silences());
    List<Silence> fresh = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (Silence silence : after.silences()) {
      Optional<Silence> same = take(known, silence::sameAs);
      if (same.isEmpty()) {
        fresh.add(silence);
      } else if (silence.outlasts(same.get())) {
        changes.add(added(subject.apply(silence), new Value.Text(same.get().text()), silence));
      }
    }
    known.removeIf(lives::apply);
    for (Silence silence : fresh) {
      // A comment goes along with what was renamed or moved.
      boolean moved = take(known, old -> old.text().equals(silence.text())).isPresent();
      if (!moved && !unread.contains(silence.file())) {
        changes.add(added(subject.apply(silence), NONE, silence));
      }
    }
    return changes;
  }

  private static Optional<Silence> take(List<Silence> known, Function<Silence, Boolean> fits) {
    Optional<Silence> found = known.stream().filter(fits::apply).findFirst();
    found.ifPresent(known::remove);
    return found;
  }

  private static Change added(Subject subject, Value then, Silence silence) {
    return new Change(
        ChangeKind.SUPPRESSION_ADDED,
        subject,
        Optional.of(Field.SUPPRESSION),
        then,
        new Value.Text(silence.text()));
  }
}
