package ru.touchpoints.registry.form.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import ru.touchpoints.registry.form.Content;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormWriter;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.writing.EscapedData;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The records themselves as a JSON document, for other programs. */
public final class JsonListWriter implements FormWriter {

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  static final ObjectWriter WRITER =
      JsonMapper.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                          .withArrayEmptySeparator("")
                          .withObjectEmptySeparator(""))
                  .withObjectIndenter(INDENTER)
                  .withArrayIndenter(INDENTER))
          .build()
          .writerWithDefaultPrettyPrinter();

  private final Content content;
  private final RowListener rows;

  /**
   * A writer of one list.
   *
   * @param content the records that the form to be written was built from
   */
  public JsonListWriter(Content content, RowListener rows) {
    this.content = content;
    this.rows = rows;
  }

  @Override
  public String format() {
    return "json";
  }

  @Override
  public void write(Form form, OutputStream out) throws IOException {
    Writer text = EscapedData.json(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try (JsonGenerator json = WRITER.createGenerator(text)) {
      new ListRecords(content, rows).write(form, json);
      json.writeRaw('\n');
    }
  }
}
