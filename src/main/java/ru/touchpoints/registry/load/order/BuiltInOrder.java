package ru.touchpoints.registry.load.order;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** The order that holds where a list brings none of its own. */
public final class BuiltInOrder {

  private static final String RESOURCE = "order.yaml";

  /** Read when first asked for. */
  private static final class Read {
    static final Order ORDER = read();
  }

  private BuiltInOrder() {}

  public static Order get() {
    return Read.ORDER;
  }

  private static Order read() {
    try (InputStream in = BuiltInOrder.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE);
      }
      return DocumentReader.read(RESOURCE, in.readAllBytes())
          .root()
          .filter(Mapping.class::isInstance)
          .map(root -> OrderReader.read((Mapping) root))
          .orElseThrow(() -> new IllegalStateException(RESOURCE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
