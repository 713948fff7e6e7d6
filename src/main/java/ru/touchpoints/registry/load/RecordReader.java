package ru.touchpoints.registry.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.FormField;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Passport.Act;
import ru.touchpoints.registry.model.Passport.Approval;
import ru.touchpoints.registry.model.Passport.AuthorisedPerson;
import ru.touchpoints.registry.model.Passport.Body;
import ru.touchpoints.registry.model.Passport.ColumnDefinition;
import ru.touchpoints.registry.model.Passport.Department;
import ru.touchpoints.registry.model.Passport.Direction;
import ru.touchpoints.registry.model.Passport.FormDefinition;
import ru.touchpoints.registry.model.Passport.Items;
import ru.touchpoints.registry.model.Passport.Order;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Status;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.field.ListColumn;
import ru.touchpoints.registry.model.field.ProcessField;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.model.term.Terms;

/** The fields of a checked document as records of the model. */
final class RecordReader {

  private static final int DEFAULT_REVIEW_MONTHS = 12;

  private static final String USUAL_ACT = "приказ";
  private static final Map<String, String> GENITIVES =
      Map.of(
          USUAL_ACT,
          "приказа",
          "постановление",
          "постановления",
          "распоряжение",
          "распоряжения",
          "решение",
          "решения",
          "указ",
          "указа");

  private static final Map<String, String> INSTRUMENTALS =
      Map.of(
          USUAL_ACT,
          "приказом",
          "постановление",
          "постановлением",
          "распоряжение",
          "распоряжением",
          "решение",
          "решением",
          "указ",
          "указом");

  private RecordReader() {}

  /** The passport; what is damaged in it is left empty. */
  static Passport passport(Fields root) {
    return new Passport(
        body(root.nested("body")),
        order(root.nested("order")),
        authorisedPerson(root.nested("authorisedPerson")),
        root.has("approval") ? Optional.of(approval(root.nested("approval"))) : Optional.empty(),
        root.term(Terms.of(Status.class), "status").orElse(Status.DRAFT),
        root.number("reviewEveryMonths").map(Double::intValue).orElse(DEFAULT_REVIEW_MONTHS),
        root.each("departments", RecordReader::department),
        root.each("directions", RecordReader::direction),
        root.has("form") ? Optional.of(form(root.nested("form"))) : Optional.empty(),
        checks(root.nested("checks")),
        headers(root.nested("workbooks").nested("processes")));
  }

  private static Body body(Fields fields) {
    return new Body(
        fields.text("id"),
        fields.requiredText("name"),
        fields.requiredText("nameGenitive"),
        fields.requiredText("shortName"),
        fields.texts("officialDomains"));
  }

  static Order order(Fields fields) {
    return new Order(
        fields.requiredText("title"),
        act(fields),
        fields.requiredText("number"),
        fields.day("date"),
        fields.requiredText("issuedBy"));
  }

  /** The genitive of the usual kinds of act is known; of others the name stands as it is. */
  private static Act act(Fields order) {
    String name = order.text("kind").orElse(USUAL_ACT);
    return new Act(
        name, order.text("kindGenitive").orElseGet(() -> GENITIVES.getOrDefault(name, name)));
  }

  private static AuthorisedPerson authorisedPerson(Fields fields) {
    return new AuthorisedPerson(
        fields.requiredText("position"),
        fields.text("positionDative"),
        fields.requiredText("basis"));
  }

  private static Approval approval(Fields fields) {
    Act act = act(fields);
    return new Approval(
        act,
        fields
            .text("kindInstrumental")
            .or(() -> Optional.ofNullable(INSTRUMENTALS.get(act.name()))),
        fields.requiredText("number"),
        fields.day("date"),
        fields.requiredText("issuedBy"),
        fields.text("issuedByGenitive"));
  }

  static Department department(Fields fields) {
    return new Department(
        fields.requiredText("id"), fields.requiredText("title"), fields.text("head"));
  }

  static Direction direction(Fields fields) {
    return new Direction(
        fields.requiredText("id"),
        fields.requiredText("title"),
        fields.requiredText("paragraph"),
        fields.terms(Terms.of(ClientKind.class), "clients"));
  }

  /** What a column of the form shows; empty when the word is none. */
  static Optional<Entry<FormField>> field(Fields column) {
    return ListColumn.byId(column.requiredText("field")).map(column::entry);
  }

  private static FormDefinition form(Fields fields) {
    List<ColumnDefinition> columns =
        fields
            .each(
                "columns",
                column ->
                    ListColumn.byId(column.requiredText("field"))
                        .map(
                            field ->
                                new ColumnDefinition(
                                    field, column.text("header"), column.number("width"))))
            .stream()
            .flatMap(Optional::stream)
            .toList();
    boolean running = fields.text("items").filter("semicolons"::equals).isPresent();
    return new FormDefinition(
        fields.text("title"), running ? Items.SEMICOLONS : Items.LINES, columns);
  }

  private static Map<String, String> checks(Fields fields) {
    Map<String, String> checks = new HashMap<>();
    for (String code : fields.keys()) {
      checks.put(code, fields.requiredText(code));
    }
    return checks;
  }

  private static Map<String, List<String>> headers(Fields fields) {
    Map<String, List<String>> headers = new HashMap<>();
    for (String field : fields.keys()) {
      headers.put(field, fields.texts(field));
    }
    return headers;
  }

  /** A process; empty when anything in it is damaged. */
  static Optional<Entry<Process>> process(Fields fields) {
    return fields.sound() ? ProcessField.read(fields).map(fields::entry) : Optional.empty();
  }

  /** A touchpoint; empty when its type is not known. */
  static Optional<Entry<Touchpoint>> touchpoint(Fields fields) {
    return TouchpointField.read(fields).map(fields::entry);
  }
}
