package ru.touchpoints.registry.load.order;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  /** Its file, to begin one's own with. */
  public static String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  private static Order read() {
    return DocumentReader.read(RESOURCE, bytes())
        .root()
        .filter(Mapping.class::isInstance)
        .map(root -> OrderReader.read((Mapping) root))
        .orElseThrow(() -> new IllegalStateException(RESOURCE));
  }

  private static byte[] bytes() {
    try (InputStream in = BuiltInOrder.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
