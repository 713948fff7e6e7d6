package ru.touchpoints.registry.rule.reference;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.schema.OrderSchemas;
import ru.touchpoints.registry.rule.RegistryRule;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.source.SourceFile;

/** Schemas beside the list that teach an editor other words than those of its order. */
public final class SchemaDrift implements RegistryRule {

  private static final RuleInfo INFO = RuleInfo.of("TP120", "schema-drift", Severity.WARNING);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Registry registry, Consumer<Finding> findings) {
    boolean known =
        registry.ownOrder().isEmpty() || registry.ownOrder().get().findings().isEmpty();
    OrderSchemas schemas = OrderSchemas.of(registry.order());
    for (SourceFile schema : registry.schemas()) {
      String name = schema.path().substring(schema.path().lastIndexOf('/') + 1);
      if (known && read(schema).filter(text -> !schemas.fits(name, text)).isPresent()) {
        Location location = new Location(schema.path(), Span.START, "");
        Finding.Subject subject =
            new Finding.Subject(Optional.empty(), Optional.empty(), "", name);
        findings.accept(INFO.finding(location, subject, "drift", name));
      }
    }
  }

  /** A schema that cannot be read teaches nobody anything. */
  private static Optional<byte[]> read(SourceFile schema) {
    try {
      return Optional.of(schema.content().bytes());
    } catch (IOException unread) {
      return Optional.empty();
    }
  }
}
