package ru.touchpoints.registry.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.workbook.cell.Spot;

/** What a workbook would change in the list. */
public final class Plan {

  private static final String WHOLE = "";

  private final List<Difference> differences;
  private final List<ListEdit> edits;
  private final Map<List<String>, Spot> cells;
  private final boolean identified;
  private final List<Message> notices;

  Plan(
      List<Difference> differences,
      List<ListEdit> edits,
      Map<List<String>, Spot> cells,
      boolean identified,
      List<Message> notices) {
    this.differences = List.copyOf(differences);
    this.edits = List.copyOf(edits);
    this.cells = new HashMap<>(cells);
    this.identified = identified;
    this.notices = List.copyOf(notices);
  }

  /** Where a field of a touchpoint, or the touchpoint as a whole, stands in the workbook. */
  static List<String> key(String process, Optional<String> touchpoint, String field) {
    return List.of(process, touchpoint.orElse(WHOLE), field);
  }

  static List<String> key(String process, Optional<String> touchpoint) {
    return key(process, touchpoint, WHOLE);
  }

  /** In the order of the workbook's rows. */
  public List<Difference> differences() {
    return differences;
  }

  /** What the workbook holds and nobody reads. */
  public List<Message> notices() {
    return notices;
  }

  List<ListEdit> edits() {
    return edits;
  }

  /** Whether the list changes. */
  public boolean changes() {
    return !edits.isEmpty();
  }

  /** Whether the workbook carries ids, and so is one that the program made. */
  public boolean identified() {
    return identified;
  }

  public boolean hasConflicts() {
    return differences.stream().anyMatch(one -> one.kind() == Difference.Kind.CONFLICT);
  }

  /** The cell that the finding is about; empty when the workbook does not speak of it. */
  public Optional<Spot> cell(Finding finding) {
    Finding.Subject subject = finding.subject();
    String process = subject.process().orElse(WHOLE);
    String name = subject.field().substring(subject.field().lastIndexOf('/') + 1);
    return Optional.ofNullable(cells.get(key(process, subject.touchpoint(), name)))
        .or(() -> Optional.ofNullable(cells.get(key(process, subject.touchpoint()))))
        .or(() -> Optional.ofNullable(cells.get(key(process, Optional.empty()))));
  }
}
