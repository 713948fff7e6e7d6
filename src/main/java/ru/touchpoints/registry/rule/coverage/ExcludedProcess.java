package ru.touchpoints.registry.rule.coverage;

import java.util.Optional;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.RegistryRule;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.writing.PrintedDay;

/** Touchpoints kept for a process that was excluded from the process registry. */
public final class ExcludedProcess implements RegistryRule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "TP311", "excluded-process", Severity.ERROR, Notion.PROCESS_REGISTRY, Notion.INCLUSION);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Registry registry, Consumer<Finding> findings) {
    for (FileEntry file : registry.files()) {
      check(file, registry, findings);
    }
  }

  private static void check(FileEntry file, Registry registry, Consumer<Finding> findings) {
    Optional<Entry<Process>> process =
        file.process().flatMap(registry.processes()::find).filter(entry -> !entry.value().active());
    if (process.isEmpty() || !file.holdsTouchpoints()) {
      return;
    }
    Entry<TouchpointFile> record = file.record().orElseThrow();
    findings.accept(
        INFO.finding(
                record.at("process"),
                record.subject("process"),
                "kept",
                process.get().value().name(),
                PrintedDay.of(process.get().value().excluded().orElseThrow()),
                file.path())
            .relatedTo(process.get().at("excluded"), Message.of("TP311.excluded")));
  }
}
