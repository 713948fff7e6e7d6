package ru.touchpoints.registry.workbook.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ru.touchpoints.registry.finding.Message;

/**
 * A sheet as it was read.
 *
 * @param file the name of the workbook in messages
 * @param name empty for a file without sheets
 * @param rows the filled ones in their order, with their own cells alone
 * @param merged cells merged into one
 * @param hiddenColumns 1-based
 */
public record Sheet(
    String file,
    Optional<String> name,
    List<Row> rows,
    List<Region> merged,
    List<Integer> hiddenColumns) {

  public Sheet {
    rows = List.copyOf(rows);
    merged = List.copyOf(merged);
    hiddenColumns = List.copyOf(hiddenColumns);
  }

  public Spot spot(int row, int column) {
    return new Spot(file, name, row, column);
  }

  /** What is to be said of the sheet as a whole. */
  public Message say(String key, Object... arguments) {
    return say(Message.of(key, arguments));
  }

  /** The same of words that stand already. */
  public Message say(Message what) {
    return name.map(sheet -> Message.of("workbook.sheet", file, sheet, what))
        .orElseGet(() -> Message.of("workbook.file", file, what));
  }

  /**
   * The rows, with the value of merged cells in every row that they reach down to; across they stay
   * one cell.
   *
   * @throws WorkbookFault when that gives more cells than are read
   */
  public List<Row> carriedDown() throws WorkbookFault {
    Map<Integer, List<Region>> starting = new HashMap<>();
    for (Region region : merged) {
      if (region.lastRow() > region.firstRow()) {
        starting.computeIfAbsent(region.firstRow(), row -> new ArrayList<>()).add(region);
      }
    }
    return starting.isEmpty() ? rows : carriedDown(starting);
  }

  private List<Row> carriedDown(Map<Integer, List<Region>> starting) throws WorkbookFault {
    record Carried(int lastRow, Cell cell) {}
    Map<Integer, Carried> active = new HashMap<>();
    List<Row> result = new ArrayList<>(rows.size());
    long filled = 0;
    for (Row row : rows) {
      TreeMap<Integer, Cell> cells = new TreeMap<>();
      row.cells().forEach(cell -> cells.put(cell.column(), cell));
      for (Iterator<Carried> carried = active.values().iterator(); carried.hasNext(); ) {
        Carried above = carried.next();
        if (above.lastRow() < row.number()) {
          carried.remove();
        } else if (cells.get(above.cell().column()) == null
            || cells.get(above.cell().column()).blank()) {
          cells.put(above.cell().column(), above.cell());
        }
      }
      for (Region region : starting.getOrDefault(row.number(), List.of())) {
        row.cell(region.firstColumn())
            .ifPresent(cell -> active.put(cell.column(), new Carried(region.lastRow(), cell)));
      }
      filled += cells.size();
      if (filled > Limits.CELLS) {
        throw new WorkbookFault(List.of(say("workbook.too-many-cells")));
      }
      result.add(new Row(row.number(), row.hidden(), List.copyOf(cells.values())));
    }
    return result;
  }
}
