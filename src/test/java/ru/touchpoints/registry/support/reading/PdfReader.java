package ru.touchpoints.registry.support.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.form.pdf.read.PdfListReader;
import ru.touchpoints.registry.form.pdf.read.PrintedList;

/** The list as the tags of the PDF tell it. */
public final class PdfReader implements ListReader {

  @Override
  public Table read(Path file) throws IOException {
    List<PrintedList.Row> printed = new PdfListReader().read(file).rows();
    List<String> headers = texts(printed.get(0));
    String[] values = new String[headers.size()];
    int[] below = new int[headers.size()];
    List<Row> rows = new ArrayList<>();
    String direction = "";
    for (PrintedList.Row row : printed.subList(1, printed.size())) {
      if (row.isHeading()) {
        direction = String.join("", texts(row));
      } else {
        spread(row, values, below);
        rows.add(new Row(direction, List.of(values), "", ""));
      }
    }
    return new Table(headers, rows);
  }

  private static List<String> texts(PrintedList.Row row) {
    return row.cells().stream().map(PrintedList.Cell::text).toList();
  }

  /** Puts the cells of a row into the columns that no cell above still covers. */
  private static void spread(PrintedList.Row row, String[] values, int[] below) {
    int next = 0;
    for (int column = 0; column < values.length; column++) {
      if (below[column] == 0) {
        values[column] = row.cells().get(next).text();
        below[column] = row.cells().get(next++).rowSpan();
      }
      below[column]--;
    }
  }
}
