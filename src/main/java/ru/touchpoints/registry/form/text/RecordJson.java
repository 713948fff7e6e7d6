package ru.touchpoints.registry.form.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.field.FieldValue;
import ru.touchpoints.registry.model.field.ProcessField;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.model.term.Term;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Records of the model as JSON: the words of the YAML, what is absent as null. */
final class RecordJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private RecordJson() {}

  static ObjectNode passport(Passport passport) {
    ObjectNode json = NODES.objectNode();
    Passport.Body body = passport.body();
    ObjectNode named = json.putObject("body");
    body.id().ifPresent(id -> named.put("id", id));
    named
        .put("name", body.name())
        .put("nameGenitive", body.nameGenitive())
        .put("shortName", body.shortName())
        .set("officialDomains", texts(body.officialDomains()));
    Passport.Order order = passport.order();
    json.putObject("order")
        .put("title", order.title())
        .put("kind", order.act().name())
        .put("kindGenitive", order.act().genitive())
        .put("number", order.number())
        .put("issuedBy", order.issuedBy())
        .set("date", day(order.date()));
    json.putObject("authorisedPerson")
        .put("position", passport.authorisedPerson().position())
        .put("basis", passport.authorisedPerson().basis())
        .set("positionDative", text(passport.authorisedPerson().positionDative()));
    passport.approval().ifPresent(approval -> json.set("approval", approval(approval)));
    json.put("status", passport.status().id());
    json.put("reviewEveryMonths", passport.reviewEveryMonths());
    ArrayNode departments = json.putArray("departments");
    passport.departments().forEach(department -> departments.add(department(department)));
    ArrayNode directions = json.putArray("directions");
    passport.directions().forEach(direction -> directions.add(direction(direction)));
    ObjectNode checks = json.putObject("checks");
    new TreeMap<>(passport.checks()).forEach(checks::put);
    return json;
  }

  private static ObjectNode approval(Passport.Approval approval) {
    ObjectNode json = NODES.objectNode();
    json.put("kind", approval.act().name())
        .put("number", approval.number())
        .put("issuedBy", approval.issuedBy())
        .set("date", day(approval.date()));
    return json;
  }

  private static ObjectNode department(Passport.Department department) {
    return object()
        .put("id", department.id())
        .put("title", department.title())
        .set("head", text(department.head()));
  }

  private static ObjectNode direction(Passport.Direction direction) {
    return object()
        .put("id", direction.id())
        .put("title", direction.title())
        .put("paragraph", direction.paragraph())
        .set("clients", terms(direction.clients()));
  }

  static ObjectNode column(Form.Column column) {
    return object()
        .put("field", column.field())
        .put("header", column.header())
        .put("width", column.width());
  }

  static ObjectNode process(Process process) {
    ObjectNode json = object();
    for (ProcessField field : ProcessField.values()) {
      if (field == ProcessField.CLIENTS) {
        // The schema of the output has had it before them; it keeps this place.
        json.set(ProcessField.PROACTIVE.id(), value(ProcessField.PROACTIVE.of(process)));
      }
      if (field != ProcessField.PARTNERS || !process.partners().isEmpty()) {
        json.set(field.id(), value(field.of(process)));
      }
    }
    return json;
  }

  /**
   * Adds what a touchpoint is to the place in the list that {@code json} tells of.
   *
   * @param processClients served where the touchpoint names no clients of its own
   */
  static ObjectNode touchpoint(ObjectNode json, Touchpoint point, List<ClientKind> processClients) {
    for (TouchpointField field : TouchpointField.values()) {
      FieldValue value =
          field == TouchpointField.CLIENTS
              ? FieldValue.words(point.clientsOr(processClients))
              : field.of(point);
      json.set(field.id(), value(value));
    }
    return json;
  }

  private static JsonNode value(FieldValue value) {
    if (value instanceof FieldValue.Text text) {
      return NODES.stringNode(text.text());
    }
    if (value instanceof FieldValue.Texts several) {
      return texts(several.texts());
    }
    if (value instanceof FieldValue.Word word) {
      return NODES.stringNode(word.word().id());
    }
    if (value instanceof FieldValue.Words several) {
      return texts(several.words().stream().map(Term::id).toList());
    }
    if (value instanceof FieldValue.Flag flag) {
      return NODES.booleanNode(flag.set());
    }
    if (value instanceof FieldValue.Day day) {
      return NODES.stringNode(day.day().toString());
    }
    return NODES.nullNode();
  }

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static JsonNode text(Optional<String> text) {
    return text.<JsonNode>map(NODES::stringNode).orElse(NODES.nullNode());
  }

  static JsonNode day(Optional<LocalDate> day) {
    return text(day.map(LocalDate::toString));
  }

  /** Each word once, in the order of its vocabulary. */
  private static <T extends Term & Comparable<? super T>> ArrayNode terms(List<T> terms) {
    return texts(terms.stream().distinct().sorted().map(Term::id).toList());
  }

  private static ArrayNode texts(Collection<String> texts) {
    ArrayNode array = NODES.arrayNode();
    texts.forEach(array::add);
    return array;
  }
}
