package ru.touchpoints.registry.statistics;

import ru.touchpoints.registry.model.term.Term;

/**
 * How often a word of a vocabulary occurs.
 *
 * @param title the Russian name of the word
 * @param paragraph of the order, that defines the word
 */
public record Share(String id, String title, String paragraph, int count) {

  static Share of(Term term, long count) {
    return new Share(term.id(), term.title(), term.paragraph(), Math.toIntExact(count));
  }
}
