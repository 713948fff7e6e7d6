package ru.touchpoints.registry.rule.reference;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.RegistryRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** A file whose folder is not the process's direction, or whose name is not the process's id. */
public final class WrongPlace implements RegistryRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP204", "wrong-place", Severity.ERROR, Notion.COVERAGE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Registry registry, Consumer<Finding> findings) {
    FileOfProcess files = new FileOfProcess(registry);
    for (FileEntry file : registry.files()) {
      boolean second = files.displacing(file).isPresent();
      if (!second) {
        files.process(file).ifPresent(process -> check(registry, file, process, findings));
      }
    }
  }

  private static void check(
      Registry registry, FileEntry file, Process process, Consumer<Finding> findings) {
    String right = registry.place(process);
    boolean known =
        registry
            .directions()
            .map(list -> list.stream().anyMatch(d -> d.value().id().equals(process.direction())))
            .orElse(true);
    if (known && !file.path().equals(right)) {
      Entry<TouchpointFile> record = file.record().orElseThrow();
      findings.accept(
          INFO.finding(
              record.at("process"), record.subject("process"), "place", file.path(), right));
    }
  }
}
