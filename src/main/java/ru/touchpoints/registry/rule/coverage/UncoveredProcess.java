package ru.touchpoints.registry.rule.coverage;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.ProcessList;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.RegistryRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** An active process for which the list has no touchpoints. */
public final class UncoveredProcess implements RegistryRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP351", "uncovered-process", Severity.ERROR, Notion.COVERAGE, Notion.INCLUSION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Registry registry, Consumer<Finding> findings) {
    Set<String> covered =
        registry.files().stream()
            .filter(FileEntry::holdsTouchpoints)
            .map(file -> covered(file, registry.processes()))
            .collect(Collectors.toSet());
    for (Entry<Process> entry : registry.processes().entries()) {
      Process process = entry.value();
      if (process.active()
          && !covered.contains(process.id())
          && !registry.mayHold(registry.place(process))) {
        findings.accept(
            INFO.finding(
                entry.here(),
                entry.subject("id"),
                "uncovered",
                process.name(),
                registry.place(process)));
      }
    }
  }

  /** A file with a mistyped process is the business of another rule; its name still tells. */
  private static String covered(FileEntry file, ProcessList processes) {
    return processes.ids().contains(file.covers()) ? file.covers() : file.name();
  }
}
