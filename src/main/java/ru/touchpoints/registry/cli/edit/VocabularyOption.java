package ru.touchpoints.registry.cli.edit;

import java.util.Iterator;
import java.util.function.Supplier;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import ru.touchpoints.registry.cli.words.OrderedParts;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.model.term.Term;
import ru.touchpoints.registry.model.term.Terms;

/** The words of a vocabulary as the values of an option. */
abstract class VocabularyOption implements ITypeConverter<String>, Iterable<String> {

  abstract Terms<?> terms();

  @Override
  public Iterator<String> iterator() {
    return terms().stream().<String>map(Term::id).iterator();
  }

  @Override
  public String convert(String value) {
    if (terms().byId(value).isEmpty()) {
      throw new TypeConversionException(value);
    }
    return value;
  }

  /** Channels, the same under every order. */
  static final class Channels extends VocabularyOption {
    @Override
    Terms<?> terms() {
      return Terms.of(Channel.class);
    }
  }

  /** Client kinds, the same under every order. */
  static final class Clients extends VocabularyOption {
    @Override
    Terms<?> terms() {
      return Terms.of(ClientKind.class);
    }
  }

  /** Words of the order: which one it is stands fast when the whole command line has been read. */
  abstract static class Ordered extends VocabularyOption implements OrderedParts.Part {
    private Supplier<Order> order = BuiltInOrder::get;

    abstract Terms<?> of(Order order);

    @Override
    public void speakBy(Supplier<Order> known) {
      order = known;
    }

    @Override
    Terms<?> terms() {
      return of(order.get());
    }

    @Override
    public String convert(String value) {
      return value;
    }
  }

  /** The kinds of touchpoint. */
  static final class Types extends Ordered {
    @Override
    Terms<?> of(Order order) {
      return order.types();
    }
  }

  /** What clients come for. */
  static final class Needs extends Ordered {
    @Override
    Terms<?> of(Order order) {
      return order.needs();
    }
  }

  /** How much a touchpoint is used. */
  static final class Demands extends Ordered {
    @Override
    Terms<?> of(Order order) {
      return order.demand();
    }
  }
}
