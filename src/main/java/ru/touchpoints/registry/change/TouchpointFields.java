package ru.touchpoints.registry.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.touchpoints.registry.change.ListChange.Kind;
import ru.touchpoints.registry.change.ListChange.Value;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Term;
import ru.touchpoints.registry.model.Touchpoint;

/** What a touchpoint says, field by field; its id apart, which only names it. */
final class TouchpointFields {

  private TouchpointFields() {}

  /** The fields that say something, by their names in the files. */
  static Map<String, Value> of(Touchpoint touchpoint) {
    Map<String, Value> fields = new LinkedHashMap<>();
    fields.put("type", Value.text(touchpoint.type().id()));
    touchpoint.channel().ifPresent(channel -> fields.put("channel", Value.text(channel.id())));
    put(fields, "needs", touchpoint.needs().stream().map(Term::id).toList());
    put(fields, "otherNeeds", touchpoint.otherNeeds());
    fields.put("title", Value.text(touchpoint.title()));
    touchpoint.address().ifPresent(address -> fields.put("address", Value.text(address)));
    put(fields, "clients", touchpoint.clients().stream().sorted().map(ClientKind::id).toList());
    touchpoint.specifics().ifPresent(specifics -> fields.put("specifics", Value.of(specifics)));
    touchpoint.demand().ifPresent(demand -> fields.put("demand", Value.text(demand.id())));
    fields.put("history", Value.text(Boolean.toString(touchpoint.history())));
    touchpoint.basis().ifPresent(basis -> fields.put("basis", Value.text(basis)));
    return fields;
  }

  private static void put(Map<String, Value> fields, String name, List<String> items) {
    if (!items.isEmpty()) {
      fields.put(name, Value.of(items));
    }
  }

  /** What a change of the field is to the order, п. 5.1.2 and 5.1.3. */
  static Kind kind(String field) {
    return switch (field) {
      case "type" -> Kind.TYPE_CHANGED;
      case "channel" -> Kind.CHANNEL_CHANGED;
      case "needs", "otherNeeds" -> Kind.NEEDS_CHANGED;
      default -> Kind.EDITORIAL;
    };
  }
}
