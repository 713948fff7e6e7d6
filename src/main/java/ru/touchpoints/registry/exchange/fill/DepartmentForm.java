package ru.touchpoints.registry.exchange.fill;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.list.past.ListHistory;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.word.Nearest;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Passport.Department;
import ru.touchpoints.registry.rule.StructureCodes;

/** Makes the form of a department, п. 3.4, of the list as it is now. */
public final class DepartmentForm {

  /**
   * What is asked for.
   *
   * @param folder where the list lies
   * @param today the day of the checks
   * @param department its id
   */
  public record Options(Path folder, LocalDate today, String department) {}

  /** What came of it. */
  public sealed interface Result {

    /** The form. */
    record Made(FillForm form) implements Result {}

    /**
     * None, for part of the list cannot be read.
     *
     * @param broken what keeps it from being read
     */
    record Withheld(CheckedList list, Report broken) implements Result {}
  }

  /**
   * Makes the form.
   *
   * @throws Refusal when there is no such department, or nothing to ask it about
   */
  public Result run(Options options) throws IOException {
    CheckedList list = CheckedList.read(options.folder(), options.today());
    Report broken = list.report().only(StructureCodes::readInPart);
    Optional<Passport> passport = list.registry().passport().map(Entry::value);
    if (passport.isEmpty() || !broken.findings().isEmpty()) {
      return new Result.Withheld(list, broken);
    }
    Department department = department(passport.get(), options.department());
    FillForm form = form(list, passport.get(), department);
    if (form.processes().isEmpty()) {
      throw new Refusal("form.nothing", department.title(), department.id());
    }
    return new Result.Made(form);
  }

  private static Department department(Passport passport, String asked) {
    List<String> ids = passport.departments().stream().map(Department::id).toList();
    return passport.department(asked).orElseThrow(() -> unknown(asked, ids));
  }

  private static Refusal unknown(String asked, List<String> ids) {
    return Nearest.of(asked, ids)
        .map(similar -> new Refusal("department.similar", asked, similar))
        .orElseGet(
            () ->
                new Refusal(
                    "department.unknown", asked, ids.stream().collect(Collectors.joining(", "))));
  }

  private static FillForm form(CheckedList list, Passport passport, Department department)
      throws IOException {
    Registry registry = list.registry();
    return FillForm.of(
        passport,
        registry.order(),
        department,
        registry.processes().processes(),
        registry.files().stream()
            .map(FileEntry::record)
            .flatMap(Optional::stream)
            .map(Entry::value)
            .toList(),
        new ListHistory(list.folder()).edition());
  }
}
