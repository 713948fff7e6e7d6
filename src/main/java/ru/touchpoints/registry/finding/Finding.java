package ru.touchpoints.registry.finding;

import java.util.List;
import java.util.Optional;

/**
 * One fault at one place.
 *
 * @param code the rule, for example {@code TP370}
 * @param message its key begins with the code and a dot
 * @param repair what {@code validate --fix} changes; empty when only a person can repair it
 */
public record Finding(
    String code,
    Severity severity,
    Location location,
    Message message,
    Subject subject,
    List<Related> related,
    List<Replacement> repair) {

  public Finding {
    related = List.copyOf(related);
    repair = List.copyOf(repair);
    if (!message.key().startsWith(code + ".")) {
      throw new IllegalArgumentException(code + " with message " + message.key());
    }
  }

  /**
   * What the finding is about, whatever line it stands on.
   *
   * @param field the name of the field, without list indexes
   * @param value the value as the file has it
   */
  public record Subject(
      Optional<String> process, Optional<String> touchpoint, String field, String value) {

    public static final Subject NONE = new Subject(Optional.empty(), Optional.empty(), "", "");
  }

  /** A finding that says nothing yet of process and touchpoint. */
  public static Finding of(String code, Severity severity, Location location, Message message) {
    return new Finding(code, severity, location, message, Subject.NONE, List.of(), List.of());
  }

  public Finding about(Subject subject) {
    return new Finding(code, severity, location, message, subject, related, repair);
  }

  public Finding with(Severity severity) {
    return new Finding(code, severity, location, message, subject, related, repair);
  }

  public Finding relatedTo(Location place, Message reason) {
    return new Finding(
        code, severity, location, message, subject, List.of(new Related(place, reason)), repair);
  }

  public Finding repairedBy(List<Replacement> repair) {
    return new Finding(code, severity, location, message, subject, related, repair);
  }

  /** Whether {@code validate --fix} can repair it. */
  public boolean fixable() {
    return !repair.isEmpty();
  }
}
