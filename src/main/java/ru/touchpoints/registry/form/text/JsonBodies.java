package ru.touchpoints.registry.form.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.form.Content;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.writing.EscapedData;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The records of several lists as one JSON document. Touchpoints go out as they come; processes and
 * what is said of the bodies follow them.
 */
public final class JsonBodies implements BodiesWriter {

  private final RowListener rows;
  private final JsonGenerator json;
  private final List<ObjectNode> processes = new ArrayList<>();
  private final List<ObjectNode> bodies = new ArrayList<>();

  /**
   * @param count how many bodies there are, those that will be left out among them
   */
  public JsonBodies(OutputStream out, int count, RowListener rows) {
    this.rows = rows;
    this.json =
        JsonListWriter.WRITER.createGenerator(
            EscapedData.json(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    json.writeStartObject();
    json.writeNumberProperty("version", ListRecords.VERSION);
    json.writeName("summary");
    json.writePOJO(RecordJson.object().put("bodies", count));
    json.writeArrayPropertyStart("touchpoints");
  }

  @Override
  public void add(Named body, Content content, Form form) {
    ListRecords records = ListRecords.of(body.path(), content, rows);
    records.touchpoints(form, json);
    content
        .processes()
        .forEach(
            process -> {
              ObjectNode own = RecordJson.object().put("body", body.path());
              own.setAll(RecordJson.process(process));
              processes.add(own);
            });
    ObjectNode said = named(body).putNull("unread");
    said.setAll(ListRecords.document(form));
    said.set("passport", RecordJson.passport(content.passport()));
    ArrayNode columns = said.putArray("columns");
    form.columns().forEach(column -> columns.add(RecordJson.column(column)));
    bodies.add(said);
  }

  @Override
  public void leaveOut(Named body, String reason) {
    bodies.add(named(body).put("unread", reason));
  }

  private static ObjectNode named(Named body) {
    return RecordJson.object()
        .put("body", body.path())
        .put("id", body.id())
        .put("name", body.name());
  }

  @Override
  public void finish() throws IOException {
    json.writeEndArray();
    array("processes", processes);
    array("bodies", bodies);
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void array(String name, List<ObjectNode> items) {
    json.writeArrayPropertyStart(name);
    items.forEach(json::writePOJO);
    json.writeEndArray();
  }
}
