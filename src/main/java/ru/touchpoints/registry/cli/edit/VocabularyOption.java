package ru.touchpoints.registry.cli.edit;

import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.term.Term;
import ru.touchpoints.registry.model.term.Terms;

/** The words of a vocabulary as the values of an option. */
abstract class VocabularyOption implements ITypeConverter<String>, Iterable<String> {

  private final List<String> ids;

  VocabularyOption(Terms<?> terms) {
    this.ids = terms.stream().<String>map(Term::id).toList();
  }

  @Override
  public Iterator<String> iterator() {
    return ids.iterator();
  }

  @Override
  public String convert(String value) {
    if (!ids.contains(value)) {
      throw new TypeConversionException(value);
    }
    return value;
  }

  /** Types, п. 4.2. */
  static final class Types extends VocabularyOption {
    Types() {
      super(BuiltInOrder.get().types());
    }
  }

  /** Channels, п. 4.1. */
  static final class Channels extends VocabularyOption {
    Channels() {
      super(Terms.of(Channel.class));
    }
  }

  /** Client kinds, п. 2.2 and 2.3. */
  static final class Clients extends VocabularyOption {
    Clients() {
      super(Terms.of(ClientKind.class));
    }
  }

  /** Needs, п. 3.7. */
  static final class Needs extends VocabularyOption {
    Needs() {
      super(BuiltInOrder.get().needs());
    }
  }

  /** Demand, п. 3.5. */
  static final class Demands extends VocabularyOption {
    Demands() {
      super(BuiltInOrder.get().demand());
    }
  }
}
