package ru.touchpoints.registry.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ru.touchpoints.registry.edit.YamlValue;
import ru.touchpoints.registry.exchange.Difference.Kind;
import ru.touchpoints.registry.exchange.points.Answers;
import ru.touchpoints.registry.exchange.points.Headers;
import ru.touchpoints.registry.exchange.points.Slot;
import ru.touchpoints.registry.exchange.points.TouchpointTable;
import ru.touchpoints.registry.exchange.points.TouchpointTable.TableRow;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Passport.Department;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.writing.PrintedDay;

/** Compares what the rows of a process say of it as a whole: date of the check, department. */
final class FileComparison {

  private final TouchpointTable table;
  private final Printed now;
  private final Printed then;
  private final Passport passport;
  private final Intake.Options options;
  private final Consumer<Message> faults;
  private final List<Difference> differences = new ArrayList<>();
  private final List<ListEdit> edits = new ArrayList<>();

  FileComparison(
      TouchpointTable table,
      Printed now,
      Printed then,
      Passport passport,
      Intake.Options options,
      Consumer<Message> faults) {
    this.table = table;
    this.now = now;
    this.then = then;
    this.passport = passport;
    this.options = options;
    this.faults = faults;
  }

  List<Difference> differences() {
    return differences;
  }

  List<ListEdit> edits() {
    return edits;
  }

  void compare(String process, List<TableRow> rows) {
    Optional<FileEntry> file = now.file(process);
    boolean fresh = file.isEmpty();
    Optional<TableRow> reviewed = changed(Slot.REVIEWED, process, rows);
    Optional<TableRow> department = changed(Slot.DEPARTMENT, process, rows);
    department.ifPresent(row -> department(row, fresh));
    reviewed.ifPresent(row -> reviewed(row, fresh));
    if (fresh && department.isEmpty()) {
      put(process, "department", own(process));
    }
    if (fresh && !table.has(Slot.REVIEWED)) {
      put(process, "reviewed", options.today().toString());
      tell(Kind.SUPPOSED, Slot.REVIEWED, rows.get(0), "", PrintedDay.of(options.today()));
    }
  }

  /** The department that was asked, else the one that the process registry names. */
  private String own(String process) {
    return options.department().or(() -> now.process(process).map(Process::department)).orElse("");
  }

  /** The row that says something new; several have to say the same. */
  private Optional<TableRow> changed(Slot slot, String process, List<TableRow> rows) {
    if (!table.has(slot)) {
      return Optional.empty();
    }
    String current = now.ofFile(slot, process).orElse("");
    String earlier = then.ofFile(slot, process).orElse(current);
    Optional<TableRow> found = Optional.empty();
    boolean told = headless(process, rows) || rows.stream().anyMatch(r -> !r.text(slot).isEmpty());
    for (TableRow row : rows) {
      String cell = row.text(slot);
      // New rows, and those of cells once merged, need not repeat what the others say.
      boolean silent = cell.isEmpty() && (told || row.touchpoint().isEmpty());
      boolean says =
          !silent
              && !RowComparison.same(slot, cell, current)
              && !RowComparison.same(slot, cell, earlier);
      if (says && found.isPresent() && !RowComparison.same(slot, cell, found.get().text(slot))) {
        faults.accept(
            table
                .spot(row, slot)
                .say(
                    "touchpoints.two-values",
                    shown(cell),
                    shown(found.get().text(slot)),
                    now.process(process).map(Process::name).orElse(process)));
      }
      found = found.isEmpty() && says ? Optional.of(row) : found;
    }
    if (found.isPresent() && !RowComparison.same(slot, earlier, current)) {
      tell(Kind.CONFLICT, slot, found.get(), shown(current), shown(found.get().text(slot)));
      return Optional.empty();
    }
    return found;
  }

  /** Whether the row went that held the text of cells merged over the process. */
  private boolean headless(String process, List<TableRow> rows) {
    Optional<String> first = then.touchpoints(process).stream().findFirst();
    return first.isPresent() && rows.stream().noneMatch(row -> row.touchpoint().equals(first));
  }

  private void reviewed(TableRow row, boolean fresh) {
    String cell = row.text(Slot.REVIEWED);
    Optional<LocalDate> day = Answers.day(cell);
    if (day.isEmpty()) {
      faults.accept(table.spot(row, Slot.REVIEWED).say("touchpoints.day", cell));
      return;
    }
    put(row.process(), "reviewed", day.get().toString());
    told(Slot.REVIEWED, row, fresh, PrintedDay.of(day.get()));
  }

  private void department(TableRow row, boolean fresh) {
    String cell = row.text(Slot.DEPARTMENT);
    Optional<String> id =
        passport.departments().stream()
            .filter(
                department ->
                    Headers.folded(department.title()).equals(Headers.folded(cell))
                        || department.id().equals(cell))
            .map(Department::id)
            .findFirst();
    if (id.isEmpty()) {
      String key = cell.isEmpty() ? "touchpoints.department-missing" : "touchpoints.department";
      faults.accept(table.spot(row, Slot.DEPARTMENT).say(key, cell));
      return;
    }
    put(row.process(), "department", id.get());
    told(Slot.DEPARTMENT, row, fresh, cell);
  }

  private void told(Slot slot, TableRow row, boolean fresh, String after) {
    if (!fresh) {
      String before = now.ofFile(slot, row.process()).orElse("");
      tell(Kind.CHANGED, slot, row, shown(before), after);
    }
  }

  /** A day as cells show it, however it came. */
  private static String shown(String text) {
    return Answers.day(text).map(PrintedDay::of).orElse(text);
  }

  private void put(String process, String field, String text) {
    if (!text.isEmpty()) {
      edits.add(
          new ListEdit.Field(process, Optional.empty(), field, Optional.of(YamlValue.text(text))));
    }
  }

  private void tell(Kind kind, Slot slot, TableRow row, String before, String after) {
    differences.add(
        new Difference(
            kind,
            row.process(),
            Optional.empty(),
            "",
            table.headers().getOrDefault(slot, slot.field()),
            before,
            after,
            table.spot(row, slot)));
  }
}
