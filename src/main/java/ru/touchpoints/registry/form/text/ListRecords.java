package ru.touchpoints.registry.form.text;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.form.Content;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/**
 * The records of a list by {@code schemas/output/export.schema.json}: the passport, the processes,
 * and the touchpoints in the order and with the numbers of the list, all with the words of the
 * YAML. Written piece by piece: a long list needs no second copy in memory.
 */
final class ListRecords {

  private static final int VERSION = 1;

  private final Content content;
  private final RowListener rows;

  /**
   * The records of one list.
   *
   * @param content the records that the form to be written was built from
   */
  ListRecords(Content content, RowListener rows) {
    this.content = content;
    this.rows = rows;
  }

  /** Writes one document; the generator decides how it looks. */
  void write(Form form, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("version", VERSION);
    json.writeStringProperty("title", String.join(" ", form.title()));
    json.writeStringProperty("edition", form.edition());
    json.writePOJOProperty("mark", RecordJson.text(form.mark()));
    json.writePOJOProperty("origin", origin(form));
    json.writePOJOProperty("passport", RecordJson.passport(content.passport()));
    json.writeArrayPropertyStart("columns");
    form.columns().forEach(column -> json.writePOJO(RecordJson.column(column)));
    json.writeEndArray();
    json.writeArrayPropertyStart("processes");
    content.processes().forEach(process -> json.writePOJO(RecordJson.process(process)));
    json.writeEndArray();
    json.writeArrayPropertyStart("touchpoints");
    touchpoints(form, json);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static ObjectNode origin(Form form) {
    ObjectNode json = RecordJson.object();
    json.set("commit", RecordJson.text(form.origin().commit()));
    ObjectNode selection = json.putObject("selection");
    form.origin().selection().forEach(selection::put);
    return json.put("draft", form.origin().draft()).put("digest", form.digest());
  }

  /** The form has put the files into its sections, those of one process in their own order. */
  private void touchpoints(Form form, JsonGenerator json) {
    Map<String, Iterator<TouchpointFile>> files =
        content.files().stream()
            .collect(
                Collectors.groupingBy(
                    TouchpointFile::process,
                    Collectors.collectingAndThen(Collectors.toList(), List::iterator)));
    Iterator<TouchpointFile> none = Collections.emptyIterator();
    Map<String, Process> processes = content.processesById();
    int number = 1;
    for (Form.Section section : form.sections()) {
      for (Form.Block block : section.blocks()) {
        TouchpointFile file = files.getOrDefault(block.process(), none).next();
        List<ClientKind> clients = clients(processes.get(block.process()));
        for (Touchpoint point : file.touchpoints()) {
          ObjectNode place = place(number, section.direction(), file);
          json.writePOJO(RecordJson.touchpoint(place, point, clients));
          rows.rowDone();
        }
        number++;
      }
    }
  }

  private static ObjectNode place(int number, String direction, TouchpointFile file) {
    ObjectNode json = RecordJson.object().put("number", number);
    json.set("direction", RecordJson.text(Optional.of(direction).filter(id -> !id.isEmpty())));
    return json.put("process", file.process())
        .put("department", file.department())
        .set("reviewed", RecordJson.day(file.reviewed()));
  }

  private static List<ClientKind> clients(@Nullable Process process) {
    return process == null ? List.of() : process.clients();
  }
}
