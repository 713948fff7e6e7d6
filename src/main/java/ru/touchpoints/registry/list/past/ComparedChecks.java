package ru.touchpoints.registry.list.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.change.list.Change.Subject;
import ru.touchpoints.registry.change.list.ListComparison;
import ru.touchpoints.registry.change.list.ListState;
import ru.touchpoints.registry.change.passport.CheckComparison;
import ru.touchpoints.registry.change.passport.Checks;
import ru.touchpoints.registry.change.passport.Checks.Silence;
import ru.touchpoints.registry.change.passport.PassportComparison;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rule.suppression.Suppression;
import ru.touchpoints.registry.rule.suppression.Suppressions;
import ru.touchpoints.registry.rulebook.RuleCatalogue;

/** What two revisions have around their lists: passports, severities, silenced findings. */
public final class ComparedChecks {

  private static final RuleCatalogue RULES = RuleCatalogue.standard();

  /** The checks of a list that is not there: nothing is softened. */
  static final Checks STRICT = new Checks(RULES.severities(Map.of()), List.of());

  private final Revision before;
  private final Revision after;
  private final ListState list;
  private final ListComparison comparison;

  /**
   * @param comparison of the two lists
   */
  public ComparedChecks(Revision before, Revision after, ListComparison comparison) {
    this.before = before;
    this.after = after;
    this.list = after.list();
    this.comparison = comparison;
  }

  /** How strictly a list is checked. */
  static Checks of(Registry registry) {
    Set<String> known = RULES.infos().stream().map(RuleInfo::code).collect(Collectors.toSet());
    return new Checks(
        RULES.severities(
            registry.passport().map(Entry::value).map(Passport::checks).orElse(Map.of())),
        Suppressions.in(registry, known).stream().map(ComparedChecks::silence).toList());
  }

  private static Silence silence(Suppression suppression) {
    Finding.Subject subject = suppression.subject();
    return new Silence(
        suppression.file(),
        subject.process(),
        subject.touchpoint(),
        suppression.field(),
        suppression.codes(),
        suppression.until(),
        suppression.text());
  }

  /** The changes of the list with those around it: what is of no process first. */
  public List<Change> with(List<Change> ofList) {
    List<Change> all = new ArrayList<>();
    CheckComparison checks = new CheckComparison(before.checks(), after.checks());
    if (before.passportRead() && after.passportRead()) {
      before
          .list()
          .passport()
          .flatMap(old -> list.passport().map(now -> new PassportComparison(old, now)))
          .ifPresent(passports -> all.addAll(passports.changes()));
      all.addAll(checks.severities());
    }
    List<Change> silences =
        checks.silences(Set.copyOf(before.unread()), this::subject, this::lives);
    silences.stream().filter(change -> change.subject().ofPassport()).forEach(all::add);
    all.addAll(ofList);
    silences.stream().filter(change -> !change.subject().ofPassport()).forEach(c -> insert(c, all));
    return all;
  }

  /** Beside the other changes of its process. */
  private static void insert(Change change, List<Change> all) {
    int place = all.size();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).subject().process().equals(change.subject().process())) {
        place = i + 1;
      }
    }
    all.add(place, change);
  }

  private Subject subject(Silence silence) {
    return silence
        .process()
        .map(process -> comparison.subject(process, silence.touchpoint()))
        .orElse(Subject.PASSPORT);
  }

  /** Whether what was silenced is still in the list under its ids. */
  private boolean lives(Silence silence) {
    if (silence.process().isEmpty()) {
      return true;
    }
    Optional<TouchpointFile> file =
        Optional.ofNullable(list.files().get(silence.process().get()))
            .flatMap(ListState.Held::content);
    return silence.touchpoint().isEmpty()
        ? list.processes().containsKey(silence.process().get())
        : file.stream()
            .flatMap(held -> held.touchpoints().stream())
            .map(Touchpoint::id)
            .anyMatch(silence.touchpoint().get()::equals);
  }
}
