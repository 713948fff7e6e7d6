package ru.touchpoints.registry.exchange.fill;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.form.Edition;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.list.ListedNames;
import ru.touchpoints.registry.list.past.ListHistory;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Passport.Department;
import ru.touchpoints.registry.rule.StructureCodes;

/** Makes the forms of one department or of each, п. 3.4, of the list as it is now. */
public final class DepartmentForm {

  /**
   * What is asked for.
   *
   * @param folder where the list lies
   * @param today the day of the checks
   * @param department its id, its title or a part of that; empty for all of them
   */
  public record Options(Path folder, LocalDate today, Optional<String> department) {}

  /** What came of it. */
  public sealed interface Result {

    /**
     * The forms.
     *
     * @param without departments that there is nothing to ask about
     */
    record Made(List<FillForm> forms, List<Department> without) implements Result {

      public Made {
        forms = List.copyOf(forms);
        without = List.copyOf(without);
      }
    }

    /**
     * None, for part of the list cannot be read.
     *
     * @param broken what keeps it from being read
     */
    record Withheld(CheckedList list, Report broken) implements Result {}
  }

  /**
   * Makes the forms.
   *
   * @throws Refusal when there is no such department, or nothing to ask it or any about
   */
  public Result run(Options options) throws IOException {
    CheckedList list = CheckedList.read(options.folder(), options.today());
    Report broken = list.report().only(StructureCodes::readInPart);
    Optional<Passport> passport = list.registry().passport().map(Entry::value);
    if (passport.isEmpty() || !broken.findings().isEmpty()) {
      return new Result.Withheld(list, broken);
    }
    List<Department> asked =
        options
            .department()
            .map(named -> List.of(department(passport.get(), named)))
            .orElse(passport.get().departments());
    Edition edition = new ListHistory(list.folder()).edition();
    List<FillForm> forms = new ArrayList<>();
    List<Department> without = new ArrayList<>();
    for (Department department : asked) {
      FillForm form = form(list, passport.get(), department, edition);
      if (form.processes().isEmpty()) {
        without.add(department);
      } else {
        forms.add(form);
      }
    }
    if (forms.isEmpty()) {
      throw options.department().isEmpty()
          ? new Refusal("form.nobody")
          : new Refusal("form.nothing", asked.get(0).title(), asked.get(0).id());
    }
    return new Result.Made(forms, without);
  }

  private static Department department(Passport passport, String asked) {
    Map<String, String> titles = new HashMap<>();
    passport.departments().forEach(one -> titles.putIfAbsent(one.id(), one.title()));
    ListedNames names = new ListedNames(titles);
    return names
        .id(asked)
        .flatMap(passport::department)
        .orElseThrow(
            () ->
                names
                    .nearest(asked)
                    .map(similar -> new Refusal("department.similar", asked, similar))
                    .orElseGet(() -> unknown(asked, passport)));
  }

  private static Refusal unknown(String asked, Passport passport) {
    String ids =
        passport.departments().stream().map(Department::id).collect(Collectors.joining(", "));
    return new Refusal("department.unknown", asked, ids);
  }

  private static FillForm form(
      CheckedList list, Passport passport, Department department, Edition edition) {
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
        edition);
  }
}
