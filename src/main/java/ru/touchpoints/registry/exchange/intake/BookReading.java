package ru.touchpoints.registry.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ru.touchpoints.registry.exchange.Intake;
import ru.touchpoints.registry.exchange.Plan;
import ru.touchpoints.registry.exchange.points.Slot;
import ru.touchpoints.registry.exchange.points.TouchpointTable;
import ru.touchpoints.registry.exchange.points.TouchpointTable.TableRow;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/**
 * Understands a workbook, or the rows of it that can be understood: those who filled it in are to
 * hear at once of all that is wrong, in a cell or by the rules.
 */
final class BookReading {

  private final ReturnedWorkbook workbook;
  private final Function<Intake.Options, Intake> intakes;
  private final List<Message> faults;
  private final Set<List<Object>> told = new HashSet<>();

  /**
   * @param intakes compare a workbook with the list, as asked
   */
  BookReading(ReturnedWorkbook workbook, Function<Intake.Options, Intake> intakes) {
    this.workbook = workbook;
    this.intakes = intakes;
    this.faults = new ArrayList<>(workbook.faults());
    faults.forEach(fault -> told.add(place(fault)));
  }

  /**
   * What it comes to.
   *
   * @throws WorkbookFault when nothing of it can be understood
   */
  PlannedBook of(Intake.Options options, Baseline baseline, Optional<String> department)
      throws WorkbookFault {
    try {
      Plan plan = intakes.apply(options).plan(workbook.table(), workbook.others());
      if (faults.isEmpty()) {
        return new PlannedBook(plan, baseline, department, faults, UnreadRows.NONE);
      }
    } catch (WorkbookFault more) {
      tell(more);
    }
    Set<TableRow> left = new LinkedHashSet<>(rows().toList());
    Optional<Plan> plan = readable(intakes.apply(options.keeping()), left);
    return new PlannedBook(
        plan.orElseThrow(() -> new WorkbookFault(faults)),
        baseline,
        department,
        faults,
        unread(left));
  }

  private UnreadRows unread(Set<TableRow> left) {
    List<TableRow> unread = new ArrayList<>(workbook.unread());
    Set<String> processes = new HashSet<>();
    rows().forEach(row -> processes.add(row.process()));
    rows().filter(row -> !left.contains(row)).forEach(unread::add);
    Set<List<Object>> known = new HashSet<>(places(TouchpointTable::rows).keySet());
    known.addAll(places(table -> workbook.unread()).keySet());
    if (!known.containsAll(told)) {
      // Something is wrong beside the rows: there is no telling what else they would say.
      unread.add(new TableRow(0, "", Optional.empty(), Map.of(), Map.of()));
    }
    return UnreadRows.of(unread, processes);
  }

  /** All that is wrong is told at once, but only the first thing that is wrong with a cell. */
  private void tell(WorkbookFault more) {
    List<Message> others =
        more.messages().stream().filter(one -> !told.contains(place(one))).toList();
    faults.addAll(others);
    others.forEach(fault -> told.add(place(fault)));
  }

  private static List<Object> place(Message fault) {
    return fault.arguments().subList(0, fault.arguments().size() - 1);
  }

  /**
   * The plan of those rows that have no fault; empty where there is no telling which they are.
   *
   * @param left all rows at first; those that are not understood are taken out
   */
  private Optional<Plan> readable(Intake intake, Set<TableRow> left) {
    Map<List<Object>, TableRow> places = places(TouchpointTable::rows);
    Set<List<Object>> wrong = new HashSet<>(told);
    while (true) {
      Set<List<Object>> keys = new HashSet<>();
      wrong.forEach(
          place -> Optional.ofNullable(places.get(place)).map(this::key).ifPresent(keys::add));
      left.removeIf(row -> keys.contains(key(row)));
      try {
        return Optional.of(
            intake.plan(
                of(workbook.table(), left),
                workbook.others().stream().map(other -> of(other, left)).toList()));
      } catch (WorkbookFault more) {
        Set<List<Object>> others = new HashSet<>();
        more.messages().forEach(fault -> others.add(place(fault)));
        others.retainAll(places.keySet());
        if (!wrong.addAll(others)) {
          return Optional.empty();
        }
      }
    }
  }

  private static TouchpointTable of(TouchpointTable table, Set<TableRow> left) {
    return table.with(table.rows().stream().filter(left::contains).toList());
  }

  /** What one and the same touchpoint has on every sheet. */
  private List<Object> key(TableRow row) {
    return List.of(
        row.process(),
        row.touchpoint().isPresent() ? row.touchpoint().get() : row.text(workbook.table().title()));
  }

  private Stream<TableRow> rows() {
    return tables().flatMap(table -> table.rows().stream());
  }

  private Stream<TouchpointTable> tables() {
    return Stream.concat(Stream.of(workbook.table()), workbook.others().stream());
  }

  /** The row of every cell that a fault may name. */
  private Map<List<Object>, TableRow> places(Function<TouchpointTable, List<TableRow>> rows) {
    Map<List<Object>, TableRow> places = new HashMap<>();
    tables()
        .forEach(
            table -> {
              for (TableRow row : rows.apply(table)) {
                for (Slot slot : table.columns().keySet()) {
                  places.put(place(table.spot(row, slot).say("")), row);
                }
              }
            });
    return places;
  }
}
