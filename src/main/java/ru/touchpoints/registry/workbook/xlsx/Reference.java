package ru.touchpoints.registry.workbook.xlsx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.cell.Region;

/** Addresses of cells as workbooks write them: {@code C17}, {@code A1:C5}. */
final class Reference {

  private static final Pattern CELL = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");
  private static final int LETTERS = 26;

  private Reference() {}

  /** The 1-based column of a cell in this row; 0 when the address is none of this row. */
  static int column(String address, int row) {
    Matcher matcher = CELL.matcher(address);
    return matcher.matches() && Integer.parseInt(matcher.group(2)) == row
        ? column(matcher.group(1))
        : 0;
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * LETTERS + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
    }
    return column;
  }

  /** A stretch of cells; empty when it is none, or lies beyond what a sheet has. */
  static Optional<Region> region(String addresses) {
    int colon = addresses.indexOf(':');
    Matcher first = CELL.matcher(addresses.substring(0, Math.max(0, colon)));
    Matcher last = CELL.matcher(addresses.substring(colon + 1));
    if (!first.matches() || !last.matches()) {
      return Optional.empty();
    }
    Region region =
        new Region(
            Integer.parseInt(first.group(2)),
            column(first.group(1)),
            Integer.parseInt(last.group(2)),
            column(last.group(1)));
    boolean sound =
        region.firstRow() >= 1
            && region.lastRow() >= region.firstRow()
            && region.lastRow() <= Limits.LAST_ROW
            && region.lastColumn() >= region.firstColumn()
            && region.lastColumn() <= Limits.LAST_COLUMN;
    return sound ? Optional.of(region) : Optional.empty();
  }
}
