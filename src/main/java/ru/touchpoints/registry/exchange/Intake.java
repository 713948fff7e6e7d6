package ru.touchpoints.registry.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.exchange.Difference.Kind;
import ru.touchpoints.registry.exchange.table.Slot;
import ru.touchpoints.registry.exchange.table.TableReader;
import ru.touchpoints.registry.exchange.table.TouchpointTable;
import ru.touchpoints.registry.exchange.table.TouchpointTable.TableRow;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.Spot;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** Compares a workbook with the list, and both with what they were when it was made. */
public final class Intake {

  private final Registry registry;
  private final Passport passport;
  private final Registry then;
  private final Options options;

  /**
   * What to make of a workbook.
   *
   * @param today for a new file whose workbook has no column for the date
   * @param remove whether touchpoints that the workbook lacks are taken out
   * @param whole whether a process in the workbook is there with all of its touchpoints
   * @param department whose form it is; empty for other tables
   */
  public record Options(
      java.time.LocalDate today, boolean remove, boolean whole, Optional<String> department) {}

  /**
   * @param then the list as it was when the workbook was made; the same as {@code registry} when
   *     that is not known
   */
  public Intake(Registry registry, Passport passport, Registry then, Options options) {
    this.registry = registry;
    this.passport = passport;
    this.then = then;
    this.options = options;
  }

  /**
   * What the sheet would change.
   *
   * @throws WorkbookFault with every cell that cannot be understood
   */
  public Plan plan(Sheet sheet) throws WorkbookFault {
    TouchpointTable table = new TableReader(registry, passport).read(sheet);
    Printed now = new Printed(table, registry, passport);
    Printed before = then.equals(registry) ? now : new Printed(table, then, passport);
    List<Message> faults = new ArrayList<>();
    RowComparison rows = new RowComparison(table, now, before, faults::add);
    FileComparison files = new FileComparison(table, now, before, passport, options, faults::add);
    unreadable(table, now, faults);
    Map<String, List<TableRow>> byProcess = new LinkedHashMap<>();
    table
        .rows()
        .forEach(
            row -> byProcess.computeIfAbsent(row.process(), key -> new ArrayList<>()).add(row));
    for (Map.Entry<String, List<TableRow>> process : byProcess.entrySet()) {
      files.compare(process.getKey(), process.getValue());
      process.getValue().forEach(rows::compare);
    }
    List<Difference> differences = new ArrayList<>(files.differences());
    differences.addAll(rows.differences());
    List<ListEdit> edits = new ArrayList<>(files.edits());
    edits.addAll(rows.edits());
    if (options.whole()) {
      missing(table, now, before, byProcess, differences, edits);
    }
    if (!faults.isEmpty()) {
      throw new WorkbookFault(faults);
    }
    return new Plan(
        differences,
        edits,
        cells(table, rows.ids()),
        table.has(Slot.PROCESS_ID) && table.has(Slot.TOUCHPOINT_ID),
        table.notices());
  }

  /** A file that is read only in part can be neither compared nor changed with confidence. */
  private static void unreadable(TouchpointTable table, Printed now, List<Message> faults) {
    Set<String> told = new HashSet<>();
    for (TableRow row : table.rows()) {
      Optional<FileEntry> file = now.file(row.process());
      if (file.filter(f -> !f.complete() || f.record().isEmpty()).isPresent()
          && told.add(row.process())) {
        faults.add(
            table.spot(row, table.title()).say("touchpoints.broken-file", file.get().path()));
      }
    }
  }

  /** Touchpoints that the workbook could have had, and does not have. */
  private void missing(
      TouchpointTable table,
      Printed now,
      Printed before,
      Map<String, List<TableRow>> byProcess,
      List<Difference> differences,
      List<ListEdit> edits) {
    for (Map.Entry<String, FileEntry> file : now.files().entrySet()) {
      String process = file.getKey();
      List<TableRow> rows = byProcess.getOrDefault(process, List.of());
      if (rows.isEmpty() && !asked(file.getValue())) {
        continue;
      }
      Set<String> present = new HashSet<>();
      rows.forEach(row -> row.touchpoint().ifPresent(present::add));
      for (String id : now.touchpoints(process)) {
        if (!present.contains(id) && before.index(process, id).isPresent()) {
          differences.add(missing(table, now, process, id));
          if (options.remove()) {
            edits.add(new ListEdit.Removal(process, id));
          }
        }
      }
    }
  }

  /** Whether the form asked the department about the file. */
  private boolean asked(FileEntry file) {
    return options.department().isPresent()
        && file.record()
            .map(Entry::value)
            .map(TouchpointFile::department)
            .equals(options.department());
  }

  private Difference missing(TouchpointTable table, Printed now, String process, String id) {
    String title =
        now.file(process).stream()
            .flatMap(file -> file.touchpoints().stream())
            .filter(entry -> entry.value().id().equals(id))
            .map(entry -> entry.value().title())
            .findFirst()
            .orElse(id);
    return new Difference(
        options.remove() ? Kind.REMOVED : Kind.MISSING,
        process,
        Optional.of(id),
        title,
        "",
        "",
        "",
        table.sheet().spot(1, 1));
  }

  private static Map<List<String>, Spot> cells(TouchpointTable table, Map<Integer, String> ids) {
    Map<List<String>, Spot> cells = new HashMap<>();
    for (TableRow row : table.rows()) {
      Optional<String> id = row.touchpoint().or(() -> Optional.ofNullable(ids.get(row.number())));
      for (Slot slot : table.columns().keySet()) {
        Optional<String> about = slot.ofFile() ? Optional.empty() : id;
        cells.putIfAbsent(Plan.key(row.process(), about, slot.field()), table.spot(row, slot));
      }
      cells.putIfAbsent(Plan.key(row.process(), id), table.spot(row, table.title()));
      cells.putIfAbsent(Plan.key(row.process(), Optional.empty()), table.spot(row, table.title()));
    }
    return cells;
  }
}
