package ru.touchpoints.registry.change.list;

import ru.touchpoints.registry.model.term.Term;

/**
 * A thing by its id in the files and by the name that people read.
 *
 * @param title the id again when nothing names the thing
 */
public record Named(String id, String title) {

  public static Named of(Term term) {
    return new Named(term.id(), term.title());
  }
}
