package ru.touchpoints.registry.load;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Findings;
import ru.touchpoints.registry.load.doubt.OrderDoubt;
import ru.touchpoints.registry.load.order.OrderReader;
import ru.touchpoints.registry.load.text.DocumentEntry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.order.NeedRole;
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

  /** The lists of an order that words stand in. */
  public static final List<String> WORDS = List.of("types", "needs", "demand");

  /** Where it stands, as findings name it. */
  public String path() {
    return entry.document().path();
  }

  /** The words of one of those lists, each with the item that it stands in. */
  public List<Entry<String>> words(String list) {
    return texts(list, "id");
  }

  /** The roles of its needs, each with the need that has it. */
  public List<Entry<String>> roles() {
    return texts("needs", "role").stream()
        .filter(role -> NeedRole.byId(role.value()).isPresent())
        .toList();
  }

  /** The act that its file says it belongs to. */
  public Entry<Passport.Order> act() {
    Fields act = Fields.of(entry, order).nested("act");
    return act.entry(RecordReader.order(act));
  }

  /** What cannot be judged by it; empty where nothing is wrong with its file. */
  Optional<OrderDoubt> doubt() {
    return findings.isEmpty() ? Optional.empty() : Optional.of(new OrderDoubt(entry, order));
  }

  private List<Entry<String>> texts(String list, String field) {
    return entry.readable()
        ? Fields.of(entry, order).each(list, item -> item.text(field).map(item::entry)).stream()
            .flatMap(Optional::stream)
            .toList()
        : List.of();
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
