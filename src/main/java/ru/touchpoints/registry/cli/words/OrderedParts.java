package ru.touchpoints.registry.cli.words;

import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import ru.touchpoints.registry.model.order.Order;

/**
 * Makes the parts of commands, and tells those who want to know by which order the list is kept.
 */
public final class OrderedParts implements IFactory {

  private final Supplier<Order> order;

  /**
   * Parts of commands on a list kept by that order.
   *
   * @param order to be asked when the command line has been read: it says where the list lies
   */
  public OrderedParts(Supplier<Order> order) {
    this.order = order;
  }

  /** A part whose words are those of the order. */
  public interface Part {

    /** Tells the part which order that is, once it needs to know. */
    void speakBy(Supplier<Order> order);
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    K made = CommandLine.defaultFactory().create(type);
    if (made instanceof Part part) {
      part.speakBy(order);
    }
    return made;
  }
}
