package ru.touchpoints.registry.support.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads a document of the list back, with no help from what has written it. */
@FunctionalInterface
public interface ListReader {

  /** A touchpoint as the document shows it; under a merged cell stands its text. */
  record Row(String direction, List<String> texts, String process, String touchpoint) {
    public Row {
      texts = List.copyOf(texts);
    }
  }

  /** What a document shows. */
  record Table(List<String> headers, List<Row> rows) {
    public Table {
      headers = List.copyOf(headers);
      rows = List.copyOf(rows);
    }
  }

  Table read(Path file) throws IOException;
}
