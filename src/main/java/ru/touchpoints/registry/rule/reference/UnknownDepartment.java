package ru.touchpoints.registry.rule.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.RegistryRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** A department that the passport does not list, in a file or in the process registry, п. 3.4. */
public final class UnknownDepartment implements RegistryRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP202", "unknown-department", Severity.ERROR, Notion.SUPPLIER);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Registry registry, Consumer<Finding> findings) {
    if (registry.departments().isEmpty()) {
      return;
    }
    KnownIds known =
        new KnownIds(
            registry.departments().get().stream().map(entry -> entry.value().id()).toList());
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
      Entry<?> entry, String department, KnownIds known, Consumer<Finding> findings) {
    if (!known.hold(department)) {
      Optional<String> nearest = known.nearest(department);
      Message message =
          nearest
              .map(id -> Message.of("TP202.similar", department, id))
              .orElseGet(
                  () ->
                      new Message(
                          "TP202.unknown", List.of(Message.shortened(department), known.listed())));
      findings.accept(INFO.finding(entry.at("department"), entry.subject("department"), message));
    }
  }
}
