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
import tools.jackson.databind.ObjectWriter;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** The same records as {@link JsonListWriter} writes as one YAML document, laid out as fmt does. */
public final class YamlListWriter implements FormWriter {

  private final Content content;
  private final RowListener rows;

  private final ObjectWriter writer =
      YAMLMapper.builder(
              new EscapedYaml(
                  YAMLFactory.builder()
                      .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                      .disable(YAMLWriteFeature.SPLIT_LINES)
                      .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
                      .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                      .stringQuotingChecker(new Quoting())))
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build()
          .writer();

  /**
   * A writer of one list.
   *
   * @param content the records that the form to be written was built from
   */
  public YamlListWriter(Content content, RowListener rows) {
    this.content = content;
    this.rows = rows;
  }

  @Override
  public String format() {
    return "yaml";
  }

  @Override
  public void write(Form form, OutputStream out) throws IOException {
    Writer text = EscapedData.yaml(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try (JsonGenerator yaml = writer.createGenerator(text)) {
      new ListRecords(content, rows).write(form, yaml);
    }
  }

  /** Leaves out the quotes of words alone: readers of YAML 1.1 take days and times for numbers. */
  private static final class Quoting extends StringQuotingChecker.Default {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean needToQuoteValue(String text) {
      return text.isEmpty()
          || !Character.isLetter(text.codePointAt(0))
          || super.needToQuoteValue(text);
    }
  }
}
