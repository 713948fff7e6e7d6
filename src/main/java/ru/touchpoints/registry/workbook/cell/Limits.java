package ru.touchpoints.registry.workbook.cell;

/** How much of a workbook is read before it is refused. */
public final class Limits {

  /** Bytes of the file. */
  public static final long PACKED = 64L * 1024 * 1024;

  /** Bytes of everything in its archive. */
  public static final long UNPACKED = 512L * 1024 * 1024;

  /** How many bytes one packed byte may become. */
  public static final long RATIO = 200;

  /** Bytes that even the smallest archive may unpack to, however often a part is read. */
  public static final long ALWAYS = 16L * 1024 * 1024;

  /** Parts below this many bytes may be packed as tightly as they like. */
  public static final long RATIO_FROM = 100L * 1024;

  /** Filled rows of a sheet. */
  public static final int ROWS = 1_000_000;

  /** Filled cells of a sheet. */
  public static final int CELLS = 10_000_000;

  /** Parts of an archive; a workbook of a thousand sheets has some three thousand. */
  public static final int PARTS = 10_000;

  /** Cells of a row of a printed table; the widest form that is known has forty columns. */
  public static final int CELLS_OF_ROW = 1_000;

  /** Elements within one another; no part that is read nests deeper than a tenth of this. */
  public static final int DEPTH = 200;

  /** Sheets of a workbook; each is read by itself, and people cannot leaf through more. */
  public static final int SHEETS = 1_000;

  /** Merged areas of a sheet: a list of 40 000 touchpoints has one for each of its processes. */
  public static final int MERGED = 100_000;

  /** Styles of cells, as many as a spreadsheet program takes. */
  public static final int STYLES = 65_490;

  /** Formats of numbers that a workbook brings along; a spreadsheet program takes 250. */
  public static final int FORMATS = 5_000;

  /** What a workbook says of itself, and what one of its parts refers to. */
  public static final int PROPERTIES = 10_000;

  /** Digits of a number, and places that its power of ten moves them by. */
  public static final int DIGITS = 400;

  /** UTF-16 units of one cell's text, as many as a spreadsheet program takes. */
  public static final int TEXT = 32_767;

  /** The last row that a spreadsheet program knows. */
  public static final int LAST_ROW = 1_048_576;

  /** The last column that a spreadsheet program knows, XFD. */
  public static final int LAST_COLUMN = 16_384;

  /** How many cells a thousandth of the memory has room for, each with its place and its text. */
  private static final int BYTES_OF_CELL = 1_024;

  private Limits() {}

  /** Cells of a document that is held against another one, in the memory that there is. */
  public static long cellsInMemory() {
    return Runtime.getRuntime().maxMemory() / BYTES_OF_CELL;
  }

  /** Bytes of cells, each counted as {@link #cost}, in the memory that there is: a third of it. */
  public static long bytesInMemory() {
    return Runtime.getRuntime().maxMemory() / 3;
  }

  /** What a cell takes, whose text no other shares. */
  public static long cost(String text) {
    return 160 + 2L * text.length();
  }
}
