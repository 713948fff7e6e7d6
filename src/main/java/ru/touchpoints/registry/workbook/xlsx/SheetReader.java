package ru.touchpoints.registry.workbook.xlsx;

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

/** Reads one sheet in one pass. */
final class SheetReader {

  private final XmlPart xml;
  private final CellReader reader;
  private final Sheet place;
  private final List<Row> rows = new ArrayList<>();
  private final List<Region> merged = new ArrayList<>();
  private final BitSet hiddenColumns = new BitSet();
  private boolean computed = true;
  private long bytes;
  private int lastRow;
  private int filled;

  /**
   * @param place the sheet without its content, for the places of faults
   */
  SheetReader(XmlPart xml, CellReader reader, Sheet place) {
    this.xml = xml;
    this.reader = reader;
    this.place = place;
  }

  Sheet read() throws IOException {
    while (xml.next()) {
      switch (xml.started()) {
        case "row" -> row();
        case "col" -> column();
        case "mergeCell" -> merge();
        case "sheetCalcPr" -> {
          if (xml.flag("fullCalcOnLoad") && computed) {
            computed = false;
            rows.replaceAll(SheetReader::uncomputed);
          }
        }
        default -> {
          // Everything else is how the sheet looks.
        }
      }
    }
    List<Integer> hidden = hiddenColumns.stream().boxed().toList();
    return new Sheet(place.file(), place.name(), rows, merged, hidden);
  }

  /** The row of a sheet that asks whoever opens it to compute its formulas. */
  private static Row uncomputed(Row row) {
    List<Cell> cells =
        row.cells().stream()
            .map(
                cell ->
                    cell.placeholder() ? new Cell(cell.column(), "", Cell.Kind.UNCOMPUTED) : cell)
            .toList();
    return new Row(row.number(), row.hidden(), cells);
  }

  private void merge() throws WorkbookFault {
    Reference.region(xml.attribute("ref").orElse("")).ifPresent(merged::add);
    if (merged.size() > Limits.MERGED) {
      throw new WorkbookFault(List.of(place.say("workbook.too-many-merged")));
    }
  }

  private void column() throws IOException {
    int first = xml.number("min").orElse(1);
    int last = Math.min(xml.number("max").orElse(0), Limits.LAST_COLUMN);
    if (xml.flag("hidden") && last >= first) {
      hiddenColumns.set(Math.max(1, first), Math.max(1, last + 1));
    }
  }

  private void row() throws IOException {
    int number = xml.number("r").orElse(lastRow + 1);
    boolean hidden = xml.flag("hidden");
    if (number < 1 || number > Limits.LAST_ROW) {
      throw new WorkbookFault(List.of(place.say("workbook.absurd-row", Integer.toString(number))));
    }
    if (number <= lastRow) {
      throw new WorkbookFault(
          List.of(place.say("workbook.repeated-row", Integer.toString(number))));
    }
    lastRow = number;
    List<Cell> cells = cells(number);
    if (!cells.isEmpty()) {
      rows.add(new Row(number, hidden, cells));
      filled += cells.size();
      cells.forEach(cell -> bytes += Limits.cost(cell.text()));
    }
    if (bytes > Limits.bytesInMemory()) {
      throw new WorkbookFault(List.of(place.say("workbook.memory")));
    }
    if (rows.size() > Limits.ROWS) {
      throw new WorkbookFault(List.of(place.say("workbook.too-many-rows")));
    }
    if (filled > Limits.CELLS) {
      throw new WorkbookFault(List.of(place.say("workbook.too-many-cells")));
    }
  }

  private List<Cell> cells(int row) throws IOException {
    List<Cell> cells = new ArrayList<>();
    int last = 0;
    while (xml.next() && !xml.ends("row")) {
      if (xml.starts("c")) {
        Optional<String> reference = xml.attribute("r");
        int column = reference.isEmpty() ? last + 1 : Reference.column(reference.get(), row);
        if (column <= last || column > Limits.LAST_COLUMN) {
          throw new WorkbookFault(
              List.of(
                  place.say(
                      "workbook.misplaced-cell", reference.orElse(""), Integer.toString(row))));
        }
        last = column;
        reader.read(xml, place.spot(row, column)).ifPresent(cells::add);
      }
    }
    return cells;
  }
}
