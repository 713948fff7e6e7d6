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

/** The outcome of something that the client can hand in nowhere, п. 3.7. */
public final class NeedWithoutOrigin implements FileRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP374", "need-without-origin", Severity.WARNING, Notion.ORIGIN);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FileEntry file, Background background, Consumer<Finding> findings) {
    Optional<Process> process = background.activeProcess();
    if (process.isEmpty() || !file.sound("needs")) {
      return;
    }
    if (process.get().kind() == ProcessKind.SERVICE && !process.get().proactive()) {
      check(file, NeedRole.REQUEST, background, findings, NeedRole.PROGRESS, NeedRole.RESULT);
    }
    check(file, NeedRole.FEEDBACK, background, findings, NeedRole.FEEDBACK_RESULT);
  }

  private static void check(
      FileEntry file,
      NeedRole origin,
      Background background,
      Consumer<Finding> findings,
      NeedRole... outcomes) {
    Optional<Need> wanted =
        background.order().needs().stream().filter(need -> need.is(origin)).findFirst();
    // An order without a word for handing in asks nobody to state it.
    if (wanted.isPresent()
        && file.touchpoints().stream().noneMatch(entry -> entry.value().takes(origin))) {
      file.touchpoints().stream()
          .filter(entry -> entry.value().playing(outcomes).isPresent())
          .findFirst()
          .ifPresent(entry -> findings.accept(finding(entry, origin, wanted.get(), outcomes)));
    }
  }

  private static Finding finding(
      Entry<Touchpoint> entry, NeedRole role, Need origin, NeedRole... outcomes) {
    Need need = entry.value().playing(outcomes).orElseThrow();
    return INFO.finding(
        entry.atItem("needs", need.id()),
        entry.subject("needs", need.id()),
        role.id(),
        entry.value().name(),
        need.title(),
        origin.id());
  }
}
