package ru.touchpoints.registry.render.statistics;

import java.util.List;

/**
 * A table of figures, before it is known what it is printed on.
 *
 * @param name what tells it from the other tables
 * @param title what it tells, with its paragraph
 * @param headings of the words and of every column of figures
 * @param rows with a cell per heading
 */
record FigureTable(String name, String title, List<String> headings, List<List<String>> rows) {

  FigureTable {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }
}
