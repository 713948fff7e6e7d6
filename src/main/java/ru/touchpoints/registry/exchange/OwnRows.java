package ru.touchpoints.registry.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ru.touchpoints.registry.exchange.points.Slot;
import ru.touchpoints.registry.exchange.points.TouchpointTable;
import ru.touchpoints.registry.exchange.points.TouchpointTable.TableRow;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Passport.Department;
import ru.touchpoints.registry.model.Process;

/** The rows of a form that its department may fill in: those of its own processes. */
final class OwnRows {

  private final TouchpointTable table;
  private final Printed now;
  private final Printed before;
  private final Passport passport;
  private final Optional<String> department;
  private final Consumer<Message> faults;

  OwnRows(
      TouchpointTable table,
      Printed now,
      Printed before,
      Passport passport,
      Optional<String> department,
      Consumer<Message> faults) {
    this.table = table;
    this.now = now;
    this.before = before;
    this.passport = passport;
    this.department = department;
    this.faults = faults;
  }

  /** A foreign row is left out in silence only when nobody has touched it. */
  boolean isOwn(TableRow row) {
    Optional<String> owner =
        now.file(row.process())
            .flatMap(FileEntry::record)
            .map(file -> file.value().department())
            .or(() -> now.process(row.process()).map(Process::department));
    if (department.isEmpty() || owner.isEmpty() || owner.equals(department)) {
      return true;
    }
    if (!untouched(row)) {
      faults.accept(
          table
              .spot(row, Slot.PROCESS)
              .say(
                  "touchpoints.foreign-process",
                  now.process(row.process()).map(Process::title).orElse(row.process()),
                  title(owner.get()),
                  title(department.get())));
    }
    return false;
  }

  private boolean untouched(TableRow row) {
    Optional<Map<Slot, String>> texts = before.texts(row).or(() -> now.texts(row));
    return texts.isPresent()
        && table.columns().keySet().stream()
            .filter(slot -> !slot.ofProcess())
            .allMatch(
                slot ->
                    RowComparison.same(slot, row.text(slot), texts.get().getOrDefault(slot, "")));
  }

  private String title(String id) {
    return passport.department(id).map(Department::title).orElse(id);
  }
}
