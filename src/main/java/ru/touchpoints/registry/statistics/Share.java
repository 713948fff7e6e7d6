package ru.touchpoints.registry.statistics;

import java.util.Optional;
import ru.touchpoints.registry.model.term.Term;

/**
 * How often a word of a vocabulary occurs.
 *
 * @param title the Russian name of the word
 * @param paragraph of the order, that defines the word; empty when none does
 */
public record Share(String id, String title, Optional<String> paragraph, int count) {

  static Share of(Term term, Optional<String> paragraph, int count) {
    return new Share(term.id(), term.title(), paragraph, count);
  }
}
