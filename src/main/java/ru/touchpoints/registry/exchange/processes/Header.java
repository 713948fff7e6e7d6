package ru.touchpoints.registry.exchange.processes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Region;
import ru.touchpoints.registry.workbook.cell.Row;
import ru.touchpoints.registry.workbook.cell.Sheet;

/**
 * Which column of a sheet is which.
 *
 * @param columns 1-based
 * @param firstRow its first row; 0 when there is none
 * @param lastRow the last row of the header; 0 when there is none
 * @param names what each column is called, alone and with the group that it belongs to
 * @param seen what stands in the header
 */
record Header(
    Map<Column, Integer> columns,
    int firstRow,
    int lastRow,
    SortedMap<Integer, List<String>> names,
    List<String> seen) {

  /** The header is looked for in this many rows. */
  private static final int ROWS = 20;

  /** More cells or regions no table of people has above its rows. */
  private static final int MOST_CELLS = 500;

  Header {
    columns = Map.copyOf(columns);
    names = Collections.unmodifiableSortedMap(names);
    seen = List.copyOf(seen);
  }

  /** The row, or two rows, that match the most known headers; the first of equal ones. */
  static Header find(Sheet sheet, Map<String, List<String>> added) {
    List<Row> rows =
        sheet.rows().stream()
            .takeWhile(row -> row.number() <= ROWS)
            .map(row -> new Row(row.number(), row.hidden(), first(row.cells(), MOST_CELLS)))
            .toList();
    Sheet top = top(sheet);
    Header best = new Header(Map.of(), 0, 0, new TreeMap<>(), List.of());
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Header single = of(top, Optional.empty(), row, added);
      best = better(best, single);
      boolean adjacent = i + 1 < rows.size() && rows.get(i + 1).number() == row.number() + 1;
      if (adjacent) {
        Header lower = of(top, Optional.empty(), rows.get(i + 1), added);
        Header two = of(top, Optional.of(row), rows.get(i + 1), added);
        int alone = Math.max(single.columns().size(), lower.columns().size());
        best = two.columns().size() > alone ? better(best, two) : best;
      }
    }
    return best;
  }

  private static Sheet top(Sheet sheet) {
    List<Region> merged =
        sheet.merged().stream()
            .filter(region -> region.firstRow() <= ROWS)
            .limit(MOST_CELLS)
            .toList();
    return new Sheet(sheet.file(), sheet.name(), List.of(), merged, List.of());
  }

  private static List<Cell> first(List<Cell> cells, int count) {
    return cells.subList(0, Math.min(cells.size(), count));
  }

  private static Header better(Header best, Header other) {
    boolean fuller =
        best.columns().isEmpty()
            && other.columns().isEmpty()
            && other.seen().size() > best.seen().size();
    return fuller || other.columns().size() > best.columns().size() ? other : best;
  }

  private static Header of(
      Sheet sheet, Optional<Row> above, Row row, Map<String, List<String>> added) {
    SortedMap<Integer, List<String>> texts = new TreeMap<>();
    above.ifPresent(upper -> upper.cells().forEach(cell -> add(texts, cell.column(), cell.text())));
    for (Cell cell : row.cells()) {
      String group = above.map(upper -> over(sheet, upper, cell.column())).orElse("");
      List<String> names = texts.computeIfAbsent(cell.column(), column -> new ArrayList<>());
      names.add(0, cell.text());
      names.add(group + cell.text());
    }
    int last =
        sheet.merged().stream()
            .filter(region -> region.firstRow() <= row.number())
            .mapToInt(Region::lastRow)
            .filter(end -> end <= row.number() + 2)
            .reduce(row.number(), Math::max);
    List<String> seen =
        Stream.concat(above.stream(), Stream.of(row))
            .flatMap(line -> line.cells().stream())
            .map(cell -> cell.text().strip().replaceAll("\\s+", " "))
            .filter(text -> !text.isEmpty())
            .toList();
    int first = above.map(Row::number).orElse(row.number());
    return new Header(columns(texts, added), first, last, texts, seen);
  }

  private static void add(Map<Integer, List<String>> texts, int column, String text) {
    texts.computeIfAbsent(column, key -> new ArrayList<>()).add(text);
  }

  /** The header of the group that a column belongs to. */
  private static String over(Sheet sheet, Row upper, int column) {
    Optional<Region> region =
        sheet.merged().stream().filter(merged -> merged.holds(upper.number(), column)).findFirst();
    if (region.isPresent()) {
      return upper.text(region.get().firstColumn());
    }
    return upper.cells().stream()
        .filter(cell -> cell.column() <= column)
        .reduce((left, right) -> right)
        .map(Cell::text)
        .orElse("");
  }

  private static Map<Column, Integer> columns(
      Map<Integer, List<String>> texts, Map<String, List<String>> added) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      for (String known : column.folded(added)) {
        texts.forEach(
            (number, names) -> {
              boolean free = !columns.containsKey(column) && !columns.containsValue(number);
              if (free && names.stream().anyMatch(name -> Column.fold(name).equals(known))) {
                columns.put(column, number);
              }
            });
      }
    }
    return columns;
  }

  /** Whether a row says again what the columns are, as the first row of every printed page does. */
  boolean again(Row row) {
    int same = 0;
    for (Cell cell : row.cells()) {
      if (columns.containsValue(cell.column()) && !cell.blank()) {
        String text = Column.fold(cell.text());
        boolean named =
            names.getOrDefault(cell.column(), List.of()).stream()
                .anyMatch(name -> Column.fold(name).equals(text));
        if (!named) {
          return false;
        }
        same++;
      }
    }
    return same > 1;
  }

  boolean has(Column column) {
    return columns.containsKey(column);
  }

  /** The cell of a column that a row has; empty without it, or with nothing in it. */
  Optional<Cell> cell(Row row, Column column) {
    return Optional.ofNullable(columns.get(column)).flatMap(row::cell).filter(c -> !c.blank());
  }
}
