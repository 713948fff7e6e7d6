package ru.touchpoints.registry.workbook.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;
import ru.touchpoints.registry.workbook.ooxml.TallRows;
import ru.touchpoints.registry.workbook.sheet.Looks.Look;
import ru.touchpoints.registry.writing.Markup;

/** The rows of a sheet as they go into the file; texts stay the texts they are. */
public final class SheetRows {

  /** UTF-16 units of a cell's text that spreadsheet programs take; a longer one is cut. */
  public static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private static final String CUT = "…";
  private static final String FORMULA_SIGNS = "=+-@";

  /** What workbooks read as the code of one character. */
  private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Markup xml;
  private final Looks looks;
  private final SharedTexts texts;
  private final List<String> letters = new ArrayList<>();
  private int row;

  SheetRows(Markup xml, Looks looks, SharedTexts texts) {
    this.xml = xml;
    this.looks = looks;
    this.texts = texts;
  }

  /** Leaves a row empty. */
  public void skip() {
    row++;
  }

  /**
   * Begins the next row.
   *
   * @param points its height; 0 leaves it to the program that shows it
   */
  public SheetRows begin(double points) throws IOException {
    row++;
    String number = Integer.toString(row);
    if (points > 0) {
      xml.open("row", "r", number, "ht", TallRows.written(points), "customHeight", "1");
    } else {
      xml.open("row", "r", number);
    }
    return this;
  }

  /** A cell with a text; a number only where {@code look} says so. */
  public SheetRows cell(int column, String value, Look look) throws IOException {
    boolean signed = !value.isEmpty() && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0;
    String style = Integer.toString(signed ? looks.quoted(look) : looks.of(look));
    String place = letters(column) + row;
    if (value.isEmpty()) {
      xml.empty("c", "r", place, "s", style);
    } else if (look == Look.NUMBER && isNumber(value)) {
      xml.open("c", "r", place, "s", style);
      xml.open("v").text(value).close();
      xml.close();
    } else {
      xml.open("c", "r", place, "s", style, "t", "s");
      xml.open("v").text(Integer.toString(texts.number(storable(value)))).close();
      xml.close();
    }
    return this;
  }

  public void end() {
    xml.close();
  }

  private String letters(int column) {
    while (letters.size() <= column) {
      letters.add(CellReference.convertNumToColString(letters.size()));
    }
    return letters.get(column);
  }

  private static boolean isNumber(String text) {
    return text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** What Excel will open and show as it is; a cut shows. */
  private static String storable(String text) {
    String kept = text;
    if (text.length() > LONGEST) {
      int end = LONGEST - CUT.length();
      kept = text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
      kept += CUT;
    }
    return kept.contains("_x") ? CODE.matcher(kept).replaceAll("_x005F_") : kept;
  }
}
