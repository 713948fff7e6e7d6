package ru.touchpoints.registry.form.xlsx;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import ru.touchpoints.registry.form.xlsx.Looks.Look;

/** Puts texts into cells such that they stay the texts they are. */
final class CellValues {

  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final String CUT = "…";
  private static final String FORMULA_SIGNS = "=+-@";

  private final Looks looks;

  CellValues(Looks looks) {
    this.looks = looks;
  }

  /** A new cell with a text; a number only where {@code look} says so. */
  Cell put(Row row, int column, String value, Look look) {
    Cell cell = row.createCell(column);
    String text = storable(value);
    boolean signed = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
    cell.setCellStyle(signed ? looks.quoted(look) : looks.of(look));
    if (look == Look.NUMBER && isNumber(text)) {
      cell.setCellValue(Integer.parseInt(text));
    } else {
      cell.setCellValue(text);
    }
    return cell;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() < 10
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** What XML can hold and Excel will open; the cut shows. */
  private static String storable(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(CellValues::isXml).forEach(kept::appendCodePoint);
    if (kept.length() <= LONGEST) {
      return kept.toString();
    }
    int end = LONGEST - CUT.length();
    return kept.substring(0, Character.isHighSurrogate(kept.charAt(end - 1)) ? end - 1 : end) + CUT;
  }

  private static boolean isXml(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || (codePoint >= ' ' && codePoint <= 0xD7FF)
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || codePoint >= 0x10000;
  }
}
