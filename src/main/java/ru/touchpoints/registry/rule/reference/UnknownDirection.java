package ru.touchpoints.registry.rule.reference;

import java.util.List;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.rule.RegistryRule;
import ru.touchpoints.registry.rule.RuleInfo;

/**
 * A process of a direction that the passport does not know: its directions are a vocabulary too.
 */
public final class UnknownDirection implements RegistryRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP104", "unknown-value", Severity.ERROR).withRepair();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Registry registry, Consumer<Finding> findings) {
    registry
        .directions()
        .map(directions -> directions.stream().map(entry -> entry.value().id()).toList())
        .map(KnownIds::new)
        .ifPresent(known -> registry.processes().entries().forEach(e -> check(e, known, findings)));
  }

  private static void check(Entry<Process> process, KnownIds known, Consumer<Finding> findings) {
    String direction = process.value().direction();
    if (!known.hold(direction)) {
      Message message =
          known
              .nearest(direction)
              .map(id -> Message.of("TP104.similar", "direction", direction, id))
              .orElseGet(
                  () ->
                      new Message(
                          "TP104.unknown",
                          List.of("direction", Message.shortened(direction), known.listed())));
      Finding finding =
          INFO.finding(process.at("direction"), process.subject("direction"), message);
      findings.accept(
          finding.repairedBy(
              known
                  .single(direction)
                  .map(word -> process.replacement("direction", word))
                  .orElse(List.of())));
    }
  }
}
