package ru.touchpoints.registry.load;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Findings;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.load.schema.SchemaCheck;
import ru.touchpoints.registry.load.text.Damage;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.timing.Phase;
import ru.touchpoints.registry.timing.Timings;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** Reads documents and holds them against the schemas of an order. */
final class DocumentCheck {

  private final DocumentReader reader = new DocumentReader();
  private final SchemaCheck schemas;
  private final Timings timings;

  DocumentCheck(Timings timings, Order order) {
    this.timings = timings;
    this.schemas = new SchemaCheck(order);
  }

  SourceDocument read(SourceFile file) throws IOException {
    SourceFile timed =
        new SourceFile(
            file.path(),
            file.obstacle(),
            () -> timings.of(Phase.READING, () -> file.content().bytes()));
    return timings.of(Phase.YAML, () -> reader.read(timed));
  }

  CheckedDocument check(DocumentKind kind, SourceDocument document) {
    UnaryOperator<Finding> naming =
        kind == DocumentKind.TOUCHPOINTS
            ? finding -> FileEntry.named(finding, document)
            : UnaryOperator.identity();
    List<Finding> findings = new Findings();
    document.findings().forEach(finding -> findings.add(naming.apply(finding)));
    Damage damaged = new Damage();
    Optional<YamlNode> root = document.root();
    if (root.isPresent()) {
      findings.addAll(
          timings.of(
              Phase.SCHEMA, () -> schemas.check(kind, document, root.get(), naming, damaged::add)));
    }
    return new CheckedDocument(document, damaged, findings);
  }
}
