package ru.touchpoints.registry.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.exchange.points.TouchpointTable;
import ru.touchpoints.registry.exchange.points.TouchpointTable.TableRow;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.form.Selection;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Passport;
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
   * @param remove whether touchpoints that the workbook once held are taken out
   * @param department whose form it is; empty for other tables
   * @param selection the part of the list that the workbook was made of
   */
  public record Options(
      LocalDate today, boolean remove, Optional<String> department, Selection selection) {

    /** The same without taking out what is missing. */
    public Options keeping() {
      return new Options(today, false, department, selection);
    }
  }

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
   * What the workbook would change.
   *
   * @param others sheets of it that show the same list once more
   * @throws WorkbookFault with every cell that cannot be understood
   */
  public Plan plan(TouchpointTable read, List<TouchpointTable> others) throws WorkbookFault {
    Printed now = new Printed(read, registry, passport);
    Printed before = then.equals(registry) ? now : new Printed(read, then, passport);
    List<Difference> differences = new ArrayList<>();
    List<Message> faults = new ArrayList<>();
    TouchpointTable whole = joined(read, others, before, differences);
    OwnRows own = new OwnRows(whole, now, before, passport, options.department(), faults::add);
    TouchpointTable table =
        recognized(whole.with(whole.rows().stream().filter(own::isOwn).toList()), now);
    RowComparison rows = new RowComparison(table, now, before, faults::add);
    FileComparison files = new FileComparison(table, now, before, passport, options, faults::add);
    unreadable(table, now, faults);
    byProcess(table)
        .forEach(
            (process, ofProcess) -> {
              files.compare(process, ofProcess);
              ofProcess.forEach(rows::compare);
            });
    differences.addAll(files.differences());
    differences.addAll(rows.differences());
    List<ListEdit> edits = new ArrayList<>(files.edits());
    edits.addAll(rows.edits());
    List<Message> notices = new ArrayList<>(read.notices());
    if (table.identified()) {
      MissingRows missing = new MissingRows(table, now, before, options);
      differences.addAll(missing.differences());
      edits.addAll(missing.edits());
    } else if (options.remove()) {
      notices.add(table.sheet().say("touchpoints.remove-foreign"));
    }
    if (!faults.isEmpty()) {
      throw new WorkbookFault(faults);
    }
    CellPlaces cells = new CellPlaces(table, rows.ids(), differences);
    return new Plan(now.order(), table, differences, edits, cells, notices);
  }

  /** The first sheet with what others that show the same list add to it. */
  private static TouchpointTable joined(
      TouchpointTable first,
      List<TouchpointTable> others,
      Printed before,
      List<Difference> differences) {
    TouchpointTable table = first;
    for (TouchpointTable other : others) {
      SheetPair pair = new SheetPair(table, other, before);
      table = pair.joined();
      differences.addAll(pair.conflicts());
    }
    return table;
  }

  /** Rows without an id may be those that were taken over already. */
  private static TouchpointTable recognized(TouchpointTable table, Printed now) {
    if (!table.identified()) {
      return table;
    }
    Set<List<String>> named = new HashSet<>();
    table
        .rows()
        .forEach(row -> row.touchpoint().ifPresent(id -> named.add(List.of(row.process(), id))));
    List<TableRow> rows = new ArrayList<>();
    for (TableRow row : table.rows()) {
      Optional<String> id =
          row.touchpoint().isPresent() ? Optional.empty() : now.described(row, named);
      id.ifPresent(known -> named.add(List.of(row.process(), known)));
      rows.add(id.map(row::named).orElse(row));
    }
    return table.with(rows);
  }

  private static Map<String, List<TableRow>> byProcess(TouchpointTable table) {
    Map<String, List<TableRow>> rows = new LinkedHashMap<>();
    for (TableRow row : table.rows()) {
      rows.computeIfAbsent(row.process(), key -> new ArrayList<>()).add(row);
    }
    return rows;
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
}
