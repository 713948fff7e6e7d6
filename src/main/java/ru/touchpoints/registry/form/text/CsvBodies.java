package ru.touchpoints.registry.form.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.touchpoints.registry.form.Content;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Column;
import ru.touchpoints.registry.writing.WordBundle;

/**
 * The lists of several bodies as one table of values: each row with its body, and with every column
 * that any of their forms has.
 */
public final class CsvBodies implements BodiesWriter {

  private final WordBundle words = WordBundle.official(CsvFormWriter.class, "text");
  private final Writer writer;
  private final List<Column> columns;

  /**
   * @param columns of all forms, each field once
   */
  public CsvBodies(OutputStream out, List<Column> columns) throws IOException {
    this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.columns = List.copyOf(columns);
    writer.write(CsvFormWriter.BYTE_ORDER_MARK);
    List<String> headers =
        new ArrayList<>(
            List.of(
                words.get("column.body"),
                words.get("column.body-path"),
                words.get("column.direction")));
    columns.forEach(column -> headers.add(column.header()));
    headers.add(words.get("column.process"));
    headers.add(words.get("column.touchpoint"));
    CsvFormWriter.row(writer, headers);
  }

  @Override
  public void add(Named body, Content content, Form form) throws IOException {
    for (Form.Section section : form.sections()) {
      for (Form.Block block : section.blocks()) {
        List<String> above = List.of();
        for (Form.Row row : block.rows()) {
          List<String> texts = CsvFormWriter.texts(row, above);
          List<String> cells =
              new ArrayList<>(List.of(body.name(), body.path(), section.heading()));
          cells.addAll(placed(form, texts));
          cells.addAll(List.of(block.process(), row.touchpoint()));
          CsvFormWriter.row(writer, cells);
          above = texts;
        }
      }
    }
  }

  /** The texts under the columns of all forms. */
  private List<String> placed(Form form, List<String> texts) {
    Map<String, String> byField = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      byField.put(form.columns().get(i).field(), texts.get(i));
    }
    return columns.stream().map(column -> byField.getOrDefault(column.field(), "")).toList();
  }

  @Override
  public void finish() throws IOException {
    writer.flush();
  }
}
