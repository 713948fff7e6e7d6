package ru.touchpoints.registry.workbook.cell;

import java.util.Optional;
import ru.touchpoints.registry.finding.Message;

/**
 * A cell's place, as a person finds it.
 *
 * @param file the name the person knows the file by
 * @param sheet empty for a file without sheets
 * @param row 1-based
 * @param column 1-based
 */
public record Spot(String file, Optional<String> sheet, int row, int column) {

  private static final int LETTERS = 26;

  /** The address as spreadsheet programs write it, for example {@code C17}. */
  public String address() {
    return letters(column) + row;
  }

  /** The column in letters, for example {@code AB}. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }

  /** What is to be said of this very cell. */
  public Message say(String key, Object... arguments) {
    return say(Message.of(key, arguments));
  }

  /** The same of words that stand already. */
  public Message say(Message what) {
    return sheet
        .map(name -> Message.of("workbook.cell", file, name, address(), what))
        .orElseGet(() -> Message.of("workbook.cell-alone", file, address(), what));
  }
}
