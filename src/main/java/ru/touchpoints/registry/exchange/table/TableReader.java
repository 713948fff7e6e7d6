package ru.touchpoints.registry.exchange.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.exchange.table.TouchpointTable.TableRow;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.form.fill.FillForm;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.schema.Nearest;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Row;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** Reads the rows of a sheet and tells which touchpoint each of them speaks of. */
public final class TableReader {

  private final Registry registry;
  private final Headers headers;
  private final Map<String, String> processes = new HashMap<>();
  private final Map<String, FileEntry> files = new HashMap<>();
  private final List<Message> faults = new ArrayList<>();
  private final Map<List<String>, Integer> seen = new HashMap<>();

  public TableReader(Registry registry, Passport passport) {
    this.registry = registry;
    this.headers = new Headers(passport);
    List<Process> all = registry.processes().processes();
    all.forEach(process -> processes.putIfAbsent(Headers.folded(process.title()), process.id()));
    FillForm.names(all).forEach((id, name) -> processes.put(Headers.folded(name), id));
    all.forEach(process -> processes.putIfAbsent(Headers.folded(process.id()), process.id()));
    registry.files().forEach(file -> files.putIfAbsent(file.covers(), file));
  }

  /**
   * Reads the sheet.
   *
   * @throws WorkbookFault with everything that keeps rows from being understood
   */
  public TouchpointTable read(Sheet sheet) throws WorkbookFault {
    Headers.Found header = headers.find(sheet);
    boolean filled = header.columns().keySet().stream().anyMatch(slot -> slot.need().isPresent());
    TouchpointTable empty =
        new TouchpointTable(sheet, header.columns(), header.headers(), filled, List.of());
    List<TableRow> rows = new ArrayList<>();
    Map<Integer, Row> own = new HashMap<>();
    sheet.rows().forEach(row -> own.put(row.number(), row));
    String above = "";
    for (Row row : sheet.carriedDown()) {
      if (row.number() > header.row()) {
        Optional<TableRow> read = row(empty, row, own.getOrDefault(row.number(), row), above);
        read.ifPresent(rows::add);
        above = read.map(TableRow::process).orElse(above);
      }
    }
    if (!faults.isEmpty()) {
      throw new WorkbookFault(faults);
    }
    return new TouchpointTable(sheet, header.columns(), header.headers(), filled, rows);
  }

  private Optional<TableRow> row(TouchpointTable table, Row row, Row own, String above) {
    Map<Slot, String> texts = new EnumMap<>(Slot.class);
    for (Map.Entry<Slot, Integer> column : table.columns().entrySet()) {
      Optional<Cell> cell = row.cell(column.getValue());
      texts.put(column.getKey(), cell.map(Cell::text).map(TableReader::tidy).orElse(""));
    }
    Optional<String> id = text(texts, Slot.TOUCHPOINT_ID);
    boolean titled = !texts.getOrDefault(table.title(), "").isEmpty();
    if (id.isEmpty() && !speaks(table, own, titled)) {
      return Optional.empty();
    }
    TableRow asRead = new TableRow(row.number(), "", id, texts);
    unreadable(table, row, asRead);
    if (!titled) {
      if (isReadable(table, row, table.title())) {
        fault(table, asRead, table.title(), "touchpoints.untitled");
      }
      return Optional.empty();
    }
    return process(table, asRead, above)
        .map(process -> identified(table, new TableRow(row.number(), process, id, texts)));
  }

  /** A touchpoint, rather than a heading, a line for a signature or a row not yet filled in. */
  private static boolean speaks(TouchpointTable table, Row own, boolean titled) {
    long filled =
        table.columns().entrySet().stream()
            .filter(column -> !column.getKey().ofProcess() && !column.getKey().ofFile())
            .filter(column -> own.cell(column.getValue()).filter(c -> !c.blank()).isPresent())
            .count();
    return titled ? own.cells().stream().filter(c -> !c.blank()).count() > 1 : filled > 1;
  }

  private static String tidy(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  private static Optional<String> text(Map<Slot, String> texts, Slot slot) {
    return Optional.ofNullable(texts.get(slot)).filter(text -> !text.isEmpty());
  }

  private void unreadable(TouchpointTable table, Row row, TableRow read) {
    for (Slot slot : table.columns().keySet()) {
      if (!isReadable(table, row, slot)) {
        fault(table, read, slot, "touchpoints.unreadable");
      }
    }
  }

  private static boolean isReadable(TouchpointTable table, Row row, Slot slot) {
    return row.cell(table.columns().getOrDefault(slot, -1)).filter(c -> !c.readable()).isEmpty();
  }

  private void fault(
      TouchpointTable table, TableRow row, Slot slot, String key, Object... arguments) {
    faults.add(table.spot(row, slot).say(key, arguments));
  }

  private Optional<String> process(TouchpointTable table, TableRow row, String above) {
    Optional<String> id = text(row.texts(), Slot.PROCESS_ID);
    Optional<String> name = text(row.texts(), Slot.PROCESS);
    if (id.isPresent()) {
      boolean known = files.containsKey(id.get()) || registry.processes().ids().contains(id.get());
      if (!known) {
        fault(table, row, Slot.PROCESS_ID, "touchpoints.process-id", id.get());
      }
      return id.filter(known1 -> known);
    }
    if (name.isEmpty()) {
      if (table.filled() || above.isEmpty()) {
        fault(table, row, Slot.PROCESS, "touchpoints.process-missing");
        return Optional.empty();
      }
      return Optional.of(above);
    }
    Optional<String> found = Optional.ofNullable(processes.get(Headers.folded(name.get())));
    if (found.isEmpty()) {
      unknownProcess(table, row, name.get());
    }
    return found;
  }

  private void unknownProcess(TouchpointTable table, TableRow row, String name) {
    List<String> titles =
        registry.processes().processes().stream().map(Process::title).distinct().toList();
    Optional<String> similar = Nearest.of(name, titles);
    if (similar.isPresent()) {
      fault(table, row, Slot.PROCESS, "touchpoints.process-similar", name, similar.get());
    } else {
      fault(table, row, Slot.PROCESS, "touchpoints.process-unknown", name);
    }
  }

  /** In a table without ids, a touchpoint is known by its process and its title. */
  private TableRow identified(TouchpointTable table, TableRow row) {
    Optional<String> id =
        table.has(Slot.TOUCHPOINT_ID) ? row.touchpoint() : byTitle(row, table.title());
    id.ifPresent(
        known -> {
          Integer first = seen.putIfAbsent(List.of(row.process(), known), row.number());
          if (first != null) {
            String key =
                table.has(Slot.TOUCHPOINT_ID) ? "touchpoints.id-twice" : "touchpoints.title-twice";
            fault(table, row, table.title(), key, row.text(table.title()), first, known);
          }
        });
    return new TableRow(row.number(), row.process(), id, row.texts());
  }

  private Optional<String> byTitle(TableRow row, Slot slot) {
    String title = Headers.folded(row.text(slot).lines().findFirst().orElse(""));
    List<String> found =
        Optional.ofNullable(files.get(row.process())).stream()
            .flatMap(file -> file.touchpoints().stream())
            .map(entry -> entry.value())
            .filter(touchpoint -> Headers.folded(touchpoint.title()).equals(title))
            .map(Touchpoint::id)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
