package ru.touchpoints.registry.workbook.cell;

import java.util.List;

/** Sheets whose letters became question marks when a program saved them without their alphabet. */
public final class LostLetters {

  private static final int ROWS = 20;
  private static final int FEWEST = 3;

  private LostLetters() {}

  /** Whether a text is mostly question marks. */
  public static boolean in(String text) {
    long marks = text.chars().filter(c -> c == '?' || c == '\uFFFD').count();
    long others = text.chars().filter(Character::isLetterOrDigit).count();
    return marks >= FEWEST && marks > others;
  }

  /**
   * The sheet, if its first rows have letters.
   *
   * @throws WorkbookFault when they have question marks in their place
   */
  public static Sheet refused(Sheet sheet) throws WorkbookFault {
    Spot first = sheet.spot(1, 1);
    int lost = 0;
    for (Row row : sheet.rows().subList(0, Math.min(ROWS, sheet.rows().size()))) {
      for (Cell cell : row.cells()) {
        if (cell.text().chars().anyMatch(c -> c >= 'А' && c <= 'я')) {
          return sheet;
        }
        if (in(cell.text())) {
          first = lost == 0 ? sheet.spot(row.number(), cell.column()) : first;
          lost++;
        }
      }
    }
    if (lost > 1) {
      throw new WorkbookFault(List.of(first.say("workbook.letters-lost")));
    }
    return sheet;
  }
}
