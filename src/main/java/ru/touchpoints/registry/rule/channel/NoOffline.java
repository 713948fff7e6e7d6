package ru.touchpoints.registry.rule.channel;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.Background;
import ru.touchpoints.registry.rule.FileRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** A process for external clients that leaves out those who are not online, п. 3.8.3. */
public final class NoOffline implements FileRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP381", "no-offline", Severity.WARNING, Notion.OFFLINE_KEPT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FileEntry file, Background background, Consumer<Finding> findings) {
    background
        .activeProcess()
        .filter(process -> process.clients().contains(ClientKind.EXTERNAL))
        .filter(process -> Channels.lacks(file, Channel.OFFLINE))
        .ifPresent(
            process ->
                findings.accept(
                    INFO.finding(file.atProcess(), file.processSubject(), "none", process.name())));
  }
}
