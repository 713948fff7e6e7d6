package ru.touchpoints.registry.exchange.points;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.form.Continued;
import ru.touchpoints.registry.form.Continued.Reference;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Row;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.Spot;

/** A table as if no text had been too high for its row: what rows continue stands in one again. */
final class ContinuedRows {

  private final Sheet sheet;
  private final Headers.Found header;
  private final Consumer<Message> faults;
  private final Map<List<String>, TreeMap<Integer, Row>> more = new HashMap<>();

  private ContinuedRows(Sheet sheet, Headers.Found header, Consumer<Message> faults) {
    this.sheet = sheet;
    this.header = header;
    this.faults = faults;
  }

  /**
   * The sheet with every touchpoint in one row.
   *
   * @param faults hears of rows that continue nothing, or say something else than the row does
   */
  static Sheet joined(Sheet sheet, Headers.Found header, Consumer<Message> faults) {
    return header.columns().containsKey(Slot.TOUCHPOINT_ID)
        ? new ContinuedRows(sheet, header, faults).joined()
        : sheet;
  }

  private Sheet joined() {
    List<Row> own = new ArrayList<>();
    for (Row row : sheet.rows()) {
      Optional<Reference> reference =
          row.number() > header.row()
              ? Continued.reference(text(row, Slot.TOUCHPOINT_ID).strip())
              : Optional.empty();
      if (reference.isEmpty()) {
        own.add(row);
      } else {
        continues(row, reference.get());
      }
    }
    if (more.isEmpty()) {
      return sheet;
    }
    List<Row> whole = own.stream().map(this::whole).toList();
    more.values().forEach(rows -> rows.values().forEach(row -> fault(row, "continued-alone")));
    return new Sheet(sheet.file(), sheet.name(), whole, sheet.merged(), sheet.hiddenColumns());
  }

  private void continues(Row row, Reference reference) {
    Row first =
        more.computeIfAbsent(key(row, reference.id()), key -> new TreeMap<>())
            .putIfAbsent(reference.number(), row);
    if (first != null) {
      fault(row, "continued-twice", Integer.toString(first.number()));
    }
  }

  private Row whole(Row row) {
    TreeMap<Integer, Row> rows = more.remove(key(row, text(row, Slot.TOUCHPOINT_ID).strip()));
    if (rows == null) {
      return row;
    }
    if (rows.lastKey() != rows.size()) {
      fault(row, "continued-gap");
    }
    TreeMap<Integer, Cell> cells = new TreeMap<>();
    row.cells().forEach(cell -> cells.put(cell.column(), cell));
    for (Map.Entry<Slot, Integer> column : header.columns().entrySet()) {
      if (!column.getKey().equals(Slot.TOUCHPOINT_ID)) {
        whole(row, rows.values(), column.getValue())
            .ifPresent(
                text ->
                    cells.put(
                        column.getValue(), new Cell(column.getValue(), text, Cell.Kind.TEXT)));
      }
    }
    return new Row(row.number(), row.hidden(), List.copyOf(cells.values()));
  }

  /** The text of a cell and of those that continue it; empty where nothing does. */
  private Optional<String> whole(Row row, Iterable<Row> rows, int column) {
    List<String> pieces = new ArrayList<>();
    pieces.add(row.text(column).stripTrailing());
    for (Row continuing : rows) {
      String text = continuing.text(column).strip();
      if (Continued.goesOn(text)) {
        pieces.add(text);
      } else if (!text.isEmpty() && !text.equals(row.text(column).strip())) {
        faults.accept(
            sheet
                .spot(continuing.number(), column)
                .say("touchpoints.continued-differs", Spot.letters(column) + row.number()));
      }
    }
    return pieces.size() == 1 ? Optional.empty() : Optional.of(Continued.joined(pieces));
  }

  private List<String> key(Row row, String id) {
    return List.of(text(row, Slot.PROCESS_ID).strip(), id);
  }

  private String text(Row row, Slot slot) {
    Integer column = header.columns().get(slot);
    return column == null ? "" : row.text(column);
  }

  private void fault(Row row, String key, Object... arguments) {
    int column = header.columns().getOrDefault(Slot.TOUCHPOINT_ID, 1);
    faults.accept(sheet.spot(row.number(), column).say("touchpoints." + key, arguments));
  }
}
