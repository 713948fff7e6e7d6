package ru.touchpoints.registry.load;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Findings;
import ru.touchpoints.registry.load.doubt.OrderDoubt;
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
  private final Optional<OrderDoubt> doubt;

  DocumentCheck(Timings timings, Order order) {
    this(timings, order, Optional.empty());
  }

  /** Holds documents against the schemas of the order that a list brings along. */
  DocumentCheck(Timings timings, OrderEntry own) {
    this(timings, own.order(), own.doubt());
  }

  private DocumentCheck(Timings timings, Order order, Optional<OrderDoubt> doubt) {
    this.timings = timings;
    this.schemas = new SchemaCheck(order);
    this.doubt = doubt;
  }

  /** Whether the order is in doubt by which documents are checked. */
  boolean inDoubt() {
    return doubt.isPresent();
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
    CheckedDocument checked = new CheckedDocument(document, damaged, findings);
    return kind == DocumentKind.TOUCHPOINTS && doubt.isPresent()
        ? inDoubt(checked, doubt.get())
        : checked;
  }

  /** What the damage of the order's own file explains is not told again of files kept by it. */
  private static CheckedDocument inDoubt(CheckedDocument checked, OrderDoubt doubt) {
    doubt.spread(checked.document(), checked.damaged()::add);
    List<Finding> findings = new Findings();
    for (Finding finding : checked.findings()) {
      if (!doubt.covers(finding)) {
        findings.add(finding);
      }
    }
    return new CheckedDocument(checked.document(), checked.damaged(), findings);
  }
}
