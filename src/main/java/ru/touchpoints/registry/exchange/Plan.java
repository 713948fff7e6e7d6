package ru.touchpoints.registry.exchange;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.exchange.points.TouchpointTable;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.workbook.cell.Spot;

/** What a workbook would change in the list. */
public final class Plan {

  private final Order order;
  private final List<Difference> differences;
  private final List<ListEdit> edits;
  private final CellPlaces cells;
  private final List<Message> notices;
  private final TouchpointTable table;

  Plan(
      Order order,
      TouchpointTable table,
      List<Difference> differences,
      List<ListEdit> edits,
      CellPlaces cells,
      List<Message> notices) {
    this.order = order;
    this.differences = List.copyOf(differences);
    this.edits = List.copyOf(edits);
    this.cells = cells;
    this.table = table;
    this.notices = List.copyOf(notices);
  }

  /** The order whose words the workbook is read by. */
  public Order order() {
    return order;
  }

  /** In the order of the workbook's rows. */
  public List<Difference> differences() {
    return differences;
  }

  /** What the workbook holds and nobody reads. */
  public List<Message> notices() {
    return notices;
  }

  /** What follows for the files of the list. */
  public List<ListEdit> edits() {
    return edits;
  }

  /** Whether the cell stands on another sheet than most do. */
  public boolean elsewhere(Spot spot) {
    return !spot.sheet().equals(table.sheet().name());
  }

  /** Whether there is anything in which the workbook and the list differ. */
  public boolean tells() {
    return !differences.isEmpty();
  }

  /** Whether the list changes. */
  public boolean changes() {
    return !edits.isEmpty();
  }

  public boolean hasConflicts() {
    return differences.stream().anyMatch(one -> one.kind().isConflict());
  }

  /** The columns that speak of a field of the list, from left to right. */
  public List<Integer> columns(String field) {
    return table.columns(field);
  }

  /** What the column of a field is called in the workbook, or usually where it has none. */
  public String header(String field) {
    return table.header(field);
  }

  /** Whether needs are ticked, a column for each. */
  public boolean ticked() {
    return table.filled();
  }

  /** The cell that the finding is about; empty when the workbook does not speak of it. */
  public Optional<Spot> cell(Finding finding) {
    return cells.of(finding);
  }

  /** What the workbook says for the list to be changed in this way, and where. */
  public Difference difference(ListEdit edit) {
    Optional<String> field =
        edit instanceof ListEdit.Field one ? Optional.of(one.name()) : Optional.empty();
    List<Difference> applied =
        differences.stream()
            .filter(one -> one.kind().applied() && one.process().equals(edit.process()))
            .toList();
    List<Difference> ofPoint =
        applied.stream().filter(one -> one.touchpoint().orElse("").equals(edit.point())).toList();
    return ofPoint.stream()
        .filter(one -> field.stream().anyMatch(name -> isOf(one, name)))
        .findFirst()
        .or(() -> ofPoint.stream().findFirst())
        // Of a process whose file is begun nothing is told but its new touchpoints.
        .or(() -> applied.stream().findFirst())
        .orElseThrow();
  }

  private boolean isOf(Difference one, String field) {
    return one.spot().sheet().equals(table.sheet().name())
        && table.columns(field).contains(one.spot().column());
  }
}
