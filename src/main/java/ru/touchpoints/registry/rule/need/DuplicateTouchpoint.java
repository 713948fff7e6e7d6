package ru.touchpoints.registry.rule.need;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.Background;
import ru.touchpoints.registry.rule.FileRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** One touchpoint told twice: п. 3.7 wants it once, with all that happens there. */
public final class DuplicateTouchpoint implements FileRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP372", "duplicate-touchpoint", Severity.ERROR, Notion.SINGLE_POINT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FileEntry file, Background background, Consumer<Finding> findings) {
    if (!PointIndex.comparable(file.touchpoints())) {
      return;
    }
    PointIndex seen = PointIndex.ofTold();
    for (Entry<Touchpoint> touchpoint : file.touchpoints()) {
      seen.see(touchpoint).ifPresent(earlier -> findings.accept(finding(earlier, touchpoint)));
    }
  }

  private static Finding finding(Entry<Touchpoint> first, Entry<Touchpoint> second) {
    return INFO.finding(
            second.here(),
            second.subject("title"),
            "same",
            second.value().name(),
            first.value().name(),
            first.value().id(),
            PointIndex.union(first, second))
        .relatedTo(first.here(), Message.of("TP372.first", first.value().name()));
  }
}
