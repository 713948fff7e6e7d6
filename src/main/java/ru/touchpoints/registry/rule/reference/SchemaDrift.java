package ru.touchpoints.registry.rule.reference;

import java.util.Optional;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.rule.RegistryRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** Schemas beside the list that teach an editor other words than those of its order. */
public final class SchemaDrift implements RegistryRule {

  private static final RuleInfo INFO = RuleInfo.of("TP120", "schema-drift", Severity.WARNING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Registry registry, Consumer<Finding> findings) {
    for (String schema : registry.driftedSchemas()) {
      Location location = new Location(schema, Span.START, "");
      Finding.Subject subject = new Finding.Subject(Optional.empty(), Optional.empty(), "", schema);
      findings.accept(INFO.finding(location, subject, "drift", schema));
    }
  }
}
