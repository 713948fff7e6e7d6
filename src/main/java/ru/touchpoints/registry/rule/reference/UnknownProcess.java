package ru.touchpoints.registry.rule.reference;

import java.util.Optional;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.word.Nearest;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.RegistryRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** Touchpoints of a process that the process registry does not hold, п. 3.1. */
public final class UnknownProcess implements RegistryRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP201", "unknown-process", Severity.ERROR, Notion.PROCESS_REGISTRY);

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
    Optional<String> process = file.process();
    if (process.isEmpty()
        || !registry.processes().complete()
        || registry.processes().ids().contains(process.get())) {
      return;
    }
    Entry<TouchpointFile> record = file.record().orElseThrow();
    Optional<String> nearest = Nearest.of(process.get(), registry.processes().ids());
    findings.accept(
        nearest
            .map(
                id ->
                    INFO.finding(
                        record.at("process"),
                        record.subject("process"),
                        "similar",
                        process.get(),
                        id))
            .orElseGet(
                () ->
                    INFO.finding(
                        record.at("process"),
                        record.subject("process"),
                        "unknown",
                        process.get())));
  }
}
