package ru.touchpoints.registry.cli.official;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.touchpoints.registry.cli.base.Refusal;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.form.pdf.read.PdfListReader;
import ru.touchpoints.registry.form.pdf.read.PrintedList;
import ru.touchpoints.registry.form.pdf.read.UnreadablePdfException;

/** Reads the table of a PDF; rows are counted as a person counts touchpoints, from 1. */
final class PdfReadBack {

  private final Map<Message, String> texts = new LinkedHashMap<>();
  private final List<String> headers = new ArrayList<>();
  private final List<Integer> rowsLeft = new ArrayList<>();
  private int rows;

  private PdfReadBack() {}

  /**
   * Reads the whole table.
   *
   * @param name what messages call the file
   * @throws Refusal when it is no list of ours or unsafe to read
   */
  static ReadBack of(Path file, String name) throws IOException {
    PrintedList list;
    try {
      list = new PdfListReader().read(file);
    } catch (UnreadablePdfException e) {
      String key =
          switch (e.reason()) {
            case TOO_LARGE -> "verify.too-large";
            case NOT_PDF -> "verify.not-pdf";
            case ENCRYPTED -> "verify.encrypted";
            case NOT_OURS -> "verify.not-ours";
          };
      throw new Refusal(key, name);
    }
    PdfReadBack reader = new PdfReadBack();
    list.rows().forEach(reader::read);
    return new ReadBack(list.information(), reader.texts, Set.of());
  }

  private void read(PrintedList.Row row) {
    if (row.isHeading() && headers.isEmpty()) {
      for (PrintedList.Cell cell : row.cells()) {
        headers.add(cell.text());
        texts.put(Message.of("verify.header", headers.size()), cell.text());
      }
    } else if (row.isHeading()) {
      for (PrintedList.Cell cell : row.cells()) {
        texts.merge(Message.of("verify.heading", rows + 1), cell.text(), (a, b) -> a + "\n" + b);
      }
    } else {
      rows++;
      body(row);
    }
  }

  /** Puts every cell into the first column that no cell above reaches into. */
  private void body(PrintedList.Row row) {
    int column = 0;
    for (PrintedList.Cell cell : row.cells()) {
      while (column < rowsLeft.size() && rowsLeft.get(column) > 0) {
        rowsLeft.set(column, rowsLeft.get(column) - 1);
        column++;
      }
      if (column == rowsLeft.size()) {
        rowsLeft.add(0);
      }
      texts.put(Message.of("verify.row", rows, header(column)), cell.text());
      rowsLeft.set(column, Math.max(0, cell.rowSpan() - 1));
      column++;
    }
    for (; column < rowsLeft.size(); column++) {
      rowsLeft.set(column, Math.max(0, rowsLeft.get(column) - 1));
    }
  }

  private String header(int column) {
    return column < headers.size()
        ? headers.get(column).replace('\n', ' ')
        : Integer.toString(column + 1);
  }
}
