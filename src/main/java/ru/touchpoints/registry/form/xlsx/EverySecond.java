package ru.touchpoints.registry.form.xlsx;

import ru.touchpoints.registry.form.RowListener;

/** Tells of every second row: each row is written on two sheets, and is done with once. */
final class EverySecond implements RowListener {

  private final RowListener listener;
  private int rows;

  /**
   * @param first the number of the first row to tell of, 0 or 1
   */
  EverySecond(RowListener listener, int first) {
    this.listener = listener;
    this.rows = first;
  }

  @Override
  public void rowDone() {
    if (rows++ % 2 == 0) {
      listener.rowDone();
    }
  }
}
