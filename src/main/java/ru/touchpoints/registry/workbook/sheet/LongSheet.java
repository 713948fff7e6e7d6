package ru.touchpoints.registry.workbook.sheet;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import ru.touchpoints.registry.writing.Markup;

/** A sheet whose rows go into the file as they come, with nothing of them held in memory. */
public interface LongSheet {

  /** Sets up all that does not grow with the rows: columns, page, ranges, filter. */
  void prepare(XSSFSheet sheet);

  /**
   * Writes every row, from the top.
   *
   * @throws IOException when the file cannot be written
   */
  void rows(CellRows rows) throws IOException;

  /**
   * Writes what follows the rows: merged regions or links, if there are any.
   *
   * @throws IOException when the file cannot be written
   */
  default void afterRows(Markup xml) throws IOException {}

  /** Whether there are links for {@link #links} to write. */
  default boolean hasLinks() {
    return false;
  }

  /**
   * Writes the targets that {@link #afterRows} refers to.
   *
   * @throws IOException when the file cannot be written
   */
  default void links(Markup xml) throws IOException {
    throw new IllegalStateException("no links");
  }
}
