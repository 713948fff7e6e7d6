package ru.touchpoints.registry.render;

import java.io.IOException;
import java.io.Writer;
import ru.touchpoints.registry.writing.EscapedData;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;

/** One JSON text, of which no more than a part is held in memory. */
public final class JsonOutput {

  private final JsonGenerator generator;

  private JsonOutput(JsonGenerator generator) {
    this.generator = generator;
  }

  static void write(ObjectWriter writer, Appendable out, Json.Content content) throws IOException {
    try (JsonGenerator generator = writer.createGenerator(EscapedData.json(new Into(out)))) {
      content.writeTo(new JsonOutput(generator));
    } catch (JacksonIOException failed) {
      throw failed.getCause();
    }
    out.append('\n');
  }

  public void beginObject() {
    generator.writeStartObject();
  }

  public void endObject() {
    generator.writeEndObject();
  }

  public void beginArray() {
    generator.writeStartArray();
  }

  /** Begins the list of a field. */
  public void beginArray(String field) {
    generator.writeArrayPropertyStart(field);
  }

  public void endArray() {
    generator.writeEndArray();
  }

  public void field(String name, JsonNode value) {
    generator.writeName(name);
    generator.writeTree(value);
  }

  /** An item of the list that was begun. */
  public void value(JsonNode value) {
    generator.writeTree(value);
  }

  /** Hands on what Jackson writes. */
  private static final class Into extends Writer {

    private final Appendable out;

    Into(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] characters, int from, int count) throws IOException {
      out.append(new String(characters, from, count));
    }

    @Override
    public void flush() {
      // Whoever gave the output flushes it.
    }

    @Override
    public void close() {
      // Whoever gave the output closes it.
    }
  }
}
