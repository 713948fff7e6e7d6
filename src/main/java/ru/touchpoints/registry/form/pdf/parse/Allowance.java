package ru.touchpoints.registry.form.pdf.parse;

import ru.touchpoints.registry.form.pdf.parse.UnreadablePdfException.Reason;

/**
 * How much work and memory a file may still cost. What a small file may cost is small, so that
 * reading stays linear in its size; what stays in memory is a part of the memory there is.
 */
public final class Allowance {

  /** Bytes of a file; a list of 40 000 touchpoints has a third of them. */
  public static final int FILE = 64 << 20;

  /** Bytes that one stream unpacks to; ours have less than one tenth of it. */
  public static final int STREAM = 16 << 20;

  /** Bytes that all streams together unpack to, however often one is read. */
  public static final long UNPACKED = 512L << 20;

  /** Bytes that even the smallest file may unpack to. */
  public static final long UNPACKED_ALWAYS = 16L << 20;

  /** How many bytes one byte of the file may become, over the whole file; ours stay below 20. */
  public static final long RATIO = 200;

  /** Values of one object; a table with as many rows would have no room on any shelf. */
  public static final int VALUES_OF_OBJECT = 1_000_000;

  /** Values that even the smallest file may have. */
  public static final long VALUES_ALWAYS = 2_000_000;

  /** Values that one byte of the file may stand for, over the whole file. */
  public static final long VALUES_OF_BYTE = 20;

  /** Levels of lists within lists; ours have five. */
  public static final int DEPTH = 64;

  /** Numbers of objects, as many as the format has (ISO 32000-1, annex C). */
  public static final int OBJECTS = 8_388_607;

  /** Tables of places that follow one another; every signature adds one. */
  public static final int SECTIONS = 1_000;

  /** Cells of a row of a table; the widest form that is known has forty columns. */
  public static final int CELLS_OF_ROW = 1_000;

  /** Letters that stay in memory: no more than this part of its bytes. */
  private static final int LETTERS_IN_MEMORY = 10;

  /** Cells that stay in memory: no more than one for so many of its bytes. */
  private static final int BYTES_OF_CELL = 1_024;

  private long unpacked;
  private long values;
  private long letters;
  private long cells;

  Allowance(long size) {
    this(size, Runtime.getRuntime().maxMemory());
  }

  Allowance(long size, long memory) {
    unpacked = Math.min(UNPACKED, UNPACKED_ALWAYS + RATIO * size);
    values = VALUES_ALWAYS + VALUES_OF_BYTE * size;
    letters = memory / LETTERS_IN_MEMORY;
    cells = memory / BYTES_OF_CELL;
  }

  void unpack(int bytes) throws UnreadablePdfException {
    unpacked -= bytes;
    hold(unpacked);
  }

  void value() throws UnreadablePdfException {
    values--;
    hold(values);
  }

  /** Counts letters that will be kept. */
  public void letters(int count) throws UnreadablePdfException {
    letters -= count;
    hold(letters);
  }

  /** Counts a cell that will be kept. */
  public void cell() throws UnreadablePdfException {
    cells--;
    hold(cells);
  }

  private static void hold(long left) throws UnreadablePdfException {
    if (left < 0) {
      throw new UnreadablePdfException(Reason.TOO_LARGE);
    }
  }
}
