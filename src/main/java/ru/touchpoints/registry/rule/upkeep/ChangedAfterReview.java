package ru.touchpoints.registry.rule.upkeep;

import java.util.HashSet;
import java.util.Optional;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.rule.Days;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.rule.Rule;
import ru.touchpoints.registry.rule.RuleInfo;

/** Data changed under a confirmation that was given to what stood there before, п. 5.2. */
public final class ChangedAfterReview implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP521", "changed-after-review", Severity.WARNING, "5.2");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean applies(Occasion occasion) {
    return occasion.before().isPresent();
  }

  @Override
  public void check(Registry registry, Occasion occasion, Consumer<Finding> findings) {
    occasion
        .before()
        .ifPresent(before -> registry.files().forEach(file -> check(file, before, findings)));
  }

  private static void check(FileEntry file, Registry before, Consumer<Finding> findings) {
    Optional<Entry<TouchpointFile>> now = file.record().filter(r -> r.sound("reviewed"));
    Optional<TouchpointFile> then = earlier(file, before);
    boolean comparable = now.isPresent() && then.isPresent() && file.complete();
    if (comparable && unconfirmed(now.get().value(), then.get())) {
      findings.accept(
          INFO.finding(
              now.get().at("reviewed"),
              now.get().subject("reviewed"),
              "unconfirmed",
              now.get().value().reviewed().map(Days::shown).orElse("")));
    }
  }

  /** The file as it was, wherever it lay then. */
  private static Optional<TouchpointFile> earlier(FileEntry file, Registry before) {
    return before.files().stream()
        .filter(old -> old.covers().equals(file.covers()) && old.complete())
        .flatMap(old -> old.record().stream())
        .map(Entry::value)
        .findFirst();
  }

  private static boolean unconfirmed(TouchpointFile now, TouchpointFile then) {
    // The order of the touchpoints is layout, not meaning.
    boolean sameMeaning =
        now.department().equals(then.department())
            && new HashSet<>(now.touchpoints()).equals(new HashSet<>(then.touchpoints()));
    return !sameMeaning && now.reviewed().isPresent() && now.reviewed().equals(then.reviewed());
  }
}
