package ru.touchpoints.registry.rule.channel;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.order.NeedRole;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.Background;
import ru.touchpoints.registry.rule.FileRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** A process whose clients hand things in and nowhere see what became of them, п. 3.8.4. */
public final class NoHistory implements FileRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP382", "no-history", Severity.INFO, Notion.HISTORY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FileEntry file, Background background, Consumer<Finding> findings) {
    boolean takes =
        file.touchpoints().stream().anyMatch(entry -> entry.value().takes(NeedRole.REQUEST));
    boolean shows =
        file.touchpoints().stream().map(entry -> entry.value()).anyMatch(Touchpoint::history);
    if (takes && !shows && file.sound("history")) {
      background
          .activeProcess()
          .ifPresent(
              process ->
                  findings.accept(
                      INFO.finding(
                          file.atProcess(), file.processSubject(), "none", process.name())));
    }
  }
}
