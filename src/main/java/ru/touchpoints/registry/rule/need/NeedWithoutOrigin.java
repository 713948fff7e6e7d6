package ru.touchpoints.registry.rule.need;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.model.Need;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.ProcessKind;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.rule.Background;
import ru.touchpoints.registry.rule.FileRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** The outcome of something that the client can hand in nowhere, п. 3.7. */
public final class NeedWithoutOrigin implements FileRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP374", "need-without-origin", Severity.WARNING, "3.7");

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
      check(file, "submission", Set.of(Need.PROGRESS, Need.RESULT), Need.SUBMISSION, findings);
    }
    check(file, "feedback", Set.of(Need.FEEDBACK_RESULT), Need.FEEDBACK, findings);
  }

  private static void check(
      FileEntry file, String variant, Set<Need> outcomes, Need origin, Consumer<Finding> findings) {
    boolean handedIn =
        file.touchpoints().stream().anyMatch(entry -> entry.value().needs().contains(origin));
    if (!handedIn) {
      file.touchpoints().stream()
          .filter(entry -> entry.value().needs().stream().anyMatch(outcomes::contains))
          .findFirst()
          .ifPresent(entry -> findings.accept(finding(entry, variant, outcomes)));
    }
  }

  private static Finding finding(Entry<Touchpoint> entry, String variant, Set<Need> outcomes) {
    Need need = entry.value().needs().stream().filter(outcomes::contains).findFirst().orElseThrow();
    return INFO.finding(
        entry.atItem("needs", need.id()),
        entry.subject("needs", need.id()),
        variant,
        entry.value().name(),
        need.title());
  }
}
