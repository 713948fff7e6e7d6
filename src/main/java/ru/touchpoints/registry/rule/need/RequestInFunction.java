package ru.touchpoints.registry.rule.need;

import java.util.Optional;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.ProcessKind;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.order.Need;
import ru.touchpoints.registry.model.order.NeedRole;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.Background;
import ru.touchpoints.registry.rule.FileRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** A request in a process that is carried out without one, п. 2.7 and 2.13. */
public final class RequestInFunction implements FileRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP375", "request-in-function", Severity.WARNING, Notion.NO_REQUEST);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FileEntry file, Background background, Consumer<Finding> findings) {
    Optional<String> variant = background.activeProcess().flatMap(RequestInFunction::variant);
    if (variant.isPresent()) {
      for (Entry<Touchpoint> entry : file.touchpoints()) {
        Optional<Need> request = entry.value().playing(NeedRole.REQUEST);
        if (request.isPresent() && entry.sound("needs")) {
          findings.accept(
              INFO.finding(
                  entry.atItem("needs", request.get().id()),
                  entry.subject("needs", request.get().id()),
                  variant.get(),
                  entry.value().name(),
                  request.get().id()));
        }
      }
    }
  }

  private static Optional<String> variant(Process process) {
    if (process.kind() == ProcessKind.FUNCTION) {
      return Optional.of("function");
    }
    return process.proactive() ? Optional.of("proactive") : Optional.empty();
  }
}
