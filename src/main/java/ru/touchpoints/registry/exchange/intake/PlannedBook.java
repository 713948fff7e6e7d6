package ru.touchpoints.registry.exchange.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.exchange.Intake;
import ru.touchpoints.registry.exchange.Plan;
import ru.touchpoints.registry.exchange.StateLikeness;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/**
 * A workbook of touchpoints that was read and understood, at least most of its rows.
 *
 * @param plan what the rows would change that were understood
 * @param baseline the state of the list that it was made from
 * @param department whose form it is
 * @param faults what cannot be understood, each complete with its cell
 * @param unread the rows that have such cells
 */
public record PlannedBook(
    Plan plan,
    Baseline baseline,
    Optional<String> department,
    List<Message> faults,
    UnreadRows unread) {

  public PlannedBook {
    faults = List.copyOf(faults);
  }

  /**
   * Which workbook, and how to take it; see {@link TouchpointImport.Options}.
   *
   * @param name as the person named it
   */
  public record Options(
      Path file,
      String name,
      Optional<String> sheet,
      Optional<String> base,
      LocalDate today,
      boolean remove) {}

  /**
   * Reads a workbook and holds it against the list.
   *
   * @param loader that the list was read with
   * @throws WorkbookFault when nothing of it can be understood
   * @throws Refusal when the list has no passport to understand it by
   */
  public static PlannedBook of(CheckedList list, RegistryLoader loader, Options options)
      throws IOException {
    Registry registry = list.registry();
    Passport passport =
        registry
            .passport()
            .map(Entry::value)
            .orElseThrow(() -> new Refusal("import.passport", registry.passportDocument().path()));
    ReturnedWorkbook workbook =
        ReturnedWorkbook.read(options.file(), options.name(), options.sheet(), registry, passport);
    WorkbookOrigin origin = workbook.origin();
    boolean ofTheList = workbook.table().identified() || options.base().isPresent();
    Baseline baseline =
        ofTheList
            ? Baseline.of(
                list.folder(),
                registry,
                loader,
                origin,
                options.base(),
                new StateLikeness(workbook.table(), passport)::distance)
            : Baseline.NONE;
    Intake.Options asked =
        new Intake.Options(
            options.today(), options.remove(), origin.department(), origin.selection());
    Registry then = baseline.list().orElse(registry);
    BookReading reading =
        new BookReading(workbook, how -> new Intake(registry, passport, then, how));
    return reading.of(asked, baseline, origin.department());
  }

  /** Whether every row was understood. */
  public boolean whole() {
    return faults.isEmpty();
  }

  /** What is to be said of the state that it was made from; empty where that makes no odds. */
  public Optional<Message> base() {
    return plan.tells() ? baseline.note() : Optional.empty();
  }
}
