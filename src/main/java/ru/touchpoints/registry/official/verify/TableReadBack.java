package ru.touchpoints.registry.official.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.touchpoints.registry.workbook.text.ReadDocument;

/** The places of a document's table; rows are counted as a person counts touchpoints, from 1. */
final class TableReadBack {

  private final Map<DocumentPlace, String> texts = new LinkedHashMap<>();
  private final List<String> headers = new ArrayList<>();
  private final List<Integer> rowsLeft = new ArrayList<>();
  private int rows;

  private TableReadBack() {}

  static ReadBack of(ReadDocument document) {
    TableReadBack reader = new TableReadBack();
    document.rows().forEach(reader::read);
    for (int i = 0; i < document.paragraphs().size(); i++) {
      reader.texts.put(DocumentPlace.paragraph(i + 1), document.paragraphs().get(i));
    }
    return new ReadBack(document.properties(), reader.texts, Set.of());
  }

  private void read(ReadDocument.Row row) {
    if (row.heading() && headers.isEmpty() && row.cells().size() > 1) {
      for (ReadDocument.Cell cell : row.cells()) {
        headers.add(cell.text());
        texts.put(DocumentPlace.header(headers.size()), cell.text());
      }
    } else if (row.heading()) {
      for (ReadDocument.Cell cell : row.cells()) {
        texts.merge(DocumentPlace.heading(rows + 1), cell.text(), (a, b) -> a + "\n" + b);
      }
    } else {
      rows++;
      body(row);
    }
  }

  /** Puts every cell into the first column that no cell above reaches into. */
  private void body(ReadDocument.Row row) {
    int column = 0;
    for (ReadDocument.Cell cell : row.cells()) {
      while (column < rowsLeft.size() && rowsLeft.get(column) > 0) {
        rowsLeft.set(column, rowsLeft.get(column) - 1);
        column++;
      }
      if (column == rowsLeft.size()) {
        rowsLeft.add(0);
      }
      texts.put(DocumentPlace.row(rows, header(column)), cell.text());
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
