package ru.touchpoints.registry.model;

/** What a column of the form can show. */
public interface FormField {

  /** The word for it in the passport. */
  String id();

  /** Whether the value belongs to the process, so that its cell is merged over the touchpoints. */
  boolean perProcess();

  /** How wide its column usually is, in characters. */
  double width();
}
