package ru.touchpoints.registry.start;

import java.time.LocalDate;
import java.util.List;
import ru.touchpoints.registry.edit.skeleton.YamlText;
import ru.touchpoints.registry.model.blank.Example;
import ru.touchpoints.registry.model.blank.Mark;
import ru.touchpoints.registry.start.BodyDraft.Named;

/**
 * The passport and the empty process registry of a new list. What is not known stands there as an
 * example below the word that asks to fill it in, so that the files can be read from the start.
 */
final class PassportYaml {

  /** The direction that every order names in its own way. */
  private static final String INFORMATION =
      "Обеспечение доступа к информации о деятельности органа власти";

  private final BodyDraft body;
  private final LocalDate today;
  private final StringBuilder out = new StringBuilder();

  PassportYaml(BodyDraft body, LocalDate today) {
    this.body = body;
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
    line("# yaml-language-server: $schema=../schemas/registry.schema.json");
    line("version: 1");
    line("body:");
    field(
        "  ",
        "name",
        "name",
        Example.NAME.text(),
        "полное наименование, как в положении об органе");
    field(
        "  ",
        "nameGenitive",
        "name-genitive",
        Example.NAME_GENITIVE.text(),
        "наименование, отвечающее на вопрос «чего?»");
    field(
        "  ",
        "shortName",
        "short-name",
        Example.SHORT_NAME.text(),
        "краткое наименование, как в порядке");
    domains();
    line("order:");
    field(
        "  ",
        "title",
        "order-title",
        "Порядок ведения перечня точек взаимодействия с внешним и внутренним клиентами",
        "название порядка (п. 1.1)");
    line("  # Каким актом он утверждён; вид акта и он же в родительном падеже.");
    line("  kind: приказ");
    line("  kindGenitive: приказа");
    field(
        "  ",
        "number",
        "order-number",
        Example.NUMBER.text(),
        "номер приказа, которым утверждён порядок");
    date();
    field(
        "  ",
        "issuedBy",
        "issued-by",
        body.text("name").orElse(Example.ISSUED_BY.text()),
        "кто утвердил порядок");
    line("authorisedPerson:");
    field(
        "  ",
        "position",
        "position",
        "Руководитель структурного подразделения, ответственный за внедрение клиентоцентричности",
        "должность уполномоченного лица (п. 2.4)");
    dative();
    field("  ", "basis", "basis", Example.BASIS.text(), "чем назначено уполномоченное лицо");
    line("# draft — проект; когда перечень утверждён — approved.");
    line("status: draft");
    line("# Через сколько месяцев подразделения подтверждают сведения заново (п. 5.2).");
    line("reviewEveryMonths: 12");
    line("");
    departments();
    line("");
    directions();
    return out.toString();
  }

  String processes() {
    return "# yaml-language-server: $schema=../schemas/processes.schema.json\n"
        + "# Сюда вносятся процессы из Реестра процессов (п. 3.1):\n"
        + "#   registry import processes Реестр.xlsx --write\n"
        + "version: 1\n"
        + "source:\n"
        + "  title: Реестр межведомственных и внутриведомственных процессов\n"
        + "  date: "
        + today
        + "\nprocesses: []\n";
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  private void field(String indent, String field, String known, String example, String what) {
    if (body.text(known).isEmpty()) {
      line(indent + Mark.comment(what, example));
    }
    line(indent + field + ": " + YamlText.of(body.text(known).orElse(example)));
  }

  private void domains() {
    if (body.text("domain").isEmpty()) {
      String example = Example.DOMAIN.text();
      line("  " + Mark.comment("домены официальных сайтов (п. 4.2.1), без https://", example));
      line("  # officialDomains: " + YamlText.list(List.of(example)));
    } else {
      List<String> domains = List.of(body.text("domain").orElse("").split("[,\\s]+", -1));
      line("  officialDomains: " + YamlText.list(domains));
    }
  }

  private void dative() {
    String example =
        "Руководителю структурного подразделения, ответственному за внедрение клиентоцентричности";
    if (body.text("position").isEmpty()) {
      field("  ", "positionDative", "position-dative", example, "она же в ответ на вопрос «кому?»");
    } else {
      line("  # Кому адресованы листы изменений: та же должность, отвечающая на вопрос «кому?».");
      line("  # positionDative: " + YamlText.of(example));
    }
  }

  private void date() {
    if (body.text("order-date").isEmpty()) {
      line("  " + Mark.comment("дата приказа: год, месяц и день через дефис", today.toString()));
    }
    line("  date: " + body.text("order-date").orElse(today.toString()));
  }

  private void departments() {
    List<Named> known = body.departments();
    line("# Подразделения, которые дают сведения (п. 3.4).");
    if (known.isEmpty()) {
      line(
          Mark.comment(
              "код латинскими буквами и наименование каждого подразделения",
              Example.DEPARTMENT.text()));
    }
    line("departments:");
    for (Named department :
        known.isEmpty()
            ? List.of(new Named("department", List.of(), Example.DEPARTMENT.text()))
            : known) {
      line("  - id: " + YamlText.of(department.id()));
      line("    title: " + YamlText.of(department.title()));
    }
  }

  private void directions() {
    line("# Направления деятельности в порядке пунктов 3.5: в этом порядке печатается перечень.");
    if (body.directions().isEmpty()) {
      line(Mark.comment("направления так, как их называет порядок", INFORMATION));
    }
    line("directions:");
    int number = 0;
    for (Named direction : directions(body)) {
      number++;
      line("  - id: " + YamlText.of(direction.id()));
      line("    title: " + YamlText.of(direction.title()));
      line("    paragraph: 3.5." + number);
      line("    clients: " + YamlText.list(direction.clients()));
    }
  }
}
