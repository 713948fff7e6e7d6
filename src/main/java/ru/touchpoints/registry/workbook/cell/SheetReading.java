package ru.touchpoints.registry.workbook.cell;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** An open workbook of whatever format: what sheets it has, and each of them when asked for. */
public interface SheetReading extends Closeable {

  /** The sheets with cells, in the workbook's order; charts are none. */
  List<Tab> tabs();

  /** Reads a sheet. */
  Sheet read(Tab tab) throws IOException;

  /**
   * What the workbook says of itself: its core properties by their element ({@code title}, {@code
   * identifier}, {@code modified} …) and its custom ones by their name.
   */
  Map<String, String> properties() throws IOException;

  /** What is printed below every page of a sheet; empty when nothing is. */
  String footer(Tab tab) throws IOException;
}
