package ru.touchpoints.registry.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The passport of the list: everything that differs between bodies with the same order.
 *
 * @param approval the act that the list was approved by; empty while there is none
 * @param processHeaders what else the columns of a process registry are called, by their field
 */
public record Passport(
    Body body,
    Order order,
    AuthorisedPerson authorisedPerson,
    Optional<Approval> approval,
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

  /**
   * The state body that keeps the list.
   *
   * @param id what the lists of other bodies call it; empty when its folder's name says so
   */
  public record Body(
      Optional<String> id,
      String name,
      String nameGenitive,
      String shortName,
      List<String> officialDomains) {
    public Body {
      officialDomains = List.copyOf(officialDomains);
    }
  }

  /**
   * The order by which the list is kept.
   *
   * @param act what kind of act it belongs to
   */
  public record Order(
      String title, Act act, String number, Optional<LocalDate> date, String issuedBy) {}

  /** A kind of legal act, «приказ», and its name in the genitive, «приказа». */
  public record Act(String name, String genitive) {}

  /**
   * Who answers for the list, п. 2.4 and 3.3.
   *
   * @param positionDative the position as letters address it; empty when the passport does not say
   */
  public record AuthorisedPerson(String position, Optional<String> positionDative, String basis) {}

  /**
   * The act by which the list was approved.
   *
   * @param instrumental its kind, «приказом»; empty for a kind whose cases nobody has told
   * @param issuedByGenitive who issued it, «Правительства …»; empty when the passport does not say
   */
  public record Approval(
      Act act,
      Optional<String> instrumental,
      String number,
      Optional<LocalDate> date,
      String issuedBy,
      Optional<String> issuedByGenitive) {}

  /** A structural unit that supplies data, п. 3.4. */
  public record Department(String id, String title, Optional<String> head) {}

  /** A direction of work; the list is formed separately for each, п. 3.5. */
  public record Direction(String id, String title, String paragraph, List<ClientKind> clients) {
    public Direction {
      clients = List.copyOf(clients);
    }
  }

  /**
   * The body's own form in place of the built-in one, п. 3.1.
   *
   * @param columns empty where the built-in ones stand
   */
  public record FormDefinition(
      Optional<String> title, Items items, List<ColumnDefinition> columns) {
    public FormDefinition {
      columns = List.copyOf(columns);
    }

    /** Whether one of its own columns shows the field. */
    public boolean shows(FormField field) {
      return columns.stream().anyMatch(column -> column.field().equals(field));
    }
  }

  /** How a cell sets the items of a list apart. */
  public enum Items {
    /** Each on a line of its own. */
    LINES,
    /** One after the other, after a semicolon and with a small letter. */
    SEMICOLONS
  }

  /** One column of the form; without a header or width the built-in ones stand. */
  public record ColumnDefinition(
      FormField field, Optional<String> header, Optional<Double> width) {}
}
