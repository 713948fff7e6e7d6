package ru.touchpoints.registry.exchange.processes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.word.Nearest;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Row;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.Spot;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** What is to be said of the columns: lacking, twice there, or not read at all. */
final class HeaderCheck {

  private static final int MOST = 50;

  /** The numbers of the rows are nothing to read. */
  private static final Set<String> NUMBERS = Set.of("№", "№п/п", "n", "nп/п", "п/п", "номерп/п");

  private final Sheet sheet;
  private final Header header;
  private final Map<String, List<String>> added;

  HeaderCheck(Sheet sheet, Header header, Map<String, List<String>> added) {
    this.sheet = sheet;
    this.header = header;
    this.added = added;
  }

  /**
   * Requires the columns that nothing can be read without, and each but once.
   *
   * @param sections whether rows of their own name the directions
   */
  void require(boolean sections) throws WorkbookFault {
    List<String> missing = new ArrayList<>();
    for (Column column : List.of(Column.TITLE, Column.KIND, Column.DIRECTION)) {
      if (!header.has(column) && !(column == Column.DIRECTION && sections)) {
        missing.add("«" + column.header() + "»");
      }
    }
    if (!missing.isEmpty()) {
      throw new WorkbookFault(List.of(missing(String.join(", ", missing))));
    }
    List<Message> twice = new ArrayList<>();
    header
        .columns()
        .forEach(
            (column, number) ->
                names().forEach((other, name) -> twice(number, other, name).ifPresent(twice::add)));
    if (!twice.isEmpty()) {
      throw new WorkbookFault(twice);
    }
  }

  private Message missing(String missing) {
    String seen =
        header.seen().stream()
            .limit(MOST)
            .map(text -> "«" + Message.shortened(text) + "»")
            .collect(Collectors.joining(", "));
    if (seen.isEmpty()) {
      return sheet.say("workbook.no-header", missing, seen);
    }
    Message lacking = new Message("workbook.missing-columns", List.of(missing, seen));
    return sheet.say(
        names().entrySet().stream()
            .filter(entry -> !header.columns().containsValue(entry.getKey()))
            .flatMap(entry -> meant(entry.getKey(), entry.getValue()).stream())
            .reduce(lacking, (left, right) -> Message.of("workbook.sentences", left, right)));
  }

  private Optional<Message> meant(int number, String name) {
    return near(name)
        .map(known -> Message.of("workbook.meant-column", Spot.letters(number), name, known));
  }

  /** The same header above another column, where the two do not say the same. */
  private Optional<Message> twice(int number, int other, String name) {
    String first = names().getOrDefault(number, "");
    boolean same = other != number && Column.fold(name).equals(Column.fold(first));
    return same && differ(number, other)
        ? Optional.of(
            sheet
                .spot(header.lastRow(), other)
                .say("workbook.column-twice", first, Spot.letters(number), Spot.letters(other)))
        : Optional.empty();
  }

  private boolean differ(int number, int other) {
    return sheet.rows().stream()
        .filter(row -> row.number() > header.lastRow())
        .anyMatch(row -> !row.text(other).isBlank() && !row.text(other).equals(row.text(number)));
  }

  /** The columns that are not read; empty when all are. */
  Optional<Message> unread() {
    Map<Integer, String> names = new TreeMap<>(names());
    for (Row row : sheet.rows()) {
      if (row.number() > header.lastRow() && row.cells().size() > 1) {
        row.cells().stream()
            .filter(cell -> !cell.blank())
            .map(Cell::column)
            .forEach(column -> names.putIfAbsent(column, ""));
      }
    }
    return names.entrySet().stream()
        .filter(entry -> !header.columns().containsValue(entry.getKey()))
        .filter(entry -> !NUMBERS.contains(Column.fold(entry.getValue())))
        .limit(MOST)
        .map(entry -> unread(entry.getKey(), entry.getValue()))
        .reduce((left, right) -> Message.of("workbook.and", left, right))
        .map(all -> sheet.say("workbook.unread-columns", all));
  }

  private Message unread(int number, String name) {
    String letters = Spot.letters(number);
    if (name.isEmpty()) {
      return Message.of("workbook.unread-nameless", letters);
    }
    for (Column column : Column.values()) {
      Integer read = header.columns().get(column);
      if (read != null && column.folded(added).contains(Column.fold(name))) {
        return Message.of("workbook.unread-second", letters, name, Spot.letters(read));
      }
    }
    return near(name)
        .map(known -> Message.of("workbook.unread-meant", letters, name, known))
        .orElseGet(() -> Message.of("workbook.unread-unknown", letters, name));
  }

  /** The known header of a column not found yet that a header comes nearest to. */
  private Optional<String> near(String name) {
    List<String> known =
        Arrays.stream(Column.values())
            .filter(column -> !header.has(column))
            .flatMap(column -> column.headers().stream())
            .toList();
    Map<String, String> shown = new TreeMap<>();
    known.forEach(text -> shown.putIfAbsent(Column.fold(text), text));
    return Nearest.of(Column.fold(name), shown.keySet()).map(shown::get);
  }

  /** What stands above each column, in its own words. */
  private Map<Integer, String> names() {
    Map<Integer, String> names = new TreeMap<>();
    header
        .names()
        .forEach(
            (number, all) ->
                all.stream()
                    .map(text -> text.strip().replaceAll("\\s+", " "))
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .ifPresent(name -> names.put(number, name)));
    return names;
  }
}
