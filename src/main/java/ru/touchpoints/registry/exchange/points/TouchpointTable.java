package ru.touchpoints.registry.exchange.points;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.Spot;

/**
 * A sheet read as a table of touchpoints.
 *
 * @param columns the column of each slot, 1-based
 * @param headers the headers as the sheet has them
 * @param filled whether it is the workbook that departments fill in, with a column per need
 * @param notices what was passed over, to be told to a person
 */
public record TouchpointTable(
    Sheet sheet,
    Map<Slot, Integer> columns,
    Map<Slot, String> headers,
    boolean filled,
    List<TableRow> rows,
    List<Message> notices) {

  public TouchpointTable {
    // In the order of the slots, so that every run names the same cell.
    columns = Collections.unmodifiableMap(new TreeMap<>(columns));
    headers = Map.copyOf(headers);
    rows = List.copyOf(rows);
    notices = List.copyOf(notices);
  }

  /** The table with other rows. */
  public TouchpointTable with(List<TableRow> others) {
    return new TouchpointTable(sheet, columns, headers, filled, others, notices);
  }

  /**
   * A row that speaks of a touchpoint.
   *
   * @param number 1-based
   * @param process the id of its process
   * @param touchpoint empty for a new one
   * @param texts of the columns that the table has; an empty cell has an empty one
   * @param elsewhere the cells that stand on another sheet of the workbook
   */
  public record TableRow(
      int number,
      String process,
      Optional<String> touchpoint,
      Map<Slot, String> texts,
      Map<Slot, Spot> elsewhere) {

    public TableRow {
      texts = Map.copyOf(texts);
      elsewhere = Map.copyOf(elsewhere);
    }

    TableRow(int number, String process, Optional<String> touchpoint, Map<Slot, String> texts) {
      this(number, process, touchpoint, texts, Map.of());
    }

    /** The row with cells of another sheet. */
    public TableRow with(Map<Slot, String> others, Map<Slot, Spot> spots) {
      Map<Slot, String> all = new TreeMap<>();
      all.putAll(texts);
      all.putAll(others);
      Map<Slot, Spot> places = new TreeMap<>();
      places.putAll(elsewhere);
      places.putAll(spots);
      return new TableRow(number, process, touchpoint, all, places);
    }

    /** The row as one that speaks of that touchpoint. */
    public TableRow named(String id) {
      return new TableRow(number, process, Optional.of(id), texts, elsewhere);
    }

    public String text(Slot slot) {
      return texts.getOrDefault(slot, "");
    }
  }

  public boolean has(Slot slot) {
    return columns.containsKey(slot);
  }

  /** Whether it names each touchpoint by its ids, and so is one that the program made. */
  public boolean identified() {
    return has(Slot.PROCESS_ID) && has(Slot.TOUCHPOINT_ID);
  }

  /** The columns that speak of a field of the list, from left to right. */
  public List<Integer> columns(String field) {
    return columns.entrySet().stream()
        .filter(column -> column.getKey().field().equals(field))
        .filter(column -> !column.getKey().equals(Slot.EXCLUDE))
        .map(Map.Entry::getValue)
        .sorted()
        .toList();
  }

  /** What the column of a field is called here, or usually where there is none. */
  public String header(String field) {
    return columns.keySet().stream()
        .filter(slot -> slot.field().equals(field))
        .map(slot -> headers.getOrDefault(slot, ""))
        .findFirst()
        .orElseGet(() -> KnownHeaders.usual(field));
  }

  /** The column with the title, alone or with the address. */
  public Slot title() {
    return has(Slot.TITLE) ? Slot.TITLE : Slot.TITLE_AND_ADDRESS;
  }

  public Spot spot(TableRow row, Slot slot) {
    Spot elsewhere = row.elsewhere().get(has(slot) ? slot : title());
    return elsewhere != null
        ? elsewhere
        : sheet.spot(row.number(), columns.getOrDefault(slot, columns.getOrDefault(title(), 1)));
  }
}
