package ru.touchpoints.registry.change.passport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.change.list.Change.Subject;
import ru.touchpoints.registry.change.list.ChangeKind;
import ru.touchpoints.registry.change.list.Field;
import ru.touchpoints.registry.change.list.Named;
import ru.touchpoints.registry.change.list.Value;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Passport.ColumnDefinition;
import ru.touchpoints.registry.model.Passport.Department;
import ru.touchpoints.registry.model.Passport.Direction;
import ru.touchpoints.registry.model.Passport.FormDefinition;

/** Two states of the passport, without its checks. */
public final class PassportComparison {

  private static final Value NONE = new Value.Absent();

  private final Passport before;
  private final Passport after;
  private final List<Change> changes = new ArrayList<>();

  public PassportComparison(Passport before, Passport after) {
    this.before = before;
    this.after = after;
  }

  /** In the order of the passport. */
  public List<Change> changes() {
    field(Field.BODY, passport -> texts(body(passport.body())));
    field(Field.OFFICIAL_DOMAINS, passport -> texts(passport.body().officialDomains()));
    field(Field.ORDER, passport -> texts(order(passport.order())));
    field(Field.AUTHORISED_PERSON, passport -> texts(person(passport.authorisedPerson())));
    field(
        Field.APPROVAL,
        passport -> passport.approval().map(PassportComparison::approval).orElse(NONE));
    field(
        Field.STATUS,
        passport -> new Value.Word(new Named(passport.status().id(), passport.status().title())));
    field(
        Field.REVIEW_EVERY_MONTHS,
        passport -> new Value.Text(Integer.toString(passport.reviewEveryMonths())));
    things(
        Field.DEPARTMENTS,
        Passport::departments,
        Department::id,
        PassportComparison::subject,
        PassportComparison::value);
    things(
        Field.DIRECTIONS,
        Passport::directions,
        Direction::id,
        PassportComparison::subject,
        PassportComparison::value);
    order();
    field(Field.FORM, passport -> passport.form().map(PassportComparison::form).orElse(NONE));
    field(Field.WORKBOOKS, passport -> texts(headers(passport.processHeaders())));
    return changes;
  }

  private void field(Field field, Function<Passport, Value> value) {
    add(Subject.PASSPORT, field, value.apply(before), value.apply(after));
  }

  private void add(Subject subject, Field field, Value then, Value now) {
    if (!then.equals(now)) {
      changes.add(new Change(ChangeKind.PASSPORT_CHANGED, subject, Optional.of(field), then, now));
    }
  }

  private <T> void things(
      Field field,
      Function<Passport, List<T>> list,
      Function<T, String> id,
      Function<T, Subject> subject,
      Function<T, Value> value) {
    Map<String, T> then = byId(list.apply(before), id);
    Map<String, T> now = byId(list.apply(after), id);
    Set<String> ids = new LinkedHashSet<>(now.keySet());
    ids.addAll(then.keySet());
    for (String one : ids) {
      Optional<T> old = Optional.ofNullable(then.get(one));
      Optional<T> late = Optional.ofNullable(now.get(one));
      add(
          late.or(() -> old).map(subject).orElse(Subject.PASSPORT),
          field,
          old.map(value).orElse(NONE),
          late.map(value).orElse(NONE));
    }
  }

  private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    things.forEach(thing -> byId.putIfAbsent(id.apply(thing), thing));
    return byId;
  }

  /** The list follows the order of the directions, п. 3.5. */
  private void order() {
    List<Named> then = directions(before, after);
    List<Named> now = directions(after, before);
    List<String> ids = now.stream().map(Named::id).toList();
    if (!then.stream().map(Named::id).toList().equals(ids)) {
      add(Subject.PASSPORT, Field.DIRECTIONS, new Value.Words(then), new Value.Words(now));
    }
  }

  private static List<Named> directions(Passport of, Passport known) {
    return of.directions().stream()
        .filter(direction -> known.direction(direction.id()).isPresent())
        .map(direction -> new Named(direction.id(), direction.title()))
        .toList();
  }

  private static Subject subject(Direction direction) {
    return Subject.ofDirection(new Named(direction.id(), direction.title()));
  }

  private static Subject subject(Department department) {
    return Subject.ofDepartment(new Named(department.id(), department.title()));
  }

  private static Value value(Direction direction) {
    Map<Field, Value> fields = new LinkedHashMap<>();
    fields.put(Field.ID, new Value.Text(direction.id()));
    fields.put(Field.NAME, new Value.Text(direction.title()));
    fields.put(Field.PARAGRAPH, new Value.Text(direction.paragraph()));
    fields.put(
        Field.CLIENTS,
        new Value.Words(
            direction.clients().stream()
                .distinct()
                .sorted()
                .map(kind -> new Named(kind.id(), kind.title()))
                .toList()));
    return new Value.Whole(fields);
  }

  private static Value value(Department department) {
    Map<Field, Value> fields = new LinkedHashMap<>();
    fields.put(Field.ID, new Value.Text(department.id()));
    fields.put(Field.NAME, new Value.Text(department.title()));
    department.head().ifPresent(head -> fields.put(Field.HEAD, new Value.Text(head)));
    return new Value.Whole(fields);
  }

  private static List<String> body(Passport.Body body) {
    List<String> said = new ArrayList<>(body.id().stream().toList());
    said.addAll(List.of(body.name(), body.nameGenitive(), body.shortName()));
    return said;
  }

  private static List<String> person(Passport.AuthorisedPerson person) {
    List<String> said = new ArrayList<>(List.of(person.position()));
    person.positionDative().ifPresent(said::add);
    said.add(person.basis());
    return said;
  }

  private static List<String> order(Passport.Order order) {
    List<String> said =
        new ArrayList<>(
            List.of(order.title(), order.act().name(), order.act().genitive(), order.number()));
    order.date().ifPresent(date -> said.add(date.toString()));
    said.add(order.issuedBy());
    return said;
  }

  private static Value approval(Passport.Approval approval) {
    List<String> said = new ArrayList<>(List.of(approval.act().name(), approval.number()));
    approval.date().ifPresent(date -> said.add(date.toString()));
    said.add(approval.issuedBy());
    approval.issuedByGenitive().ifPresent(said::add);
    return texts(said);
  }

  private static Value form(FormDefinition form) {
    List<String> said = new ArrayList<>();
    form.title().ifPresent(said::add);
    // The usual way of printing items is not said.
    if (form.items() != Passport.Items.LINES) {
      said.add("items: " + form.items().name().toLowerCase(Locale.ROOT));
    }
    form.columns().forEach(column -> said.add(column(column)));
    return texts(said);
  }

  private static String column(ColumnDefinition column) {
    return column.field().id()
        + column.header().map(header -> ": " + header).orElse("")
        + column.width().map(width -> " (" + width + ")").orElse("");
  }

  private static List<String> headers(Map<String, List<String>> headers) {
    return new TreeMap<>(headers)
        .entrySet().stream()
            .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
            .collect(Collectors.toList());
  }

  private static Value texts(List<String> texts) {
    return texts.isEmpty() ? NONE : new Value.Texts(texts);
  }
}
