package ru.touchpoints.registry.exchange.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import ru.touchpoints.registry.form.ListCells;
import ru.touchpoints.registry.form.fill.FillWords;
import ru.touchpoints.registry.model.FormField;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Row;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** Finds the header of a table of touchpoints: the row that names the most known columns. */
public final class Headers {

  private static final int SEARCHED = 20;
  private static final Pattern PARAGRAPH = Pattern.compile("\\(п\\. [0-9., ]+\\)$");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u00AD]+");

  private final Map<String, Slot> known = new HashMap<>();

  Headers(Passport passport) {
    ListCells list = new ListCells(passport);
    for (FormField field : FormField.values()) {
      Slot.of(field).ifPresent(slot -> add(list.header(field), slot));
    }
    FillWords fill = new FillWords();
    for (Slot slot : Slot.values()) {
      slot.fill().ifPresent(column -> add(fill.header(column), slot));
    }
    passport.form().stream()
        .flatMap(form -> form.columns().stream())
        .forEach(
            column ->
                column
                    .header()
                    .ifPresent(header -> Slot.of(column.field()).ifPresent(s -> put(header, s))));
  }

  /** Where a header was found. */
  record Found(int row, Map<Slot, Integer> columns, Map<Slot, String> headers) {}

  private void add(String header, Slot slot) {
    known.putIfAbsent(folded(header), slot);
  }

  private void put(String header, Slot slot) {
    known.put(folded(header), slot);
  }

  /** A text without what does not tell headers and values apart: case, spaces, «ё». */
  public static String folded(String text) {
    String bare = SPACES.matcher(text).replaceAll(" ").strip();
    return PARAGRAPH
        .matcher(bare)
        .replaceAll("")
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е');
  }

  /**
   * The header of the sheet.
   *
   * @throws WorkbookFault when there is none, or none of a column that cannot be done without
   */
  Found find(Sheet sheet) throws WorkbookFault {
    Optional<Found> best = Optional.empty();
    List<Row> rows = sheet.rows();
    for (Row row : rows.subList(0, Math.min(SEARCHED, rows.size()))) {
      Found found = in(row);
      if (best.isEmpty() || found.columns().size() > best.get().columns().size()) {
        best = Optional.of(found);
      }
    }
    Found header = best.filter(found -> found.columns().size() > 1).orElse(null);
    if (header == null) {
      throw new WorkbookFault(List.of(sheet.say("touchpoints.no-header", seen(rows))));
    }
    require(sheet, rows, header);
    return header;
  }

  private static void require(Sheet sheet, List<Row> rows, Found header) throws WorkbookFault {
    Set<Slot> columns = header.columns().keySet();
    if (!columns.contains(Slot.TITLE) && !columns.contains(Slot.TITLE_AND_ADDRESS)) {
      throw new WorkbookFault(List.of(sheet.say("touchpoints.no-title", seen(rows))));
    }
    if (!columns.contains(Slot.PROCESS) && !columns.contains(Slot.PROCESS_ID)) {
      throw new WorkbookFault(List.of(sheet.say("touchpoints.no-process", seen(rows))));
    }
  }

  private Found in(Row row) {
    Map<Slot, Integer> columns = new EnumMap<>(Slot.class);
    Map<Slot, String> headers = new EnumMap<>(Slot.class);
    for (Cell cell : row.cells()) {
      Slot slot = known.get(folded(cell.text()));
      if (slot != null && columns.putIfAbsent(slot, cell.column()) == null) {
        headers.put(slot, SPACES.matcher(cell.text()).replaceAll(" ").strip());
      }
    }
    joinTitle(columns, headers);
    return new Found(row.number(), columns, headers);
  }

  /** The same header stands above a title alone where the address has a column of its own. */
  private static void joinTitle(Map<Slot, Integer> columns, Map<Slot, String> headers) {
    Slot found = columns.containsKey(Slot.TITLE) ? Slot.TITLE : Slot.TITLE_AND_ADDRESS;
    Slot meant = columns.containsKey(Slot.ADDRESS) ? Slot.TITLE : Slot.TITLE_AND_ADDRESS;
    Integer column = columns.remove(found);
    String header = headers.remove(found);
    if (column != null && header != null) {
      columns.put(meant, column);
      headers.put(meant, header);
    }
  }

  private static String seen(List<Row> rows) {
    Set<String> texts = new TreeSet<>();
    List<Row> searched = new ArrayList<>(rows.subList(0, Math.min(SEARCHED, rows.size())));
    searched.removeIf(row -> row.cells().size() < 2);
    for (Row row : searched.subList(0, Math.min(1, searched.size()))) {
      row.cells().forEach(cell -> texts.add("«" + cell.text().strip() + "»"));
    }
    return texts.isEmpty() ? "—" : String.join(", ", texts);
  }
}
