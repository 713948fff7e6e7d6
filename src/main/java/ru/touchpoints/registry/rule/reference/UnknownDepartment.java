package ru.touchpoints.registry.rule.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.schema.Nearest;
import ru.touchpoints.registry.rule.RegistryRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** A department that the passport does not list, in a file or in the process registry, п. 3.4. */
public final class UnknownDepartment implements RegistryRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP202", "unknown-department", Severity.ERROR, "3.4");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Registry registry, Consumer<Finding> findings) {
    if (registry.departments().isEmpty()) {
      return;
    }
    List<String> known =
        registry.departments().get().stream().map(entry -> entry.value().id()).distinct().toList();
    registry
        .files()
        .forEach(
            file ->
                file.record()
                    .filter(record -> record.sound("department"))
                    .ifPresent(
                        record -> check(record, record.value().department(), known, findings)));
    registry
        .processes()
        .entries()
        .forEach(process -> check(process, process.value().department(), known, findings));
  }

  private static void check(
      Entry<?> entry, String department, List<String> known, Consumer<Finding> findings) {
    if (!known.contains(department)) {
      Optional<String> nearest = Nearest.of(department, known);
      findings.accept(
          INFO.finding(
              entry.at("department"),
              entry.subject("department"),
              nearest.isPresent() ? "similar" : "unknown",
              department,
              nearest.orElse(String.join(", ", known))));
    }
  }
}
