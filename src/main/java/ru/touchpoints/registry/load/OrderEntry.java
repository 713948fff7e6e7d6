package ru.touchpoints.registry.load;

import java.util.List;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Findings;
import ru.touchpoints.registry.load.order.OrderReader;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;

/**
 * The order that a list brings along.
 *
 * @param order as far as it could be read
 * @param findings of its reading and of its schema
 */
public record OrderEntry(DocumentEntry entry, Order order, List<Finding> findings) {

  public OrderEntry {
    findings = Findings.frozen(findings);
  }

  /** The order as its document has it; one without words where that cannot be read. */
  static OrderEntry of(CheckedDocument checked) {
    Order order =
        checked
            .document()
            .root()
            .filter(Mapping.class::isInstance)
            .map(root -> OrderReader.read((Mapping) root))
            .orElseGet(Order::unread);
    return new OrderEntry(checked.entry(), order, checked.findings());
  }
}
