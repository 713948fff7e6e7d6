package ru.touchpoints.registry.exchange.processes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.touchpoints.registry.exchange.fill.template.BlankTable;
import ru.touchpoints.registry.exchange.fill.template.TemplateColumn;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Passport.Department;
import ru.touchpoints.registry.model.Passport.Direction;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.ProcessKind;
import ru.touchpoints.registry.model.Scope;
import ru.touchpoints.registry.model.term.Term;

/** A process registry as a workbook to be filled in, which is understood when it comes back. */
public final class RegistryTemplate {

  private static final Set<Column> REQUIRED = Set.of(Column.TITLE, Column.KIND, Column.DIRECTION);
  private static final String YES = "да";
  private static final String NO = "нет";
  private static final String BETWEEN = "; ";

  private final Passport passport;

  public RegistryTemplate(Passport passport) {
    this.passport = passport;
  }

  /**
   * The template.
   *
   * @param processes what stands in it already
   */
  public BlankTable of(List<Process> processes) {
    String title = "Реестр процессов: " + passport.body().name();
    return new BlankTable(
        title,
        Arrays.stream(Column.values()).map(this::column).toList(),
        processes.stream().map(this::row).toList());
  }

  private TemplateColumn column(Column column) {
    List<String> headers = column.headers();
    return new TemplateColumn(
        column.field(),
        column.header(),
        headers.subList(1, headers.size()),
        choices(column),
        column == Column.EXCLUDED,
        REQUIRED.contains(column),
        width(column));
  }

  private static double width(Column column) {
    return switch (column) {
      case TITLE -> 48;
      case DIRECTION, DEPARTMENT -> 36;
      case ID, SCOPE, CLIENTS -> 24;
      default -> 14;
    };
  }

  private List<String> choices(Column column) {
    return switch (column) {
      case KIND -> titles(List.of(ProcessKind.values()));
      case SCOPE -> titles(List.of(Scope.values()));
      case DIRECTION -> passport.directions().stream().map(this::name).toList();
      case DEPARTMENT -> passport.departments().stream().map(this::name).toList();
      case CLIENTS -> {
        List<String> all = new ArrayList<>(titles(List.of(ClientKind.values())));
        all.add(String.join(BETWEEN, all));
        yield all;
      }
      case PROACTIVE -> List.of(YES, NO);
      default -> List.of();
    };
  }

  private static List<String> titles(List<? extends Term> terms) {
    return terms.stream().map(Term::title).toList();
  }

  /** By its title, or by its id where that title is another's too. */
  private String name(Direction direction) {
    long like =
        passport.directions().stream().filter(d -> d.title().equals(direction.title())).count();
    return like == 1 ? direction.title() : direction.id();
  }

  private String name(Department department) {
    long like =
        passport.departments().stream().filter(d -> d.title().equals(department.title())).count();
    return like == 1 ? department.title() : department.id();
  }

  private List<String> row(Process process) {
    return Arrays.stream(Column.values()).map(column -> text(column, process)).toList();
  }

  private String text(Column column, Process process) {
    return switch (column) {
      case ID -> process.id();
      case TITLE -> process.title();
      case KIND -> process.kind().title();
      case SCOPE -> process.scope().title();
      case DIRECTION ->
          passport.direction(process.direction()).map(this::name).orElse(process.direction());
      case DEPARTMENT ->
          passport.department(process.department()).map(this::name).orElse(process.department());
      case CLIENTS ->
          process.clients().stream().map(Term::title).collect(Collectors.joining(BETWEEN));
      case EXCLUDED -> process.excluded().map(Object::toString).orElse("");
      case PROACTIVE -> Optional.of(YES).filter(yes -> process.proactive()).orElse("");
    };
  }
}
