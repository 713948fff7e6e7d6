package ru.touchpoints.registry.workbook.cell;

/**
 * A filled cell.
 *
 * @param column 1-based
 * @param text as a person reads it, but numbers in full and dates as {@code 2026-10-15}
 */
public record Cell(int column, String text, Kind kind) {

  /** What the text was before it became text. */
  public enum Kind {
    TEXT,
    NUMBER,
    /** Text in the form of ISO 8601, with the time of day if it has one. */
    DATE,
    /** The text is {@code ИСТИНА} or {@code ЛОЖЬ}, as a Russian spreadsheet program shows them. */
    BOOLEAN,
    /** The text is the error's name, for example {@code #REF!}. */
    ERROR,
    /** A formula without a cached value; the text is empty. */
    UNCOMPUTED
  }

  /** Whether the cell has a value that can be used. */
  public boolean readable() {
    return kind != Kind.ERROR && kind != Kind.UNCOMPUTED;
  }

  public boolean blank() {
    return readable() && text.isBlank();
  }
}
