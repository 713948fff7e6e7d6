package ru.touchpoints.registry.support.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Comma-separated values by RFC 4180, with semicolons. */
public final class CsvReader implements ListReader {

  @Override
  public Table read(Path file) throws IOException {
    List<List<String>> records = records(file);
    List<String> header = records.get(0);
    return new Table(
        header.subList(1, header.size() - 2),
        records.stream()
            .skip(1)
            .map(
                fields ->
                    new Row(
                        fields.get(0),
                        fields.subList(1, fields.size() - 2),
                        fields.get(fields.size() - 2),
                        fields.get(fields.size() - 1)))
            .toList());
  }

  /** The fields of every record; each must end with CRLF, and all must be alike in number. */
  public static List<List<String>> records(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
    List<List<String>> records = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    int at = 1;
    while (at < text.length()) {
      StringBuilder field = new StringBuilder();
      at = text.charAt(at) == '"' ? quoted(text, at + 1, field) : plain(text, at, field);
      fields.add(field.toString());
      if (text.charAt(at) == ';') {
        at++;
      } else {
        assertThat(text.substring(at, at + 2)).isEqualTo("\r\n");
        records.add(List.copyOf(fields));
        fields.clear();
        at += 2;
      }
    }
    assertThat(records).allMatch(one -> one.size() == records.get(0).size());
    return records;
  }

  private static int plain(String text, int from, StringBuilder field) {
    int at = from;
    while (";\r".indexOf(text.charAt(at)) < 0) {
      assertThat(text.charAt(at)).as(text.substring(from, at)).isNotIn('"', '\n');
      field.append(text.charAt(at++));
    }
    return at;
  }

  private static int quoted(String text, int from, StringBuilder field) {
    int at = from;
    while (text.charAt(at) != '"' || text.charAt(at + 1) == '"') {
      at += text.charAt(at) == '"' ? 1 : 0;
      field.append(text.charAt(at++));
    }
    return at + 1;
  }
}
