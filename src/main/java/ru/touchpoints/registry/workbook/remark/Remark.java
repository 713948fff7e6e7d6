package ru.touchpoints.registry.workbook.remark;

import java.util.Optional;

/**
 * What is to be said of a cell to whoever filled it in.
 *
 * @param sheet the first visible one without it
 * @param address as spreadsheet programs write it; that of the first cell for what is said of the
 *     sheet as a whole
 */
public record Remark(Optional<String> sheet, String address, String text) {

  /** Where stands what is said of a sheet as a whole. */
  public static final String WHOLE = "A1";
}
