package ru.touchpoints.registry.model.order;

import ru.touchpoints.registry.model.term.Term;

/** A word that every order has, each saying elsewhere what it means. */
public interface Grounded extends Term {

  /** What has to be looked up in the order. */
  Notion notion();
}
