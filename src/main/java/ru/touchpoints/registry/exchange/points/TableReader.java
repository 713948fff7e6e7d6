package ru.touchpoints.registry.exchange.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.touchpoints.registry.exchange.fill.FillForm;
import ru.touchpoints.registry.exchange.points.TouchpointTable.TableRow;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.word.Nearest;
import ru.touchpoints.registry.load.word.TypedText;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Row;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** Reads the rows of a sheet and tells which touchpoint each of them speaks of. */
public final class TableReader {

  /** What ends a line in one program or another. */
  private static final Pattern LINE_END =
      Pattern.compile("\\r\\n|[\\r\\u000B\\f\\u0085\\u2028\\u2029]");

  private final Registry registry;
  private final Headers headers;
  private final Set<String> directions;
  private final Map<String, String> processes = new HashMap<>();
  private final Map<String, FileEntry> files = new HashMap<>();
  private final List<Message> faults = new ArrayList<>();
  private final List<TableRow> unread = new ArrayList<>();
  private final Map<List<String>, Integer> seen = new HashMap<>();

  public TableReader(Registry registry, Passport passport) {
    this.registry = registry;
    this.headers = new Headers(passport, registry.order());
    this.directions =
        passport.directions().stream()
            .map(direction -> Headers.folded(direction.title()))
            .collect(Collectors.toSet());
    List<Process> all = registry.processes().processes();
    all.forEach(process -> processes.putIfAbsent(Headers.folded(process.title()), process.id()));
    FillForm.names(all).forEach((id, name) -> processes.put(Headers.folded(name), id));
    all.forEach(process -> processes.putIfAbsent(Headers.folded(process.id()), process.id()));
    registry.files().forEach(file -> files.putIfAbsent(file.covers(), file));
  }

  /**
   * Reads the sheet; what keeps rows of it from being understood is told by {@link #faults}.
   *
   * @throws WorkbookFault when it is no table of touchpoints
   */
  public TouchpointTable read(Sheet sheet) throws WorkbookFault {
    Headers.Found header = headers.find(sheet);
    boolean filled = header.columns().keySet().stream().anyMatch(slot -> slot.need().isPresent());
    TouchpointTable empty =
        new TouchpointTable(
            sheet, header.columns(), header.headers(), filled, List.of(), List.of());
    RowSense sense = new RowSense(empty, directions, processes);
    List<TableRow> rows = new ArrayList<>();
    Map<Integer, Row> own = new HashMap<>();
    Sheet whole = ContinuedRows.joined(sheet, header, faults::add);
    whole.rows().forEach(row -> own.put(row.number(), row));
    String above = "";
    for (Row row : whole.carriedDown()) {
      if (row.number() > header.row()) {
        Row itself = own.getOrDefault(row.number(), row);
        switch (sense.of(itself)) {
          case TOUCHPOINT -> {
            Optional<TableRow> read = row(empty, row, itself, above);
            read.ifPresent(rows::add);
            above = read.map(TableRow::process).orElse(above);
          }
          case PROCESS -> above = processes.getOrDefault(folded(itself), "");
          case DIRECTION -> above = "";
          case NONE -> {}
        }
      }
    }
    List<Message> notices = new ArrayList<>();
    Listing.of(headers.unread(sheet, header))
        .ifPresent(columns -> notices.add(sheet.say("touchpoints.columns-unread", columns)));
    sense.skipped().map(one -> sheet.say("touchpoints.notice", one)).ifPresent(notices::add);
    return new TouchpointTable(sheet, header.columns(), header.headers(), filled, rows, notices);
  }

  /** What could not be understood so far, each at its cell. */
  public List<Message> faults() {
    return List.copyOf(faults);
  }

  /** Rows that are no part of a table because of that; without a process where it is not known. */
  public List<TableRow> unread() {
    return List.copyOf(unread);
  }

  /** Whether the sheet is a table that names touchpoints by their ids. */
  public boolean identifies(Sheet sheet) {
    return headers.identifies(sheet);
  }

  private static String folded(Row row) {
    return row.cells().stream()
        .filter(cell -> !cell.blank())
        .map(Cell::text)
        .map(Headers::folded)
        .findFirst()
        .orElse("");
  }

  private Optional<TableRow> row(TouchpointTable table, Row row, Row own, String above) {
    Map<Slot, String> texts = new TreeMap<>();
    for (Map.Entry<Slot, Integer> column : table.columns().entrySet()) {
      Optional<Cell> cell = row.cell(column.getValue());
      texts.put(column.getKey(), cell.map(c -> text(column.getKey(), c)).orElse(""));
    }
    Optional<String> id = text(texts, Slot.TOUCHPOINT_ID);
    TableRow asRead = new TableRow(row.number(), "", id, texts);
    unreadable(table, row, asRead);
    boolean sound =
        isReadable(table, row, table.title()) && (excluded(asRead) || titled(table, asRead, own));
    Optional<String> process = sound ? process(table, asRead, above) : Optional.empty();
    if (process.isEmpty()) {
      unread.add(new TableRow(row.number(), likely(asRead, above), id, texts));
    }
    return process.map(of -> identified(table, new TableRow(row.number(), of, id, texts)));
  }

  /** The process of a row that is not understood; empty where it may be any. */
  private String likely(TableRow row, String above) {
    return text(row.texts(), Slot.PROCESS_ID)
        .or(() -> text(row.texts(), Slot.PROCESS).map(name -> processes.get(Headers.folded(name))))
        .orElse(row.text(Slot.PROCESS).isEmpty() ? above : "");
  }

  /** A touchpoint that goes needs no more than its mark. */
  private static boolean excluded(TableRow row) {
    return row.touchpoint().isPresent()
        && Answers.ticked(row.text(Slot.EXCLUDE)).filter(yes -> yes).isPresent();
  }

  private boolean titled(TouchpointTable table, TableRow row, Row own) {
    if (!row.text(table.title()).isEmpty()) {
      return true;
    }
    boolean cleared =
        row.touchpoint().isPresent()
            && table.columns().entrySet().stream()
                .filter(column -> !column.getKey().equals(Slot.TOUCHPOINT_ID))
                .filter(column -> !column.getKey().equals(Slot.PROCESS_ID))
                .filter(column -> !column.getKey().ofProcess() && !column.getKey().ofFile())
                .noneMatch(
                    column -> own.cell(column.getValue()).filter(c -> !c.blank()).isPresent());
    if (cleared && table.has(Slot.EXCLUDE)) {
      String header = table.headers().getOrDefault(Slot.EXCLUDE, "");
      fault(table, row, Slot.EXCLUDE, "touchpoints.cleared", row.touchpoint().orElse(""), header);
    } else if (cleared) {
      fault(table, row, table.title(), "touchpoints.cleared-row", row.touchpoint().orElse(""));
    } else {
      String key = row.touchpoint().isPresent() ? "touchpoints.untitled" : "touchpoints.begun";
      fault(table, row, table.title(), key);
    }
    return false;
  }

  private static String text(Slot slot, Cell cell) {
    if (cell.blank()) {
      return "";
    }
    String text = tidy(cell.text());
    if (slot.equals(Slot.PROCESS_ID) || slot.equals(Slot.TOUCHPOINT_ID)) {
      return TypedText.clean(text);
    }
    if (slot.equals(Slot.TITLE)) {
      return TitleCell.joined(text);
    }
    return slot.equals(Slot.REVIEWED) ? cell.day().map(LocalDate::toString).orElse(text) : text;
  }

  private static String tidy(String text) {
    Matcher end = LINE_END.matcher(text);
    return (end.find() ? end.replaceAll("\n") : text).strip();
  }

  private static Optional<String> text(Map<Slot, String> texts, Slot slot) {
    return Optional.ofNullable(texts.get(slot)).filter(text -> !text.isEmpty());
  }

  private void unreadable(TouchpointTable table, Row row, TableRow read) {
    for (Slot slot : table.columns().keySet()) {
      row.cell(table.columns().getOrDefault(slot, -1))
          .flatMap(cell -> faultOf(cell, slot.text()))
          .ifPresent(what -> faults.add(table.spot(read, slot).say(what)));
    }
  }

  private static Optional<Message> faultOf(Cell cell, boolean text) {
    if (!cell.readable() || Cell.isError(cell.text())) {
      return Optional.of(Message.of("touchpoints.unreadable"));
    }
    return text || cell.placeholder() ? cell.faultAsText() : Optional.empty();
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
    String title =
        Headers.folded(
            slot.equals(Slot.TITLE) ? row.text(slot) : TitleCell.of(row.text(slot)).title());
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
