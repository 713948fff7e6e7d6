package ru.touchpoints.registry.exchange.books;

/**
 * Something beside the workbooks that nobody reads.
 *
 * @param name of the file or folder, as {@link BookFile} has it
 */
public record PassedOver(String name, Why why) {

  /** Why nobody reads it. */
  public enum Why {
    /** An office program has it while a workbook is open, or the system for its own use. */
    TEMPORARY,
    /** No table, by its name. */
    FOREIGN,
    /** A folder within the folder. */
    FOLDER
  }
}
