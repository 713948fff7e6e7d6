package ru.touchpoints.registry.model.term;

/** A word of a closed vocabulary: the id written in YAML and its official Russian name. */
public interface Term {

  /** The word as editors write it in YAML. */
  String id();

  /** The official Russian name, as the list prints it. */
  String title();
}
