package ru.touchpoints.registry.rule.need;

import java.util.List;
import java.util.Optional;
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

/** One touchpoint told as several, one for each stage of what happens there, п. 3.7. */
public final class SplitByStage implements FileRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP373", "split-by-stage", Severity.WARNING, Notion.STAGES);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FileEntry file, Background background, Consumer<Finding> findings) {
    if (!PointIndex.comparable(file.touchpoints())) {
      return;
    }
    PointIndex told = PointIndex.ofTold();
    PointIndex stages =
        new PointIndex(List.of(SplitByStage::titleWithoutStage, SplitByStage::addressWithoutRoom));
    for (Entry<Touchpoint> touchpoint : file.touchpoints()) {
      boolean duplicate = told.see(touchpoint).isPresent();
      Optional<Entry<Touchpoint>> earlier = stages.see(touchpoint);
      if (!duplicate && earlier.isPresent()) {
        findings.accept(finding(earlier.get(), touchpoint));
      }
    }
  }

  private static Optional<String> titleWithoutStage(Entry<Touchpoint> touchpoint) {
    return touchpoint.sound("title")
        ? Stages.without(touchpoint.value().title())
        : Optional.empty();
  }

  private static Optional<String> addressWithoutRoom(Entry<Touchpoint> touchpoint) {
    return touchpoint.sound("address") ? Rooms.without(touchpoint.value()) : Optional.empty();
  }

  private static Finding finding(Entry<Touchpoint> first, Entry<Touchpoint> second) {
    return INFO.finding(
            second.here(),
            second.subject("title"),
            "stage",
            second.value().name(),
            first.value().name(),
            first.value().id(),
            PointIndex.union(first, second))
        .relatedTo(first.here(), Message.of("TP373.first", first.value().name()));
  }
}
