package ru.touchpoints.registry.exchange.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.word.TypedText;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Row;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.Spot;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** Finds the header of a table of touchpoints: the row that names the most known columns. */
public final class Headers {

  private static final int SEARCHED = 20;
  private static final Pattern PARAGRAPH = Pattern.compile("\\(п\\. [0-9., ]+\\)$");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  private final KnownHeaders known;

  Headers(Passport passport, Order order) {
    this.known = new KnownHeaders(passport, order);
  }

  /** Where a header was found. */
  record Found(int row, Map<Slot, Integer> columns, Map<Slot, String> headers) {}

  /** A text without what does not tell headers and values apart, nor the paragraph it cites. */
  public static String folded(String text) {
    return PARAGRAPH.matcher(TypedText.folded(text)).replaceAll("").strip();
  }

  /**
   * The header of the sheet.
   *
   * @throws WorkbookFault when there is none, or none of a column that cannot be done without, or
   *     two of one
   */
  Found find(Sheet sheet) throws WorkbookFault {
    List<Row> rows = sheet.rows();
    Optional<Row> row = best(sheet);
    if (row.isEmpty()) {
      throw new WorkbookFault(List.of(sheet.say("touchpoints.no-header", seen(rows))));
    }
    Found header = in(row.get());
    require(sheet, rows, header);
    List<Message> twice = twice(sheet, row.get());
    if (!twice.isEmpty()) {
      throw new WorkbookFault(twice);
    }
    return header;
  }

  /** Whether the sheet is a table of touchpoints that names each of them by its id. */
  boolean identifies(Sheet sheet) {
    Set<Slot> columns = best(sheet).map(row -> in(row).columns().keySet()).orElse(Set.of());
    return columns.contains(Slot.PROCESS_ID) && columns.contains(Slot.TOUCHPOINT_ID);
  }

  private Optional<Row> best(Sheet sheet) {
    Optional<Row> best = Optional.empty();
    int most = 1;
    for (Row row : sheet.rows().subList(0, Math.min(SEARCHED, sheet.rows().size()))) {
      int columns = in(row).columns().size();
      if (columns > most) {
        best = Optional.of(row);
        most = columns;
      }
    }
    return best;
  }

  /** Two columns of one name; codes may stand twice, for the list shows them and hides them. */
  private List<Message> twice(Sheet sheet, Row row) {
    List<Message> faults = new ArrayList<>();
    Map<Slot, Cell> first = new TreeMap<>();
    for (Cell cell : row.cells()) {
      Slot slot = known.slot(cell.text()).orElse(null);
      if (Slot.TITLE_AND_ADDRESS.equals(slot)) {
        slot = Slot.TITLE;
      }
      Cell earlier = slot == null ? null : first.putIfAbsent(slot, cell);
      if (slot != null && earlier != null && !slot.equals(Slot.TOUCHPOINT_ID)) {
        faults.add(
            sheet
                .spot(row.number(), cell.column())
                .say(
                    "touchpoints.header-twice",
                    cell.text().strip(),
                    Spot.letters(earlier.column()),
                    earlier.text().strip()));
      }
    }
    return faults;
  }

  /** What is to be said of the columns that nobody reads, a summary for all of them. */
  List<Message> unread(Sheet sheet, Found header) {
    Set<Integer> named = new TreeSet<>();
    List<Message> columns = new ArrayList<>();
    for (Row row : sheet.rows()) {
      if (row.number() == header.row()) {
        for (Cell cell : row.cells()) {
          if (!cell.blank()) {
            named.add(cell.column());
            unread(cell).ifPresent(columns::add);
          }
        }
      }
    }
    Set<Integer> nameless = new TreeSet<>();
    for (Row row : sheet.rows()) {
      if (row.number() > header.row() && row.cells().stream().filter(c -> !c.blank()).count() > 1) {
        row.cells().stream().filter(c -> !c.blank()).forEach(c -> nameless.add(c.column()));
      }
    }
    nameless.removeAll(named);
    nameless.forEach(
        column -> columns.add(Message.of("touchpoints.column-nameless", Spot.letters(column))));
    return columns;
  }

  private Optional<Message> unread(Cell cell) {
    String header = shown(cell);
    if (known.slot(header).isPresent() || KnownHeaders.isFurniture(header)) {
      return Optional.empty();
    }
    String letters = Spot.letters(cell.column());
    return Optional.of(
        known
            .nearest(header)
            .map(near -> Message.of("touchpoints.column-similar", letters, header, near))
            .orElseGet(() -> Message.of("touchpoints.column-unknown", letters, header)));
  }

  private static String shown(Cell cell) {
    return SPACES.matcher(TypedText.clean(cell.text())).replaceAll(" ");
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
    Map<Slot, Integer> columns = new TreeMap<>();
    Map<Slot, String> headers = new TreeMap<>();
    for (Cell cell : row.cells()) {
      Slot slot = known.slot(cell.text()).orElse(null);
      if (slot != null && columns.putIfAbsent(slot, cell.column()) == null) {
        headers.put(slot, shown(cell));
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
      row.cells().forEach(cell -> texts.add("«" + Message.shortened(shown(cell)) + "»"));
    }
    return texts.isEmpty() ? "—" : String.join(", ", texts);
  }
}
