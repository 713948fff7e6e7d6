package ru.touchpoints.registry.rule.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.FormField;
import ru.touchpoints.registry.rule.RegistryRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** Two columns of the form that show the same field: no schema can compare a part of its items. */
public final class RepeatedColumn implements RegistryRule {

  private static final RuleInfo INFO = RuleInfo.of("TP105", "bad-format", Severity.ERROR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Registry registry, Consumer<Finding> findings) {
    Map<FormField, Entry<FormField>> first = new HashMap<>();
    for (Entry<FormField> column : registry.columns()) {
      Entry<FormField> earlier = first.putIfAbsent(column.value(), column);
      if (earlier != null) {
        findings.accept(
            INFO.finding(
                    column.at("field"),
                    column.subject("field"),
                    "column",
                    column.value().id(),
                    earlier.at("field").span().line())
                .relatedTo(earlier.at("field"), Message.of("TP105.first-column")));
      }
    }
  }
}
