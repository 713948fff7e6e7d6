package ru.touchpoints.registry.support;

import java.nio.charset.StandardCharsets;
import ru.touchpoints.registry.load.order.OrderReader;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** Orders that tests write themselves. */
public final class Orders {

  private Orders() {}

  /** The order that stands in the text of an {@code order.yaml}. */
  public static Order of(String text) {
    return OrderReader.read(
        (Mapping)
            DocumentReader.read("order.yaml", text.getBytes(StandardCharsets.UTF_8))
                .root()
                .orElseThrow());
  }
}
