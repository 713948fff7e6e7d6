package ru.touchpoints.registry.workbook.ods;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.cell.Region;
import ru.touchpoints.registry.workbook.cell.Row;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;
import ru.touchpoints.registry.workbook.xlsx.part.XmlPart;

/** Reads one table in one pass, and makes no more of what is repeated than a sheet may hold. */
final class TableReading {

  private final XmlPart xml;
  private final CellReading reader;
  private final Sheet place;
  private final List<Row> rows = new ArrayList<>();
  private final List<Region> merged = new ArrayList<>();
  private final BitSet hiddenColumns = new BitSet();
  private int columns;
  private int row;
  private long filled;
  private long bytes;

  /**
   * @param place the sheet without its content, for the places of faults
   */
  TableReading(XmlPart xml, CellReading reader, Sheet place) {
    this.xml = xml;
    this.reader = reader;
    this.place = place;
  }

  /** The table that starts here. */
  Sheet read() throws IOException {
    int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
      switch (xml.started()) {
        case "table-column" -> column();
        case "table-row" -> row();
        case "shapes", "named-expressions", "table-source", "desc", "title" -> xml.skip();
        default -> {
          // Groups of rows and columns, and the head of the table, are read through.
        }
      }
    }
    List<Integer> hidden = hiddenColumns.stream().boxed().toList();
    return new Sheet(place.file(), place.name(), rows, merged, hidden);
  }

  private void column() throws IOException {
    int last = (int) Math.min(Limits.LAST_COLUMN, (long) columns + repeated("columns"));
    if (!shown()) {
      hiddenColumns.set(columns + 1, last + 1);
    }
    columns = last;
  }

  private boolean shown() {
    return xml.attribute("visibility").filter(value -> !value.equals("visible")).isEmpty();
  }

  private int repeated(String what) throws IOException {
    return Math.max(1, xml.number("number-" + what + "-repeated").orElse(1));
  }

  private void row() throws IOException {
    int first = row + 1;
    long last = (long) row + repeated("rows");
    boolean hidden = !shown();
    List<Cell> cells = cells(first);
    row = (int) Math.min(last, Limits.LAST_ROW);
    if (cells.isEmpty()) {
      return;
    }
    if (last > Limits.LAST_ROW) {
      throw new WorkbookFault(List.of(place.say("workbook.absurd-row", Long.toString(last))));
    }
    if (rows.size() + last - first + 1 > Limits.ROWS) {
      throw new WorkbookFault(List.of(place.say("workbook.too-many-rows")));
    }
    long each = cells.stream().mapToLong(cell -> Limits.cost(cell.text())).sum();
    count(cells.size() * (last - first), each * (last - first));
    for (int number = first; number <= last; number++) {
      rows.add(new Row(number, hidden, cells));
    }
  }

  private void count(long more, long cost) throws WorkbookFault {
    filled += more;
    bytes += cost;
    if (filled > Limits.CELLS) {
      throw new WorkbookFault(List.of(place.say("workbook.too-many-cells")));
    }
    if (bytes > Limits.bytesInMemory()) {
      throw new WorkbookFault(List.of(place.say("workbook.memory")));
    }
  }

  private List<Cell> cells(int number) throws IOException {
    List<Cell> cells = new ArrayList<>();
    int column = 0;
    int outside = xml.depth() - 1;
    while (xml.depth() > outside && xml.next()) {
      if (xml.starts("table-cell") || xml.starts("covered-table-cell")) {
        int first = column + 1;
        long last = (long) column + repeated("columns");
        int across = merge(number, first);
        Optional<Cell> cell = reader.read(place.spot(number, first));
        column = (int) Math.min(last, Limits.LAST_COLUMN);
        if (cell.isPresent()) {
          if (last > Limits.LAST_COLUMN) {
            throw new WorkbookFault(
                List.of(place.say("workbook.misplaced-cell", "", Integer.toString(number))));
          }
          // Copies that lie beneath the merged cell nobody sees: SODS saves a title so.
          long times = (last - first) / across + 1;
          count(times, times * Limits.cost(cell.get().text()));
          for (int i = first; i <= last; i += across) {
            cells.add(at(i, cell.get()));
          }
        }
      }
    }
    return cells;
  }

  private static Cell at(int column, Cell cell) {
    return cell.column() == column
        ? cell
        : new Cell(column, cell.text(), cell.kind(), cell.formula(), cell.counted());
  }

  /** How many columns the cell lies over. */
  private int merge(int number, int first) throws IOException {
    int down = xml.number("number-rows-spanned").orElse(1);
    int across = Math.max(1, xml.number("number-columns-spanned").orElse(1));
    if (down > 1 || across > 1) {
      merged.add(
          new Region(
              number,
              first,
              (int) Math.min(Limits.LAST_ROW, (long) number + down - 1),
              (int) Math.min(Limits.LAST_COLUMN, (long) first + across - 1)));
    }
    if (merged.size() > Limits.MERGED) {
      throw new WorkbookFault(List.of(place.say("workbook.too-many-merged")));
    }
    return Math.min(across, Limits.LAST_COLUMN);
  }
}
