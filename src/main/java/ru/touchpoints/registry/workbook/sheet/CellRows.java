package ru.touchpoints.registry.workbook.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import ru.touchpoints.registry.workbook.ooxml.TallRows;
import ru.touchpoints.registry.writing.Markup;

/** The rows of a sheet as they go into the file, with styles by their numbers. */
public final class CellRows {

  /** UTF-16 units of a cell's text that spreadsheet programs take; a longer one is cut. */
  public static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private static final String CUT = "…";

  /** What workbooks read as the code of one character. */
  private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Markup xml;
  private final SharedTexts texts;
  private final List<String> letters = new ArrayList<>();
  private int row;

  CellRows(Markup xml, SharedTexts texts) {
    this.xml = xml;
    this.texts = texts;
  }

  /** Leaves a row empty. */
  public void skip() {
    row++;
  }

  /** Begins the next row, as high as the program that shows it makes it. */
  public CellRows begin() throws IOException {
    row++;
    xml.open("row", "r", Integer.toString(row));
    return this;
  }

  /** Begins the next row, which keeps its height in points. */
  public CellRows begin(double points) throws IOException {
    row++;
    xml.open(
        "row", "r", Integer.toString(row), "ht", TallRows.written(points), "customHeight", "1");
    return this;
  }

  /** Begins the next row, which grows from that height in points when one of its texts does. */
  public CellRows beginLoose(double points) throws IOException {
    row++;
    xml.open("row", "r", Integer.toString(row), "ht", TallRows.written(points));
    return this;
  }

  /** A cell with a text. */
  public CellRows text(int column, String value, int style) throws IOException {
    return value.isEmpty()
        ? value(column, value, style)
        : value(column, Integer.toString(texts.number(storable(value))), style, "t", "s");
  }

  /** A cell with a number, as the file has it. */
  public CellRows number(int column, String value, int style) throws IOException {
    return value(column, value, style);
  }

  /** A cell with a day, which a file holds as the number of days that it is. */
  public CellRows day(int column, LocalDate day, int style) throws IOException {
    return number(column, Double.toString(DateUtil.getExcelDate(day)), style);
  }

  private CellRows value(int column, String value, int style, String... kind) throws IOException {
    String place = letters(column) + row;
    if (value.isEmpty()) {
      xml.empty("c", "r", place, "s", Integer.toString(style));
      return this;
    }
    if (kind.length == 0) {
      xml.open("c", "r", place, "s", Integer.toString(style));
    } else {
      xml.open("c", "r", place, "s", Integer.toString(style), kind[0], kind[1]);
    }
    xml.open("v").text(value).close();
    xml.close();
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
