package ru.touchpoints.registry.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.edit.YamlValue;
import ru.touchpoints.registry.edit.YamlValue.Fields;
import ru.touchpoints.registry.edit.YamlValue.Items;
import ru.touchpoints.registry.edit.fresh.FreshFields;
import ru.touchpoints.registry.edit.fresh.FreshYaml;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.model.blank.Example;
import ru.touchpoints.registry.model.blank.Mark;
import ru.touchpoints.registry.model.order.Citations;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.start.BodyDraft.Named;

/**
 * The passport and the empty process registry of a new list. What is not known stands there as an
 * example below the word that asks to fill it in, so that the files can be read from the start.
 */
final class PassportYaml {

  /** The direction that every order names in its own way. */
  private static final String INFORMATION =
      "Обеспечение доступа к информации о деятельности органа власти";

  private static final int VERSION = 1;

  /** How often the order of the Administration asks to confirm what is listed, п. 5.2. */
  private static final int REVIEW_EVERY_MONTHS = 12;

  private final BodyDraft body;
  private final Order order;
  private final LocalDate today;

  PassportYaml(BodyDraft body, Order order, LocalDate today) {
    this.body = body;
    this.order = order;
    this.today = today;
  }

  /** The directions of the order, for a body that names none of its own. */
  static List<Named> directions(BodyDraft body) {
    return body.directions().isEmpty()
        ? List.of(
            new Named("appeals", List.of("external"), "Рассмотрение обращений и запросов"),
            new Named("information", List.of("external"), INFORMATION),
            new Named(
                "internal", List.of("internal"), "Организация отношений с внутренним клиентом"))
        : body.directions();
  }

  String passport() {
    FreshFields fields =
        new FreshFields()
            .put("version", YamlValue.whole(VERSION))
            .put("body", body())
            .put("order", order())
            .put("authorisedPerson", authorisedPerson())
            .comment("# draft — проект; когда перечень утверждён — approved.")
            .text("status", "draft")
            .comment(
                cited(
                    "# Через сколько месяцев подразделения подтверждают сведения заново ([[п."
                        + " review]])."))
            .put("reviewEveryMonths", YamlValue.whole(REVIEW_EVERY_MONTHS))
            .blankLine()
            .comment(cited("# Подразделения, которые дают сведения ([[п. supplier]])."));
    if (body.departments().isEmpty()) {
      String what = "код латинскими буквами и наименование каждого подразделения";
      fields.comment(Mark.comment(what, Example.DEPARTMENT.text()));
    }
    fields
        .put("departments", departments())
        .blankLine()
        .comment(
            cited(
                "# Направления деятельности ([[п. coverage]]): в этой очерёдности печатается"
                    + " перечень."));
    if (body.directions().isEmpty()) {
      fields.comment(Mark.comment("направления так, как их называет порядок", INFORMATION));
    }
    fields.put("directions", directions());
    return new FreshYaml(DocumentKind.PASSPORT).file(fields.all());
  }

  String processes() {
    FreshFields source =
        new FreshFields()
            .text("title", "Реестр межведомственных и внутриведомственных процессов")
            .text("date", today.toString());
    FreshFields fields =
        new FreshFields()
            .comment(
                cited("# Сюда вносятся процессы из Реестра процессов ([[п. process-registry]]):"))
            .comment("#   registry import processes Реестр.xlsx --write")
            .put("version", YamlValue.whole(VERSION))
            .put("source", source.all())
            .texts("processes", List.of());
    return new FreshYaml(DocumentKind.PROCESSES).file(fields.all());
  }

  private Fields body() {
    FreshFields fields = new FreshFields();
    field(
        fields,
        "name",
        "name",
        Example.NAME.text(),
        "полное наименование, как в положении об органе");
    field(
        fields,
        "nameGenitive",
        "name-genitive",
        Example.NAME_GENITIVE.text(),
        "наименование, отвечающее на вопрос «чего?»");
    field(
        fields,
        "shortName",
        "short-name",
        Example.SHORT_NAME.text(),
        "краткое наименование, как в порядке");
    domains(fields);
    return fields.all();
  }

  private Fields order() {
    FreshFields fields = new FreshFields();
    field(
        fields,
        "title",
        "order-title",
        "Порядок ведения перечня точек взаимодействия с внешним и внутренним клиентами",
        cited("название порядка ([[п. act]])"));
    fields.comment("# Каким актом он утверждён; вид акта и он же в родительном падеже.");
    kind(fields);
    field(
        fields,
        "number",
        "order-number",
        Example.NUMBER.text(),
        "номер приказа, которым утверждён порядок");
    field(
        fields,
        "date",
        "order-date",
        today.toString(),
        "дата приказа: год, месяц и день через дефис");
    field(
        fields,
        "issuedBy",
        "issued-by",
        body.text("name").orElse(Example.ISSUED_BY.text()),
        "кто утвердил порядок");
    return fields.all();
  }

  private void kind(FreshFields fields) {
    Optional<String> kind = body.text("order-kind");
    fields.text("kind", kind.orElse("приказ"));
    Optional<String> genitive = body.text("order-kind-genitive");
    (kind.isEmpty() ? Optional.of("приказа") : genitive)
        .ifPresent(other -> fields.text("kindGenitive", other));
  }

  private Fields authorisedPerson() {
    FreshFields fields = new FreshFields();
    field(
        fields,
        "position",
        "position",
        "Руководитель структурного подразделения, ответственный за внедрение клиентоцентричности",
        cited("должность уполномоченного лица ([[п. authorised-person]])"));
    dative(fields);
    field(fields, "basis", "basis", Example.BASIS.text(), "чем назначено уполномоченное лицо");
    return fields.all();
  }

  private void field(FreshFields fields, String field, String known, String example, String what) {
    if (body.text(known).isEmpty()) {
      fields.comment(Mark.comment(what, example));
    }
    fields.text(field, body.text(known).orElse(example));
  }

  private void domains(FreshFields fields) {
    if (body.text("domain").isEmpty()) {
      String example = Example.DOMAIN.text();
      fields
          .comment(
              Mark.comment(
                  cited("домены официальных сайтов ([[п. official-site]]), без https://"), example))
          .comment("# officialDomains: [" + example + "]");
    } else {
      fields.texts("officialDomains", List.of(body.text("domain").orElse("").split("[,\\s]+", -1)));
    }
  }

  private void dative(FreshFields fields) {
    String example =
        "Руководителю структурного подразделения, ответственному за внедрение клиентоцентричности";
    if (body.text("position").isEmpty()) {
      String what = "она же в ответ на вопрос «кому?»";
      field(fields, "positionDative", "position-dative", example, what);
    } else {
      fields
          .comment(
              "# Кому адресованы листы изменений: та же должность, отвечающая на вопрос «кому?».")
          .comment("# positionDative: " + example);
    }
  }

  private Items departments() {
    List<Named> known =
        body.departments().isEmpty()
            ? List.of(new Named("department", List.of(), Example.DEPARTMENT.text()))
            : body.departments();
    return new Items(
        known.stream()
            .<YamlValue>map(
                department ->
                    new FreshFields()
                        .text("id", department.id())
                        .text("title", department.title())
                        .all())
            .toList());
  }

  private Items directions() {
    List<YamlValue> items = new ArrayList<>();
    for (Named direction : directions(body)) {
      items.add(
          new FreshFields()
              .text("id", direction.id())
              .text("title", direction.title())
              .text("paragraph", place(items.size() + 1))
              .texts("clients", direction.clients())
              .all());
    }
    return new Items(items);
  }

  /** The directions are the items of a numbered paragraph; words for a place have no items. */
  private String place(int number) {
    return order
        .cited(Notion.COVERAGE)
        .map(place -> Citations.isNumber(place) ? place + "." + number : place)
        .orElseGet(() -> String.valueOf(number));
  }

  private String cited(String text) {
    return new Citations(order).in(text);
  }
}
