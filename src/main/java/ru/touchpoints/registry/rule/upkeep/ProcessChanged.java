package ru.touchpoints.registry.rule.upkeep;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.RegistryRule;
import ru.touchpoints.registry.rule.RuleInfo;

/**
 * A process that the process registry has changed while its file stayed as it was, п. 5.1.1. The
 * file states its department itself; its direction it states by its folder, which TP204 compares,
 * and its clients by its touchpoints, which TP601 compares: one fault, one finding.
 */
public final class ProcessChanged implements RegistryRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP511", "process-changed", Severity.WARNING, Notion.INCLUSION);

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
    file.process()
        .flatMap(registry.processes()::find)
        .filter(process -> process.value().active())
        .ifPresent(
            process ->
                file.record().ifPresent(record -> check(record, process, registry, findings)));
  }

  private static void check(
      Entry<TouchpointFile> file,
      Entry<Process> process,
      Registry registry,
      Consumer<Finding> findings) {
    String stated = file.value().department();
    String changed = process.value().department();
    boolean comparable =
        file.sound("department") && known(registry, stated) && known(registry, changed);
    if (comparable && !stated.equals(changed)) {
      findings.accept(
          INFO.finding(
                  file.at("department"), file.subject("department"), "department", stated, changed)
              .relatedTo(process.at("department"), Message.of("TP511.stated", changed)));
    }
  }

  /** An unknown department is TP202's. */
  private static boolean known(Registry registry, String department) {
    return registry
        .passport()
        .map(Entry::value)
        .filter((Passport passport) -> passport.department(department).isPresent())
        .isPresent();
  }
}
