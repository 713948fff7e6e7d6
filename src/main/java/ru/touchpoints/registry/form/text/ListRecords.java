package ru.touchpoints.registry.form.text;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.form.Content;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Passport.Department;
import ru.touchpoints.registry.model.Passport.Direction;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.term.Term;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The records of a list by {@code schemas/output/export.schema.json}: the passport, the processes,
 * and the touchpoints in the order and with the numbers of the list, all with the words of the
 * YAML. Written piece by piece: a long list needs no second copy in memory.
 */
final class ListRecords {

  static final int VERSION = 1;

  private final Optional<String> body;
  private final Content content;
  private final RowListener rows;

  /**
   * The records of one list.
   *
   * @param content the records that the form to be written was built from
   */
  ListRecords(Content content, RowListener rows) {
    this(Optional.empty(), content, rows);
  }

  /** The records of one list among those of other bodies, where each says whose it is. */
  static ListRecords of(String body, Content content, RowListener rows) {
    return new ListRecords(Optional.of(body), content, rows);
  }

  ListRecords(Optional<String> body, Content content, RowListener rows) {
    this.body = body;
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

  /** What is said of a list as a document. */
  static ObjectNode document(Form form) {
    ObjectNode json =
        RecordJson.object()
            .put("title", String.join(" ", form.title()))
            .put("edition", form.edition());
    json.set("mark", RecordJson.text(form.mark()));
    json.set("origin", origin(form));
    return json;
  }

  private ObjectNode row() {
    ObjectNode row = RecordJson.object();
    body.ifPresent(path -> row.put("body", path));
    return row;
  }

  private static ObjectNode origin(Form form) {
    ObjectNode json = RecordJson.object();
    json.set("commit", RecordJson.text(form.origin().commit()));
    ObjectNode selection = json.putObject("selection");
    form.origin().selection().forEach(selection::put);
    return json.put("draft", form.origin().draft()).put("digest", form.digest());
  }

  /** Writes the touchpoints alone, into the list that was begun. */
  void touchpoints(Form form, JsonGenerator json) {
    each(
        form,
        (place, process, point) -> {
          ObjectNode record = place(place);
          json.writePOJO(RecordJson.touchpoint(record, point, clients(process)));
        });
  }

  /** Writes a record of every touchpoint that says by itself where in the list it belongs. */
  void writeLines(Form form, JsonGenerator json) {
    Map<String, String> directions =
        titles(content.passport().directions(), Direction::id, Direction::title);
    Map<String, String> departments =
        titles(content.passport().departments(), Department::id, Department::title);
    each(
        form,
        (place, process, point) -> {
          Optional<Process> known = Optional.ofNullable(process);
          ObjectNode record = row().put("number", place.number());
          record.set("direction", direction(place));
          record.set("directionTitle", title(directions, place.direction()));
          record.put("process", place.file().process());
          record.set("processTitle", RecordJson.text(known.map(Process::title)));
          record.set("processKind", RecordJson.text(known.map(Process::kind).map(Term::id)));
          record.put("department", place.file().department());
          record.set("departmentTitle", title(departments, place.file().department()));
          record.set("reviewed", RecordJson.day(place.file().reviewed()));
          json.writePOJO(RecordJson.touchpoint(record, point, clients(process)));
        });
  }

  private static <T> Map<String, String> titles(
      List<T> things, Function<T, String> id, Function<T, String> title) {
    return things.stream().collect(Collectors.toMap(id, title, (first, again) -> first));
  }

  private static JsonNode title(Map<String, String> titles, String id) {
    return RecordJson.text(Optional.ofNullable(titles.get(id)));
  }

  /** Where a touchpoint stands in the list. */
  private record Place(int number, String direction, TouchpointFile file) {}

  /** Takes a touchpoint, and the process it belongs to when that is known. */
  private interface Taker {
    void take(Place place, @Nullable Process process, Touchpoint point);
  }

  /** The form has put the files into its sections, those of one process in their own order. */
  private void each(Form form, Taker taker) {
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
        Place place = new Place(number, section.direction(), file);
        for (Touchpoint point : file.touchpoints()) {
          taker.take(place, processes.get(block.process()), point);
          rows.rowDone();
        }
        number++;
      }
    }
  }

  private ObjectNode place(Place place) {
    ObjectNode json = row().put("number", place.number());
    json.set("direction", direction(place));
    return json.put("process", place.file().process())
        .put("department", place.file().department())
        .set("reviewed", RecordJson.day(place.file().reviewed()));
  }

  private static JsonNode direction(Place place) {
    return RecordJson.text(Optional.of(place.direction()).filter(id -> !id.isEmpty()));
  }

  private static List<ClientKind> clients(@Nullable Process process) {
    return process == null ? List.of() : process.clients();
  }
}
