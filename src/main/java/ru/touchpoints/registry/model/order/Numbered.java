package ru.touchpoints.registry.model.order;

import java.util.Optional;
import ru.touchpoints.registry.model.term.Term;

/** A word that an order gives, with the place where it does. */
public interface Numbered extends Term {

  /** How the order cites the word, without «п.»; empty when it does not number its words. */
  Optional<String> paragraph();
}
