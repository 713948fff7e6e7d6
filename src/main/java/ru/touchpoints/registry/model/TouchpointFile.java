package ru.touchpoints.registry.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The touchpoints of one process, as one department supplied them (п. 3.4).
 *
 * @param reviewed when the head of the department last confirmed the file, п. 5.2
 */
public record TouchpointFile(
    String process, String department, Optional<LocalDate> reviewed, List<Touchpoint> touchpoints) {

  public TouchpointFile {
    touchpoints = List.copyOf(touchpoints);
  }

  /**
   * Whether nobody has confirmed the file for longer than allowed, п. 5.2.
   *
   * @param months how long a confirmation lasts
   */
  public boolean overdue(int months, LocalDate today) {
    return reviewed.filter(day -> day.plusMonths(months).isBefore(today)).isPresent();
  }
}
