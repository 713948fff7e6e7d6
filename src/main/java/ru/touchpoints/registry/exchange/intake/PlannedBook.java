package ru.touchpoints.registry.exchange.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.exchange.Intake;
import ru.touchpoints.registry.exchange.Plan;
import ru.touchpoints.registry.exchange.StateLikeness;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/**
 * A workbook of touchpoints that was read and understood.
 *
 * @param plan what it would change
 * @param baseline the state of the list that it was made from
 * @param department whose form it is
 */
public record PlannedBook(Plan plan, Baseline baseline, Optional<String> department) {

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
   * @throws WorkbookFault with everything that cannot be understood
   * @throws Refusal when the list has no passport to understand it by
   */
  public static PlannedBook of(CheckedList list, Options options) throws IOException {
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
                origin,
                options.base(),
                new StateLikeness(workbook.table(), passport)::distance)
            : Baseline.NONE;
    Intake.Options asked =
        new Intake.Options(
            options.today(), options.remove(), origin.department(), origin.selection());
    Intake intake = new Intake(registry, passport, baseline.list().orElse(registry), asked);
    Plan plan = plan(intake, workbook);
    return new PlannedBook(plan, baseline, origin.department());
  }

  /** All that is wrong is told at once, but only the first thing that is wrong with a cell. */
  private static Plan plan(Intake intake, ReturnedWorkbook workbook) throws WorkbookFault {
    List<Message> faults = new ArrayList<>(workbook.faults());
    try {
      Plan plan = intake.plan(workbook.table(), workbook.others());
      if (faults.isEmpty()) {
        return plan;
      }
    } catch (WorkbookFault more) {
      Set<List<Object>> told = new HashSet<>();
      faults.forEach(fault -> told.add(place(fault)));
      more.messages().stream().filter(one -> !told.contains(place(one))).forEach(faults::add);
    }
    throw new WorkbookFault(faults);
  }

  private static List<Object> place(Message fault) {
    return fault.arguments().subList(0, fault.arguments().size() - 1);
  }

  /** What is to be said of the state that it was made from; empty where that makes no odds. */
  public Optional<Message> base() {
    return plan.tells() ? baseline.note() : Optional.empty();
  }
}
