package ru.touchpoints.registry.workbook.cell;

/** How much of a workbook is read before it is refused. */
public final class Limits {

  /** Bytes of the file. */
  public static final long PACKED = 64L * 1024 * 1024;

  /** Bytes of everything in its archive. */
  public static final long UNPACKED = 512L * 1024 * 1024;

  /** How many bytes one packed byte may become. */
  public static final long RATIO = 200;

  /** Parts below this many bytes may be packed as tightly as they like. */
  public static final long RATIO_FROM = 100L * 1024;

  /** Filled rows of a sheet. */
  public static final int ROWS = 1_000_000;

  /** Filled cells of a sheet. */
  public static final int CELLS = 10_000_000;

  /** UTF-16 units of one cell's text, as many as a spreadsheet program takes. */
  public static final int TEXT = 32_767;

  /** The last row that a spreadsheet program knows. */
  public static final int LAST_ROW = 1_048_576;

  /** The last column that a spreadsheet program knows, XFD. */
  public static final int LAST_COLUMN = 16_384;

  private Limits() {}
}
