package ru.touchpoints.registry.workbook.ooxml;

/**
 * How a row that is higher than spreadsheets show it is parted among several, over which its cells
 * are merged. Ten lines of ten points as LibreOffice prints them are as high as nine of Excel's: in
 * neither does a page end within a line.
 */
public final class TallRows {

  /** Excel shows no row higher than this, in points. */
  public static final double HIGHEST = 409;

  private static final double TEN_LINES = 115;

  private static final double LOWEST = 15;

  /** Above the first line. */
  private static final double PADDING = 1;

  private TallRows() {}

  /** How many rows a height takes. */
  public static int count(double points) {
    return points <= HIGHEST ? 1 : 1 + (int) Math.ceil((points - TEN_LINES - PADDING) / TEN_LINES);
  }

  /**
   * The height of one of the rows that {@code points} are parted among.
   *
   * @param index from 0
   */
  public static double height(double points, int index) {
    if (count(points) == 1) {
      return points;
    }
    if (index == 0) {
      return TEN_LINES + PADDING;
    }
    double left = points - PADDING - index * TEN_LINES;
    return Math.min(TEN_LINES, Math.max(LOWEST, left));
  }

  /** A height as the file has it: in quarters of a point, which is as fine as screens are. */
  public static String written(double points) {
    return Double.toString(Math.min(HIGHEST, Math.ceil(points * 4) / 4));
  }
}
