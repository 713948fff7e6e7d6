package ru.touchpoints.registry.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import ru.touchpoints.registry.model.order.Citations;
import ru.touchpoints.registry.model.order.Order;

/** A text of the program's resources with places to fill in, written {@code @{NAME}}. */
public record Template(String text) {

  public static Template of(String resource) {
    try (InputStream in = Template.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource);
      }
      return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text with what that order says of the notions that it names. */
  Template under(Order order) {
    return new Template(new Citations(order).in(text));
  }

  /** The text with every place of that name filled in. */
  public Template with(String name, String filling) {
    return new Template(text.replace("@{" + name + "}", filling));
  }
}
