package ru.touchpoints.registry.cli.edit;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import ru.touchpoints.registry.model.Channel;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Demand;
import ru.touchpoints.registry.model.Need;
import ru.touchpoints.registry.model.TouchpointType;
import ru.touchpoints.registry.model.term.Term;

/** The words of a vocabulary as the values of an option. */
abstract class VocabularyOption implements ITypeConverter<String>, Iterable<String> {

  private final List<String> ids;

  VocabularyOption(Term[] terms) {
    this.ids = Arrays.stream(terms).map(Term::id).toList();
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
      super(TouchpointType.values());
    }
  }

  /** Channels, п. 4.1. */
  static final class Channels extends VocabularyOption {
    Channels() {
      super(Channel.values());
    }
  }

  /** Client kinds, п. 2.2 and 2.3. */
  static final class Clients extends VocabularyOption {
    Clients() {
      super(ClientKind.values());
    }
  }

  /** Needs, п. 3.7. */
  static final class Needs extends VocabularyOption {
    Needs() {
      super(Need.values());
    }
  }

  /** Demand, п. 3.5. */
  static final class Demands extends VocabularyOption {
    Demands() {
      super(Demand.values());
    }
  }
}
