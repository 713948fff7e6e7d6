package ru.touchpoints.registry.rule.channel;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.Background;
import ru.touchpoints.registry.rule.FileRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** A process that the client cannot reach online, although that is the preferred way, п. 3.8.2. */
public final class NoDigital implements FileRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP380", "no-digital", Severity.WARNING, Notion.DIGITAL_FIRST);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FileEntry file, Background background, Consumer<Finding> findings) {
    background
        .activeProcess()
        .filter(process -> Channels.lacks(file, Channel.DIGITAL))
        .ifPresent(
            process ->
                findings.accept(
                    INFO.finding(file.atProcess(), file.processSubject(), "none", process.name())));
  }
}
