package ru.touchpoints.registry.exchange.books;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.exchange.intake.PlannedBook;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.rule.StructureCodes;

/**
 * One of the workbooks and what came of reading it.
 *
 * @param planned what its rows come to that were understood; empty when none could be
 * @param faults what cannot be understood in it, each complete with its cell
 * @param failure another reason for which it could not be read
 * @param sameAs the workbook before it that has the same bytes
 * @param caused findings at its cells that the change of all of them would cause
 */
public record ReturnedBook(
    BookFile file,
    Optional<PlannedBook> planned,
    List<Message> faults,
    Optional<Exception> failure,
    Optional<String> sameAs,
    List<Finding> caused) {

  public ReturnedBook {
    faults = List.copyOf(faults);
    caused = List.copyOf(caused);
  }

  static ReturnedBook of(BookFile file, PlannedBook planned) {
    return new ReturnedBook(
        file,
        Optional.of(planned),
        planned.faults(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  static ReturnedBook faulty(BookFile file, List<Message> faults) {
    return new ReturnedBook(
        file, Optional.empty(), faults, Optional.empty(), Optional.empty(), List.of());
  }

  static ReturnedBook failed(BookFile file, Exception failure) {
    return new ReturnedBook(
        file, Optional.empty(), List.of(), Optional.of(failure), Optional.empty(), List.of());
  }

  static ReturnedBook copy(BookFile file, String sameAs) {
    return new ReturnedBook(
        file, Optional.empty(), List.of(), Optional.empty(), Optional.of(sameAs), List.of());
  }

  ReturnedBook with(List<Finding> findings) {
    return new ReturnedBook(file, planned, faults, failure, sameAs, findings);
  }

  /** What of the findings the list must not be given. */
  public List<Finding> breaking() {
    return caused.stream().filter(StructureCodes::readInPart).toList();
  }

  /** What it may be given, though somebody has to see to it. */
  public List<Finding> bearable() {
    return caused.stream().filter(one -> !StructureCodes.readInPart(one)).toList();
  }

  /** Whether the list cannot be given it. */
  public boolean refused() {
    return sameAs.isEmpty() && (planned.isEmpty() || !faults.isEmpty() || !breaking().isEmpty());
  }

  /** Whether the list is given it. */
  public boolean accepted() {
    return planned.isPresent() && !refused();
  }
}
