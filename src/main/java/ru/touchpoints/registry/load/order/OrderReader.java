package ru.touchpoints.registry.load.order;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.model.order.AddressKind;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.order.Citations;
import ru.touchpoints.registry.model.order.Demand;
import ru.touchpoints.registry.model.order.Need;
import ru.touchpoints.registry.model.order.NeedRole;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.model.order.TouchpointType;
import ru.touchpoints.registry.model.term.Terms;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/**
 * An order as its file has it. Reads what is there and leaves out what does not fit: the schema
 * check has spoken of that already.
 */
public final class OrderReader {

  private OrderReader() {}

  /** In loops: the built-in order is read by every run, and each lambda costs it a link. */
  public static Order read(Mapping root) {
    List<TouchpointType> types = new ArrayList<>();
    for (Mapping item : items(root, "types")) {
      types.add(type(item));
    }
    List<Need> needs = new ArrayList<>();
    for (Mapping item : items(root, "needs")) {
      needs.add(need(item, needs.size()));
    }
    return new Order(
        Terms.of(types),
        Terms.of(needs),
        root.entry("demand").isPresent() ? demand(root) : BuiltInOrder.get().unnumberedDemand(),
        grounds(root.get("grounds")),
        root.get("act") instanceof Mapping act ? find(act, "annex") : Optional.empty());
  }

  private static Terms<Demand> demand(Mapping root) {
    List<Demand> demand = new ArrayList<>();
    for (Mapping item : items(root, "demand")) {
      demand.add(new Demand(text(item, "id"), text(item, "title"), find(item, "paragraph")));
    }
    return Terms.of(demand);
  }

  private static TouchpointType type(Mapping item) {
    return new TouchpointType(
        text(item, "id"),
        text(item, "title"),
        find(item, "paragraph"),
        find(item, "channel").flatMap(Terms.of(Channel.class)::byId),
        word(item, "address", AddressKind::byId).orElse(AddressKind.ANY));
  }

  private static Need need(Mapping item, int place) {
    return new Need(
        text(item, "id"),
        text(item, "title"),
        find(item, "paragraph"),
        word(item, "role", NeedRole::byId),
        find(item, "meaning"),
        texts(item.get("says")),
        place);
  }

  private static Map<Notion, List<String>> grounds(@Nullable YamlNode node) {
    Map<Notion, List<String>> grounds = new EnumMap<>(Notion.class);
    if (node instanceof Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        Optional<Notion> notion = Notion.byId(entry.key().text());
        Optional<String> cited = text(entry.value());
        if (notion.isPresent() && cited.isPresent()) {
          grounds.put(notion.get(), places(cited.get()));
        }
      }
    }
    return grounds;
  }

  /** Several numbers are several places; words with a comma in them are one. */
  private static List<String> places(String cited) {
    List<String> places = new ArrayList<>();
    for (String part : List.of(cited.split(",", -1))) {
      String place = part.strip();
      if (!Citations.isNumber(place)) {
        return List.of(cited.strip());
      }
      places.add(place);
    }
    return places;
  }

  private static List<String> texts(@Nullable YamlNode node) {
    List<String> texts = new ArrayList<>();
    for (YamlNode item : node instanceof Sequence list ? list.items() : List.<YamlNode>of()) {
      Optional<String> text = text(item);
      if (text.isPresent()) {
        texts.add(text.get());
      }
    }
    return texts;
  }

  private static List<Mapping> items(Mapping mapping, String field) {
    List<Mapping> items = new ArrayList<>();
    if (mapping.get(field) instanceof Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        if (item instanceof Mapping one) {
          items.add(one);
        }
      }
    }
    return items;
  }

  private static <T> Optional<T> word(
      Mapping item, String field, Function<String, Optional<T>> byId) {
    return find(item, field).flatMap(byId);
  }

  private static String text(Mapping mapping, String field) {
    return find(mapping, field).orElse("");
  }

  private static Optional<String> find(Mapping mapping, String field) {
    return text(mapping.get(field));
  }

  private static Optional<String> text(@Nullable YamlNode node) {
    return node instanceof Scalar scalar && !scalar.text().isBlank()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }
}
