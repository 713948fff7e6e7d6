package ru.touchpoints.registry.form.xlsx.sheet;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import ru.touchpoints.registry.form.Continued;
import ru.touchpoints.registry.form.Form.Column;
import ru.touchpoints.registry.workbook.ooxml.TallRows;
import ru.touchpoints.registry.workbook.ooxml.TextMetrics;
import ru.touchpoints.registry.workbook.sheet.Looks.Look;

/** The columns of a sheet, and how high rows must be for the texts in them. */
public final class Grid {

  private static final double POINTS_PER_CHARACTER = 5.25;
  private static final double PADDING = 4;

  /** Programs break lines a little earlier than the font alone would have it. */
  private static final double CAUTION = 0.94;

  private static final double LEADING = 1.28;

  /** What an A4 sheet that lies has between its margins, in points. */
  private static final double PAPER = 757;

  /** How small texts may be printed. */
  private static final double SMALLEST = 0.6;

  /** A header is on every page. */
  private static final int MOST_HEADER_LINES = 20;

  private static final double WIDER = 1.25;
  private static final int UNITS_PER_CHARACTER = 256;
  private static final int PADDING_UNITS = 182;
  private static final int WIDEST = 255 * UNITS_PER_CHARACTER;

  private final double[] widths;
  private final TextMetrics metrics;

  /** Columns as wide as they are said to be, and never too narrow for their header. */
  public Grid(List<Column> columns, TextMetrics metrics) {
    this.metrics = metrics;
    this.widths = columns.stream().mapToDouble(column -> width(column, metrics)).toArray();
  }

  private static double width(Column column, TextMetrics metrics) {
    String header = column.header();
    double word = metrics.longestWord(header, Look.HEADER.size(), true);
    double width = Math.max(column.width(), (word / CAUTION + PADDING) / POINTS_PER_CHARACTER);
    while (metrics.lines(header, inside(width), Look.HEADER.size(), true) > MOST_HEADER_LINES) {
      width *= WIDER;
    }
    return width;
  }

  private static double inside(double characters) {
    return Math.max(POINTS_PER_CHARACTER, (characters * POINTS_PER_CHARACTER - PADDING) * CAUTION);
  }

  public int count() {
    return widths.length;
  }

  public int last() {
    return Math.max(0, widths.length - 1);
  }

  /** The first column of the right-hand part, which has about two fifths of the width. */
  public int right() {
    double whole = width(0, last());
    int first = last();
    while (first > 0 && width(first, last()) < whole * 2 / 5) {
      first--;
    }
    return first;
  }

  public void applyTo(XSSFSheet sheet) {
    for (int i = 0; i < widths.length; i++) {
      int units = (int) Math.round(widths[i] * UNITS_PER_CHARACTER) + PADDING_UNITS;
      sheet.setColumnWidth(i, Math.min(WIDEST, units));
    }
  }

  /** The width of neighbouring columns in points, without the padding at both ends. */
  private double width(int from, int to) {
    double characters = 0;
    for (int i = from; i <= to && i < widths.length; i++) {
      characters += widths[i];
    }
    return inside(characters);
  }

  /** How many sheets of paper the columns take side by side, with letters that can be read. */
  public int sheetsWide(int last) {
    return (int) Math.max(1, Math.ceil(width(0, last) * SMALLEST / PAPER));
  }

  /** The height in points that a text needs across some columns, as far as Excel goes. */
  public double height(String text, int from, int to, Look look) {
    return Math.min(TallRows.HIGHEST, needed(text, from, to, look));
  }

  /** The height in points that a text needs across some columns, more than a row has perhaps. */
  public double needed(String text, int from, int to, Look look) {
    int lines = metrics.lines(text, width(from, to), look.size(), look.bold());
    return lines * look.size() * LEADING + PADDING;
  }

  /** A text parted among as many rows as it needs. */
  public List<String> pieces(String text, int column, Look look) {
    // Two lines that are not full hold more than one line, and no letter is wider than it is high.
    double most = 2.0 * text.length() * look.size() / width(column, column);
    long paragraphs = 1 + text.chars().filter(c -> c == '\n').count();
    return (most + paragraphs) * look.size() * LEADING + PADDING <= TallRows.HIGHEST
        ? List.of(text)
        : Continued.part(text, piece -> needed(piece, column, column, look) <= TallRows.HIGHEST);
  }
}
