package ru.touchpoints.registry.workbook.processes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.ProcessKind;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Row;
import ru.touchpoints.registry.workbook.cell.Sheet;

/** Reads the rows below the header, one after the other; collects what is wrong with them. */
final class RowReader {

  private static final int LONGEST_TITLE = 500;

  private static final Set<String> DITTO =
      Set.of("\"", "-\"-", "-//-", "–//–", "—//—", "//", "тоже", "»", "-»-", "″", "〃");

  private final Sheet sheet;
  private final Header header;
  private final CellWords words;
  private final LocalDate day;
  private final List<Message> faults = new ArrayList<>();
  private final Map<Column, Cell> above = new HashMap<>();
  private final Set<Column> carried = EnumSet.noneOf(Column.class);
  private Optional<String> section = Optional.empty();
  private @Nullable Message strangeSection;

  /**
   * @param day the day of exclusion where the registry only says that a process is excluded
   */
  RowReader(Sheet sheet, Header header, CellWords words, LocalDate day) {
    this.sheet = sheet;
    this.header = header;
    this.words = words;
    this.day = day;
  }

  List<Message> faults() {
    return faults;
  }

  /** The process of a row; empty when it has none, or none that can be read. */
  Optional<Draft> read(Row row) {
    Row filled = dittoed(row);
    Optional<Cell> title = header.cell(filled, Column.TITLE);
    if (title.filter(cell -> !cell.readable() || hasWords(cell)).isEmpty()) {
      return Optional.empty();
    }
    int before = faults.size();
    Draft draft = draft(filled, tidy(text(filled, Column.TITLE)));
    if (draft.title().length() > LONGEST_TITLE) {
      fault(filled, Column.TITLE, "long-title");
    }
    return faults.size() == before ? Optional.of(draft) : Optional.empty();
  }

  /** Takes a row with one filled cell for a heading, if it can be one. */
  boolean heading(Row row) {
    List<Cell> filled = row.cells().stream().filter(cell -> !cell.blank()).toList();
    if (filled.size() != 1 || !filled.get(0).readable()) {
      return false;
    }
    Cell cell = filled.get(0);
    Optional<String> named = words.section(cell.text());
    if (named.isPresent()) {
      section = named;
      strangeSection = null;
      above.clear();
      return true;
    }
    boolean across =
        sheet.merged().size() < LONGEST_TITLE
            && sheet.merged().stream()
                .anyMatch(
                    region ->
                        region.holds(row.number(), cell.column())
                            && region.lastColumn() > region.firstColumn());
    boolean elsewhere = header.cell(row, Column.TITLE).isEmpty();
    if (across || elsewhere) {
      strangeSection =
          sheet
              .spot(row.number(), cell.column())
              .say("workbook.unknown-section", tidy(cell.text()));
      return true;
    }
    return false;
  }

  /** Not so in the row below a header that only numbers the columns. */
  private static boolean hasWords(Cell title) {
    return title.text().chars().anyMatch(Character::isLetter);
  }

  /** The row with the value above in place of a sign for it. */
  private Row dittoed(Row row) {
    List<Cell> cells = new ArrayList<>(row.cells());
    carried.clear();
    header
        .columns()
        .forEach(
            (column, number) -> {
              Optional<Cell> cell = header.cell(row, column);
              if (cell.filter(c -> DITTO.contains(Column.fold(c.text()))).isPresent()) {
                cells.remove(cell.get());
                carried.add(column);
                Optional.ofNullable(above.get(column)).ifPresent(cells::add);
              } else {
                cell.ifPresent(c -> above.put(column, c));
              }
            });
    // Where a table cannot merge its cells, a group's value stands in its first row alone.
    for (Column column : List.of(Column.DIRECTION, Column.DEPARTMENT)) {
      boolean once = column == Column.DIRECTION ? section.isEmpty() : sheet.name().isEmpty();
      Cell value = above.get(column);
      if (once && value != null && header.cell(row, column).isEmpty()) {
        cells.add(value);
        carried.add(column);
      }
    }
    return new Row(row.number(), row.hidden(), cells);
  }

  private Draft draft(Row row, String title) {
    return new Draft(
        row.number(),
        Optional.of(tidy(text(row, Column.ID))).filter(id -> !id.isEmpty()).map(Slug::ofCode),
        title,
        kind(row),
        value(row, Column.SCOPE, CellWords::scope),
        direction(row),
        value(row, Column.DEPARTMENT, words::department),
        clients(row),
        header.has(Column.EXCLUDED),
        excluded(row),
        value(row, Column.PROACTIVE, CellWords::truth));
  }

  private ProcessKind kind(Row row) {
    if (header.cell(row, Column.KIND).isEmpty()) {
      fault(row, Column.KIND, "no-kind");
    }
    return value(row, Column.KIND, CellWords::kind).orElse(ProcessKind.SERVICE);
  }

  private String direction(Row row) {
    Optional<String> own = value(row, Column.DIRECTION, words::direction);
    if (header.cell(row, Column.DIRECTION).isPresent()) {
      return own.orElse("");
    }
    if (strangeSection != null) {
      if (!faults.contains(strangeSection)) {
        faults.add(strangeSection);
      }
    } else if (section.isEmpty()) {
      fault(row, header.has(Column.DIRECTION) ? Column.DIRECTION : Column.TITLE, "no-direction");
    }
    return section.orElse("");
  }

  private List<ClientKind> clients(Row row) {
    return value(
            row,
            Column.CLIENTS,
            text -> Optional.of(CellWords.clients(text)).filter(list -> !list.isEmpty()))
        .orElse(List.of());
  }

  private Optional<LocalDate> excluded(Row row) {
    String text = text(row, Column.EXCLUDED);
    Optional<Boolean> word = CellWords.truth(text);
    if (word.isPresent() || Column.fold(text).startsWith("исключ")) {
      return word.orElse(true) ? Optional.of(day) : Optional.empty();
    }
    return value(row, Column.EXCLUDED, CellWords::date);
  }

  private <T> Optional<T> value(Row row, Column column, Function<String, Optional<T>> words) {
    String text = text(row, column);
    if (text.isBlank()) {
      return Optional.empty();
    }
    Optional<T> value = words.apply(text);
    // What was carried down is told of where it stands.
    if (value.isEmpty() && !carried.contains(column)) {
      fault(row, column, "bad-" + column.field(), tidy(text));
    }
    return value;
  }

  private String text(Row row, Column column) {
    Optional<Cell> cell = header.cell(row, column);
    if (cell.filter(c -> !c.readable()).isPresent()) {
      boolean error = cell.get().kind() == Cell.Kind.ERROR;
      fault(row, column, error ? "error-cell" : "uncomputed", cell.get().text());
      return "";
    }
    return cell.map(Cell::text).orElse("");
  }

  private void fault(Row row, Column column, String key, Object... arguments) {
    int number = header.columns().getOrDefault(column, 1);
    Message message = sheet.spot(row.number(), number).say("workbook." + key, arguments);
    if (!faults.contains(message)) {
      faults.add(message);
    }
  }

  private static String tidy(String text) {
    return text.replace("\u00AD", "").replaceAll("[\\s\\u00A0\\u202F\\p{Cntrl}]+", " ").strip();
  }
}
