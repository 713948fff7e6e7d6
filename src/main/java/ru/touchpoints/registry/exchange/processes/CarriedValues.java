package ru.touchpoints.registry.exchange.processes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Row;

/** What a row takes over from the rows above it: by a sign, by a merged title, by a group. */
final class CarriedValues {

  private static final Set<String> DITTO =
      Set.of("\"", "-\"-", "-//-", "–//–", "—//—", "//", "тоже", "»", "-»-", "″", "〃");

  private final Header header;
  private final boolean unmerged;
  private final Map<Column, Cell> above = new EnumMap<>(Column.class);
  private final Set<Column> taken = EnumSet.noneOf(Column.class);

  /**
   * @param unmerged whether the table cannot merge its cells
   */
  CarriedValues(Header header, boolean unmerged) {
    this.header = header;
    this.unmerged = unmerged;
  }

  /** Whether a cell only says that it has the value above it. */
  static boolean ditto(Cell cell) {
    return DITTO.contains(Column.fold(cell.text()));
  }

  /** Forgets the rows so far, for another group begins. */
  void clear() {
    above.clear();
  }

  /** Whether the row that was filled last has the value of a column from a row above. */
  boolean has(Column column) {
    return taken.contains(column);
  }

  /**
   * The row with what it takes over.
   *
   * @param own the row without what merged cells above it give it
   * @param ungrouped whether no heading tells the direction
   */
  Row into(Row own, Row row, boolean ungrouped) {
    List<Cell> cells = new ArrayList<>(row.cells());
    boolean continued = header.cell(own, Column.TITLE).isEmpty();
    taken.clear();
    for (Column column : header.columns().keySet()) {
      Optional<Cell> cell = header.cell(row, column);
      if (cell.filter(CarriedValues::ditto).isPresent() || (continued && cell.isEmpty())) {
        cell.ifPresent(cells::remove);
        taken.add(column);
        Optional.ofNullable(above.get(column)).ifPresent(cells::add);
      } else {
        cell.ifPresent(c -> above.put(column, c));
      }
      if (header.cell(own, column).isEmpty()) {
        taken.add(column);
      }
    }
    // Where a table cannot merge its cells, a group's value stands in its first row alone.
    for (Column column : List.of(Column.DIRECTION, Column.DEPARTMENT)) {
      boolean once = column == Column.DIRECTION ? ungrouped : unmerged;
      Cell value = above.get(column);
      if (once && value != null && header.cell(row, column).isEmpty() && !continued) {
        cells.add(value);
      }
    }
    return new Row(row.number(), row.hidden(), cells);
  }
}
