package ru.touchpoints.registry.form;

/** Hears of every row that a writer has done with, so that a person can be told how far it is. */
@FunctionalInterface
public interface RowListener {

  /** Hears nothing. */
  RowListener SILENT = () -> {};

  /** One more row of {@link Form#rowCount()} is done. */
  void rowDone();
}
