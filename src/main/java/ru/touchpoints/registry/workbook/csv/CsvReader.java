package ru.touchpoints.registry.workbook.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.cell.Row;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;
import ru.touchpoints.registry.workbook.xlsx.Numbers;

/**
 * A table as text (RFC 4180), with semicolons, commas or tabs between its fields: which, is told by
 * what cuts its first rows into equal numbers of fields.
 */
public final class CsvReader {

  private static final String SEPARATORS = ";\t,";
  private static final int SAMPLE = 20;
  private static final Pattern DAYS = Pattern.compile("[1-9]\\d{4}");

  private CsvReader() {}

  /**
   * The table; rows count as records, whatever line breaks their fields hold.
   *
   * @param name what messages call the file
   */
  public static Sheet read(byte[] bytes, String name) throws WorkbookFault {
    Sheet place = new Sheet(name, Optional.empty(), List.of(), List.of(), List.of());
    String text = CsvText.decode(bytes, name);
    if (text.indexOf('\0') >= 0) {
      throw WorkbookFault.of(name, "not-workbook");
    }
    Optional<Character> stated = stated(text);
    if (stated.isPresent()) {
      int body = text.indexOf('\n') + 1;
      return table(body == 0 ? "" : text.substring(body), stated.get(), 1, place);
    }
    return table(text, separator(text, place), 0, place);
  }

  /** The separator that a spreadsheet program wrote into the first line: {@code sep=;}. */
  private static Optional<Character> stated(String text) {
    String start = text.substring(0, Math.min(text.length(), 5));
    boolean alone =
        text.length() == 5 || (text.length() > 5 && "\r\n".indexOf(text.charAt(5)) >= 0);
    return start.startsWith("sep=") && start.length() == 5 && alone
        ? Optional.of(start.charAt(4))
        : Optional.empty();
  }

  private static char separator(String text, Sheet place) {
    char best = SEPARATORS.charAt(0);
    int most = 0;
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char separator = SEPARATORS.charAt(i);
      int score = score(new CsvRecords(text, separator, place));
      if (score > most) {
        most = score;
        best = separator;
      }
    }
    return best;
  }

  /** How many fields the rows have that agree in their number. */
  private static int score(CsvRecords records) {
    Map<Integer, Integer> rows = new HashMap<>();
    try {
      for (int i = 0; i < SAMPLE && records.next(); i++) {
        if (records.fields().size() > 1) {
          rows.merge(records.fields().size(), 1, Integer::sum);
        }
      }
    } catch (WorkbookFault e) {
      // What is wrong with the rows is told when they are read by the separator that cuts best.
    }
    return rows.entrySet().stream()
        .map(entry -> entry.getKey() * entry.getValue() * entry.getValue())
        .max(Comparator.naturalOrder())
        .orElse(0);
  }

  /** A cell; programs that know no format of dates write the days that a date counts to. */
  private static Cell cell(int column, String field) {
    if (Cell.isError(field)) {
      return new Cell(column, field, Cell.Kind.ERROR);
    }
    Optional<LocalDate> counted =
        DAYS.matcher(field).matches()
            ? Numbers.parse(field).flatMap(days -> Numbers.day(days, false))
            : Optional.empty();
    return new Cell(column, field, Cell.Kind.TEXT, false, counted);
  }

  private static Sheet table(String text, char separator, int skipped, Sheet place)
      throws WorkbookFault {
    List<Row> rows = new ArrayList<>();
    CsvRecords records = new CsvRecords(text, separator, place);
    long filled = 0;
    for (int number = skipped + 1; records.next(); number++) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < records.fields().size(); i++) {
        String field = records.fields().get(i);
        if (!field.isEmpty()) {
          cells.add(cell(i + 1, field));
        }
      }
      filled += cells.size();
      if (!cells.isEmpty()) {
        rows.add(new Row(number, false, cells));
      }
      if (rows.size() > Limits.ROWS || filled > Limits.CELLS) {
        throw new WorkbookFault(
            List.of(
                place.say(
                    rows.size() > Limits.ROWS
                        ? "workbook.too-many-rows"
                        : "workbook.too-many-cells")));
      }
    }
    return new Sheet(place.file(), Optional.empty(), rows, List.of(), List.of());
  }
}
