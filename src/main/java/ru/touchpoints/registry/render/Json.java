package ru.touchpoints.registry.render;

import java.io.IOException;
import java.io.StringWriter;
import ru.touchpoints.registry.writing.EscapedData;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON as all our outputs have it: two spaces, LF on every machine, keys in the order they are set.
 */
public final class Json {

  /** The version of every JSON output of the contract. */
  public static final int VERSION = 1;

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
          .withArrayEmptySeparator("")
          .withObjectEmptySeparator("");

  private final JsonMapper mapper =
      JsonMapper.builder()
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter(SEPARATORS)
                  .withObjectIndenter(INDENTER)
                  .withArrayIndenter(INDENTER))
          .build();

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** What is written of one JSON text, part by part. */
  @FunctionalInterface
  public interface Content {
    void writeTo(JsonOutput out);
  }

  /**
   * Writes a text as it comes, the same bytes as {@link #write(JsonNode)} would give.
   *
   * @throws IOException when the output takes no more
   */
  public void write(Appendable out, Content content) throws IOException {
    JsonOutput.write(mapper.writerWithDefaultPrettyPrinter(), out, content);
  }

  public String write(JsonNode node) {
    StringWriter text = new StringWriter();
    mapper.writerWithDefaultPrettyPrinter().writeValue(EscapedData.json(text), node);
    return text.append('\n').toString();
  }
}
