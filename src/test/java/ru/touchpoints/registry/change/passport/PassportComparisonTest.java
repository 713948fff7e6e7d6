package ru.touchpoints.registry.change.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.change.list.ChangeKind;
import ru.touchpoints.registry.change.list.Field;
import ru.touchpoints.registry.change.list.Value;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Passport.ColumnDefinition;
import ru.touchpoints.registry.model.Passport.Department;
import ru.touchpoints.registry.model.Passport.Direction;
import ru.touchpoints.registry.model.Passport.FormDefinition;
import ru.touchpoints.registry.model.Passport.Items;
import ru.touchpoints.registry.model.Status;
import ru.touchpoints.registry.model.field.TouchpointField;

/** Two passports, and each thing that can differ between them. */
final class PassportComparisonTest {

  private static final Passport.Body BODY =
      new Passport.Body(Optional.empty(), "Министерство", "Министерства", "Мин", List.of());
  private static final Passport.Act ACT = new Passport.Act("приказ", "приказа");
  private static final Passport.Order ORDER =
      new Passport.Order("О перечне", ACT, "7-п", Optional.of(LocalDate.of(2024, 3, 11)), "мы");
  private static final Passport.AuthorisedPerson PERSON =
      new Passport.AuthorisedPerson("Начальник", Optional.empty(), "приказ № 8");
  private static final Department STAFF = new Department("staff", "Кадры", Optional.empty());
  private static final Department DESK = new Department("desk", "Приёмная", Optional.of("Иванов"));
  private static final Direction INSIDE =
      new Direction("inside", "Внутри", "3.5.2", List.of(ClientKind.INTERNAL));
  private static final Direction APPEALS =
      new Direction(
          "appeals", "Обращения", "3.5.1", List.of(ClientKind.INTERNAL, ClientKind.EXTERNAL));

  /** The parts of a passport that tests put others in the place of. */
  private record Parts(
      Passport.Body body,
      Passport.Order order,
      Passport.AuthorisedPerson person,
      Optional<Passport.Approval> approval,
      Status status,
      int months,
      List<Department> departments,
      List<Direction> directions,
      Optional<FormDefinition> form,
      Map<String, List<String>> headers) {

    Passport passport() {
      return new Passport(
          body,
          order,
          person,
          approval,
          status,
          months,
          departments,
          directions,
          form,
          Map.of(),
          headers);
    }
  }

  private static final Passport PASSPORT =
      new Parts(
              BODY,
              ORDER,
              PERSON,
              Optional.empty(),
              Status.DRAFT,
              6,
              List.of(STAFF, DESK),
              List.of(APPEALS, INSIDE),
              Optional.empty(),
              Map.of())
          .passport();

  private static Passport with(Passport.Body body) {
    return of(body, ORDER, PERSON, Status.DRAFT, 6);
  }

  private static Passport with(Passport.Order order) {
    return of(BODY, order, PERSON, Status.DRAFT, 6);
  }

  private static Passport of(
      Passport.Body body,
      Passport.Order order,
      Passport.AuthorisedPerson person,
      Status status,
      int months) {
    return new Parts(
            body,
            order,
            person,
            Optional.empty(),
            status,
            months,
            PASSPORT.departments(),
            PASSPORT.directions(),
            Optional.empty(),
            Map.of())
        .passport();
  }

  private static Passport with(List<Department> departments, List<Direction> directions) {
    return new Parts(
            BODY,
            ORDER,
            PERSON,
            Optional.empty(),
            Status.DRAFT,
            6,
            departments,
            directions,
            Optional.empty(),
            Map.of())
        .passport();
  }

  private static Passport with(Optional<FormDefinition> form, Map<String, List<String>> headers) {
    return new Parts(
            BODY,
            ORDER,
            PERSON,
            Optional.empty(),
            Status.DRAFT,
            6,
            PASSPORT.departments(),
            PASSPORT.directions(),
            form,
            headers)
        .passport();
  }

  private static Passport approved(Optional<String> issuer) {
    return new Parts(
            BODY,
            ORDER,
            PERSON,
            Optional.of(
                new Passport.Approval(
                    ACT,
                    Optional.of("приказом"),
                    "15-п",
                    Optional.of(LocalDate.of(2026, 11, 16)),
                    "мы",
                    issuer)),
            Status.DRAFT,
            6,
            PASSPORT.departments(),
            PASSPORT.directions(),
            Optional.empty(),
            Map.of())
        .passport();
  }

  private static String told(Value value) {
    if (value instanceof Value.Whole whole) {
      return String.join(
          "; ",
          whole.fields().entrySet().stream()
              .map(field -> field.getKey().id() + "=" + told(field.getValue()))
              .toList());
    }
    if (value instanceof Value.Words words) {
      return String.join(", ", words.words().stream().map(word -> word.title()).toList());
    }
    if (value instanceof Value.Word word) {
      return word.word().title();
    }
    if (value instanceof Value.Texts texts) {
      return String.join(" | ", texts.texts());
    }
    return value instanceof Value.Text text ? text.text() : "-";
  }

  private static List<String> told(Passport before, Passport after) {
    return new PassportComparison(before, after)
        .changes().stream().map(PassportComparisonTest::told).toList();
  }

  private static String told(Change change) {
    assertThat(change.kind()).isEqualTo(ChangeKind.PASSPORT_CHANGED);
    assertThat(change.subject().ofPassport()).isTrue();
    String where = change.subject().direction().title() + change.subject().department().title();
    return (where.isEmpty() ? "" : where + " ")
        + change.field().map(Field::id).orElse("?")
        + ": "
        + told(change.before())
        + " > "
        + told(change.after());
  }

  private static Stream<Arguments> fields() {
    String order = "О перечне | приказ | приказа | 7-п | 2024-03-11 | мы";
    return Stream.of(
        Arguments.of(PASSPORT, List.of()),
        Arguments.of(
            with(
                new Passport.Body(
                    Optional.of("min"), "Министерство", "Министерства", "Мин", List.of())),
            List.of(
                "body: Министерство | Министерства | Мин > min | Министерство | Министерства |"
                    + " Мин")),
        Arguments.of(
            with(
                new Passport.Body(
                    Optional.empty(), "Министерство", "Министерства", "Минпример", List.of())),
            List.of(
                "body: Министерство | Министерства | Мин > Министерство | Министерства |"
                    + " Минпример")),
        Arguments.of(
            with(
                new Passport.Body(
                    Optional.empty(),
                    "Министерство",
                    "Министерства",
                    "Мин",
                    List.of("min.example"))),
            List.of("officialDomains: - > min.example")),
        Arguments.of(
            with(new Passport.Order("О перечне", ACT, "7-п", Optional.empty(), "мы")),
            List.of("order: " + order + " > О перечне | приказ | приказа | 7-п | мы")),
        Arguments.of(
            with(
                new Passport.Order(
                    "О перечне", new Passport.Act("указ", "указа"), "8-п", ORDER.date(), "они")),
            List.of("order: " + order + " > О перечне | указ | указа | 8-п | 2024-03-11 | они")),
        Arguments.of(
            of(
                BODY,
                ORDER,
                new Passport.AuthorisedPerson("Начальник", Optional.of("Начальнику"), "приказ № 8"),
                Status.APPROVED,
                12),
            List.of(
                "authorisedPerson: Начальник | приказ № 8 > Начальник | Начальнику | приказ № 8",
                "status: проект > утверждён",
                "reviewEveryMonths: 6 > 12")),
        Arguments.of(
            approved(Optional.empty()), List.of("approval: - > приказ | 15-п | 2026-11-16 | мы")),
        Arguments.of(
            approved(Optional.of("нас")),
            List.of("approval: - > приказ | 15-п | 2026-11-16 | мы | нас")),
        Arguments.of(
            with(List.of(DESK), List.of(APPEALS, INSIDE)),
            List.of("Кадры departments: id=staff; name=Кадры > -")),
        Arguments.of(
            with(
                List.of(STAFF, DESK, new Department("legal", "Юристы", Optional.empty())),
                List.of(APPEALS, INSIDE)),
            List.of("Юристы departments: - > id=legal; name=Юристы")),
        Arguments.of(
            with(
                List.of(new Department("desk", "Приём", Optional.of("Петров")), STAFF),
                List.of(APPEALS, INSIDE)),
            List.of(
                "Приём departments: id=desk; name=Приёмная; head=Иванов"
                    + " > id=desk; name=Приём; head=Петров")),
        Arguments.of(
            with(List.of(STAFF, DESK), List.of(INSIDE, APPEALS)),
            List.of("directions: Обращения, Внутри > Внутри, Обращения")),
        Arguments.of(
            with(
                List.of(STAFF, DESK),
                List.of(
                    new Direction("new", "Новое", "3.5.3", List.of(ClientKind.EXTERNAL)), APPEALS)),
            List.of(
                "Новое directions: - > id=new; name=Новое; paragraph=3.5.3; clients=внешний",
                "Внутри directions:"
                    + " id=inside; name=Внутри; paragraph=3.5.2; clients=внутренний > -")),
        Arguments.of(
            with(
                List.of(STAFF, DESK),
                List.of(
                    new Direction(
                        "appeals",
                        "Обращения",
                        "3.5.1",
                        List.of(ClientKind.EXTERNAL, ClientKind.INTERNAL, ClientKind.EXTERNAL)),
                    INSIDE)),
            List.of()),
        Arguments.of(
            with(
                Optional.of(
                    new FormDefinition(
                        Optional.of("Перечень"),
                        Items.SEMICOLONS,
                        List.of(
                            new ColumnDefinition(
                                TouchpointField.TITLE, Optional.of("Точка"), Optional.of(2.5)),
                            new ColumnDefinition(
                                TouchpointField.ADDRESS, Optional.empty(), Optional.empty())))),
                Map.of()),
            List.of(
                "form: - > Перечень | items: semicolons | "
                    + TouchpointField.TITLE.id()
                    + ": Точка (2.5) | "
                    + TouchpointField.ADDRESS.id())),
        Arguments.of(
            with(
                Optional.of(new FormDefinition(Optional.empty(), Items.LINES, List.of())),
                Map.of()),
            List.of()),
        Arguments.of(
            with(Optional.empty(), Map.of("title", List.of("Имя", "Имя 2"), "id", List.of("Код"))),
            List.of("workbooks: - > id: Код | title: Имя, Имя 2")));
  }

  @ParameterizedTest
  @MethodSource("fields")
  void isToldByField(Passport after, List<String> told) {
    assertThat(told(PASSPORT, after)).isEqualTo(told);
  }

  @Test
  void comesFromNothingTheOtherWayRound() {
    assertThat(told(with(List.of(DESK), List.of(APPEALS)), PASSPORT))
        .containsExactly(
            "Кадры departments: - > id=staff; name=Кадры",
            "Внутри directions: - > id=inside; name=Внутри; paragraph=3.5.2; clients=внутренний");
  }
}
