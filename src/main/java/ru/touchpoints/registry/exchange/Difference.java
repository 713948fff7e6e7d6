package ru.touchpoints.registry.exchange;

import java.util.Optional;
import ru.touchpoints.registry.workbook.cell.Spot;

/**
 * One way in which the workbook and the list differ, for people to read.
 *
 * @param process the id of the process
 * @param touchpoint the id of the touchpoint; empty for what is said of the process as a whole
 * @param title of the touchpoint
 * @param header the column, as the workbook calls it; empty for a touchpoint as a whole
 * @param before the cell as the list would have it now
 * @param after the cell as the workbook has it
 * @param spot the cell; that of the title for a touchpoint as a whole, the header's where the
 *     workbook has no row
 */
public record Difference(
    Kind kind,
    String process,
    Optional<String> touchpoint,
    String title,
    String header,
    String before,
    String after,
    Spot spot) {

  /** What becomes of the difference. */
  public enum Kind {
    /** A field that gets another value. */
    CHANGED,
    /** A new touchpoint. */
    ADDED,
    /** A touchpoint that is taken out. */
    REMOVED,
    /** A touchpoint that the workbook lacks; it stays until somebody says otherwise. */
    MISSING,
    /** Changed on both sides since the workbook was made; the list stays as it is. */
    CONFLICT,
    /** Two sheets of the workbook say it differently; the list stays as it is. */
    SHEETS,
    /** Something that the process registry decides, not the list. */
    IGNORED,
    /** A value that the workbook has no column for and that had to be supposed. */
    SUPPOSED,
    /** A new row that says of itself that it does not count. */
    SKIPPED;

    /** Whether the list changes by it. */
    public boolean applied() {
      return this == CHANGED || this == ADDED || this == REMOVED;
    }

    /** Whether a person has to decide. */
    public boolean isConflict() {
      return this == CONFLICT || this == SHEETS;
    }
  }
}
