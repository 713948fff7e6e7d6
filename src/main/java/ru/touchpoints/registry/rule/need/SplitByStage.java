package ru.touchpoints.registry.rule.need;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.rule.FileRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** One touchpoint told as several, one for each stage of what happens there, п. 3.7. */
public final class SplitByStage implements FileRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP373", "split-by-stage", Severity.WARNING, "3.7");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FileEntry file, Registry registry, Consumer<Finding> findings) {
    List<Entry<Touchpoint>> touchpoints = file.touchpoints();
    for (int later = 1; later < touchpoints.size(); later++) {
      Entry<Touchpoint> second = touchpoints.get(later);
      List<Entry<Touchpoint>> before = touchpoints.subList(0, later);
      boolean duplicate = before.stream().anyMatch(first -> SamePoint.told(first, second));
      Optional<Entry<Touchpoint>> first =
          before.stream().filter(earlier -> stages(earlier, second)).findFirst();
      if (!duplicate && first.isPresent()) {
        findings.accept(finding(first.get(), second));
      }
    }
  }

  private static boolean stages(Entry<Touchpoint> one, Entry<Touchpoint> other) {
    return SamePoint.sameKind(one, other)
        && (titlesDifferByStage(one, other) || addressesDifferByRoom(one, other));
  }

  private static boolean titlesDifferByStage(Entry<Touchpoint> one, Entry<Touchpoint> other) {
    return one.sound("title")
        && other.sound("title")
        && Stages.same(one.value().title(), other.value().title());
  }

  private static boolean addressesDifferByRoom(Entry<Touchpoint> one, Entry<Touchpoint> other) {
    return one.sound("address") && other.sound("address") && Rooms.same(one.value(), other.value());
  }

  private static Finding finding(Entry<Touchpoint> first, Entry<Touchpoint> second) {
    return INFO.finding(
            second.here(),
            second.subject("title"),
            "stage",
            second.value().title(),
            first.value().title(),
            first.here().span().line(),
            SamePoint.union(first, second))
        .relatedTo(first.here(), Message.of("TP373.first", first.value().title()));
  }
}
