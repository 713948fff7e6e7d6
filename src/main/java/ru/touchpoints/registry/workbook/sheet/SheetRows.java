package ru.touchpoints.registry.workbook.sheet;

import java.io.IOException;
import ru.touchpoints.registry.workbook.sheet.Looks.Look;

/** Rows whose cells look as what they are there for; texts stay the texts they are. */
public final class SheetRows {

  /** UTF-16 units of a cell's text that spreadsheet programs take; a longer one is cut. */
  public static final int LONGEST = CellRows.LONGEST;

  private static final String FORMULA_SIGNS = "=+-@";

  private final CellRows rows;
  private final Looks looks;

  public SheetRows(CellRows rows, Looks looks) {
    this.rows = rows;
    this.looks = looks;
  }

  /** Leaves a row empty. */
  public void skip() {
    rows.skip();
  }

  /**
   * Begins the next row.
   *
   * @param points its height; 0 leaves it to the program that shows it
   */
  public SheetRows begin(double points) throws IOException {
    if (points > 0) {
      rows.begin(points);
    } else {
      rows.begin();
    }
    return this;
  }

  /** A cell with a text; a number only where {@code look} says so. */
  public SheetRows cell(int column, String value, Look look) throws IOException {
    boolean signed = !value.isEmpty() && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0;
    int style = signed ? looks.quoted(look) : looks.of(look);
    if (look == Look.NUMBER && isNumber(value)) {
      rows.number(column, value, style);
    } else {
      rows.text(column, value, style);
    }
    return this;
  }

  public void end() {
    rows.end();
  }

  private static boolean isNumber(String text) {
    return text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
