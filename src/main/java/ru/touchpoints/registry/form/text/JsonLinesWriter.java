package ru.touchpoints.registry.form.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ru.touchpoints.registry.form.Content;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormWriter;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.writing.EscapedData;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The touchpoints as JSON Lines, for engines that read many files as one table: one touchpoint a
 * line, by {@code schemas/output/export-line.schema.json}, with what the passport and the process
 * list say of it.
 */
public final class JsonLinesWriter implements FormWriter {

  private static final String LINE_END = "\n";

  private final Content content;
  private final RowListener rows;
  private final Optional<String> body;

  private final ObjectWriter writer =
      JsonMapper.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build()
          .writer()
          .withRootValueSeparator(LINE_END);

  /**
   * A writer of one list.
   *
   * @param content the records that the form to be written was built from
   */
  public JsonLinesWriter(Content content, RowListener rows) {
    this(Optional.empty(), content, rows);
  }

  /**
   * A writer of one list among those of other bodies.
   *
   * @param body what each line says whose it is
   */
  public JsonLinesWriter(String body, Content content, RowListener rows) {
    this(Optional.of(body), content, rows);
  }

  private JsonLinesWriter(Optional<String> body, Content content, RowListener rows) {
    this.body = body;
    this.content = content;
    this.rows = rows;
  }

  @Override
  public String format() {
    return "jsonl";
  }

  @Override
  public void write(Form form, OutputStream out) throws IOException {
    Writer text = EscapedData.json(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try (JsonGenerator json = writer.createGenerator(text)) {
      new ListRecords(body, content, rows).writeLines(form, json);
      if (form.rowCount() > 0) {
        json.writeRaw(LINE_END);
      }
    }
  }
}
