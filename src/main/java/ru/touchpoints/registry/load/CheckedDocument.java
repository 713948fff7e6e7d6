package ru.touchpoints.registry.load;

import java.util.List;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.yaml.SourceDocument;

/** A document after the schema check. */
record CheckedDocument(SourceDocument document, Damage damaged, List<Finding> findings) {

  DocumentEntry entry() {
    return new DocumentEntry(document, damaged);
  }

  ProcessList.Part part(Order order) {
    return ProcessList.Part.of(entry(), order);
  }

  /** The fields of a passport, whose words no order changes. */
  Fields root() {
    return Fields.of(entry(), BuiltInOrder.get());
  }
}
