package ru.touchpoints.registry.rule.need;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.order.Need;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.rule.Background;
import ru.touchpoints.registry.rule.FileRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** A touchpoint of which nobody can say what the client comes for, п. 3.7. */
public final class NoNeeds implements FileRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP370", "no-needs", Severity.ERROR, Notion.NEEDS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FileEntry file, Background background, Consumer<Finding> findings) {
    for (Entry<Touchpoint> touchpoint : file.touchpoints()) {
      boolean none =
          touchpoint.value().needs().isEmpty() && touchpoint.value().otherNeeds().isEmpty();
      if (none && touchpoint.sound("needs", "otherNeeds")) {
        findings.accept(
            INFO.finding(
                touchpoint.here(),
                touchpoint.subject("needs"),
                "none",
                touchpoint.value().name(),
                first(background.order())));
      }
    }
  }

  /** What an editor could write there. */
  private static String first(Order order) {
    return order.needs().stream().limit(2).map(Need::id).collect(Collectors.joining(", "));
  }
}
