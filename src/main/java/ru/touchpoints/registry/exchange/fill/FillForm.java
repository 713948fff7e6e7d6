package ru.touchpoints.registry.exchange.fill;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.touchpoints.registry.form.Edition;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Passport.Department;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.field.TouchpointField.Demanded;
import ru.touchpoints.registry.model.order.Order;

/**
 * What a department is asked about, п. 3.4. The workbook tells its origin twice, in its custom
 * properties and in the hidden first column: some programs lose the properties when they save.
 *
 * @param body the name of the body
 * @param order whose words the workbook offers
 * @param columns that the workbook has
 * @param processes that the department carries out, or has told of
 * @param files what it has told so far, in the order of the processes
 */
public record FillForm(
    String body,
    Order order,
    List<FillColumn> columns,
    Department department,
    List<Process> processes,
    List<TouchpointFile> files,
    Edition edition) {

  /** Which commit the workbook shows, whole, in its custom properties. */
  public static final String COMMIT = "RegistryCommit";

  /** Present when the files differed from that commit. */
  public static final String MODIFIED = "RegistryModified";

  /** The id of the department, in the custom properties of the workbook. */
  public static final String DEPARTMENT = "RegistryDepartment";

  /** Between the name and the value of a property in the sheet itself. */
  public static final String IS = "=";

  public FillForm {
    columns = List.copyOf(columns);
    processes = List.copyOf(processes);
    files = List.copyOf(files);
  }

  /**
   * The part of the list that concerns one department.
   *
   * @param processes all of them, in the order of the process registry
   * @param files all of them
   */
  public static FillForm of(
      Passport passport,
      Order order,
      Department department,
      List<Process> processes,
      List<TouchpointFile> files,
      Edition edition) {
    Map<String, TouchpointFile> own = new HashMap<>();
    files.stream()
        .filter(file -> file.department().equals(department.id()))
        .forEach(file -> own.putIfAbsent(file.process(), file));
    Map<String, TouchpointFile> told = new HashMap<>();
    files.forEach(file -> told.putIfAbsent(file.process(), file));
    List<Process> concerned =
        processes.stream()
            .filter(
                process ->
                    own.containsKey(process.id())
                        || (process.active()
                            && process.department().equals(department.id())
                            && !told.containsKey(process.id())))
            .toList();
    return new FillForm(
        passport.body().name(),
        order,
        FillColumn.all(order).stream().filter(column -> asked(column, passport)).toList(),
        department,
        concerned,
        concerned.stream()
            .flatMap(process -> Optional.ofNullable(own.get(process.id())).stream())
            .toList(),
        edition);
  }

  /** Whether departments are asked for the column, always or because the list prints it. */
  private static boolean asked(FillColumn column, Passport passport) {
    return column
        .field()
        .filter(field -> field.demanded() == Demanded.ON_REQUEST)
        .map(field -> passport.form().filter(form -> form.shows(field)).isPresent())
        .orElse(true);
  }

  /** The place of a column on its sheet, 0-based. */
  int index(FillColumn column) {
    return columns.indexOf(column);
  }

  /** What the workbook says of its origin, by name. */
  Map<String, String> properties() {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put(DEPARTMENT, department.id());
    edition.commit().ifPresent(id -> properties.put(COMMIT, id));
    if (edition.modified()) {
      properties.put(MODIFIED, Boolean.toString(true));
    }
    return properties;
  }

  /** What each process is called in the workbook: by its title, with its id where two share it. */
  public static Map<String, String> names(Collection<Process> processes) {
    Map<String, Long> shared =
        processes.stream().collect(Collectors.groupingBy(Process::title, Collectors.counting()));
    Map<String, String> names = new HashMap<>();
    for (Process process : processes) {
      boolean alone = shared.getOrDefault(process.title(), 0L) == 1;
      names.put(
          process.id(), alone ? process.title() : process.title() + " (" + process.id() + ")");
    }
    return names;
  }
}
