package ru.touchpoints.registry.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The passport of the list: everything that differs between bodies with the same order.
 *
 * @param processHeaders what else the columns of a process registry are called, by their field
 */
public record Passport(
    Body body,
    Order order,
    AuthorisedPerson authorisedPerson,
    Status status,
    int reviewEveryMonths,
    List<Department> departments,
    List<Direction> directions,
    Optional<FormDefinition> form,
    Map<String, String> checks,
    Map<String, List<String>> processHeaders) {

  public Passport {
    departments = List.copyOf(departments);
    directions = List.copyOf(directions);
    checks = Map.copyOf(checks);
    processHeaders = Map.copyOf(processHeaders);
  }

  public Optional<Department> department(String id) {
    return departments.stream().filter(department -> department.id().equals(id)).findFirst();
  }

  public Optional<Direction> direction(String id) {
    return directions.stream().filter(direction -> direction.id().equals(id)).findFirst();
  }

  /** The state body that keeps the list. */
  public record Body(
      String name, String nameGenitive, String shortName, List<String> officialDomains) {
    public Body {
      officialDomains = List.copyOf(officialDomains);
    }
  }

  /** The order by which the list is kept. */
  public record Order(String title, String number, Optional<LocalDate> date, String issuedBy) {}

  /** Who answers for the list, п. 2.4 and 3.3. */
  public record AuthorisedPerson(String position, String basis) {}

  /** A structural unit that supplies data, п. 3.4. */
  public record Department(String id, String title, Optional<String> head) {}

  /** A direction of work; the list is formed separately for each, п. 3.5. */
  public record Direction(String id, String title, String paragraph, List<ClientKind> clients) {
    public Direction {
      clients = List.copyOf(clients);
    }
  }

  /** The body's own form in place of the built-in one, п. 3.1. */
  public record FormDefinition(Optional<String> title, List<ColumnDefinition> columns) {
    public FormDefinition {
      columns = List.copyOf(columns);
    }
  }

  /** One column of the form; without a header or width the built-in ones stand. */
  public record ColumnDefinition(
      FormField field, Optional<String> header, Optional<Double> width) {}
}
