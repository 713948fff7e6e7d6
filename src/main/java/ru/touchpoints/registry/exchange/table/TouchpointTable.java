package ru.touchpoints.registry.exchange.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.Spot;

/**
 * A sheet read as a table of touchpoints.
 *
 * @param columns the column of each slot, 1-based
 * @param headers the headers as the sheet has them
 * @param filled whether it is the workbook that departments fill in, with a column per need
 */
public record TouchpointTable(
    Sheet sheet,
    Map<Slot, Integer> columns,
    Map<Slot, String> headers,
    boolean filled,
    List<TableRow> rows) {

  public TouchpointTable {
    columns = Map.copyOf(columns);
    headers = Map.copyOf(headers);
    rows = List.copyOf(rows);
  }

  /**
   * A row that speaks of a touchpoint.
   *
   * @param number 1-based
   * @param process the id of its process
   * @param touchpoint empty for a new one
   * @param texts of the columns that the table has; an empty cell has an empty one
   */
  public record TableRow(
      int number, String process, Optional<String> touchpoint, Map<Slot, String> texts) {

    public TableRow {
      texts = Map.copyOf(texts);
    }

    public String text(Slot slot) {
      return texts.getOrDefault(slot, "");
    }
  }

  public boolean has(Slot slot) {
    return columns.containsKey(slot);
  }

  /** The column with the title, alone or with the address. */
  public Slot title() {
    return has(Slot.TITLE) ? Slot.TITLE : Slot.TITLE_AND_ADDRESS;
  }

  public Spot spot(TableRow row, Slot slot) {
    return sheet.spot(row.number(), columns.getOrDefault(slot, columns.getOrDefault(title(), 1)));
  }
}
