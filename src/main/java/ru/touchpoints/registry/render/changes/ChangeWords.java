package ru.touchpoints.registry.render.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.change.list.ChangeKind;
import ru.touchpoints.registry.change.list.Field;
import ru.touchpoints.registry.change.list.Named;
import ru.touchpoints.registry.change.list.Value;
import ru.touchpoints.registry.list.past.ComparedStates;
import ru.touchpoints.registry.model.field.FieldKind;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.writing.PrintedDay;
import ru.touchpoints.registry.writing.WordBundle;

/** What a person reads of a change: the order's words in place of ids. */
final class ChangeWords {

  private static final String FIELDS = TouchpointField.class.getPackageName() + ".field";
  private static final String SEPARATOR = "; ";

  private final Wording wording;
  private final WordBundle fields;
  private final UnaryOperator<String> following;

  ChangeWords(Wording wording) {
    this(wording, UnaryOperator.identity());
  }

  /**
   * @param following how an item of a list stands after others on their line
   */
  ChangeWords(Wording wording, UnaryOperator<String> following) {
    this.wording = wording;
    this.fields = new WordBundle(FIELDS, wording.language());
    this.following = following;
  }

  Wording wording() {
    return wording;
  }

  /** What happened: the thing that came or went, or the field that changed. */
  String what(Change change) {
    return change
        .field()
        .filter(
            field ->
                change.kind() == ChangeKind.PASSPORT_CHANGED
                    || !(change.kind() == ChangeKind.TOUCHPOINT_MOVED
                        || change.kind().aroundTheList()))
        .map(this::name)
        .orElseGet(() -> wording.get("change.kind." + change.kind().id()));
  }

  private String name(Field field) {
    return field.ofTouchpoint().isPresent()
        ? fields.get(field.id())
        : wording.get("change.field." + field.id());
  }

  /** A value, each of its lines apart; the title of a whole thing stands elsewhere already. */
  List<String> lines(Change change, Value value) {
    if (!(value instanceof Value.Whole whole)) {
      return List.of(text(change.field(), value));
    }
    List<String> lines = new ArrayList<>();
    whole
        .fields()
        .forEach(
            (field, item) -> {
              if (!field.equals(Field.TITLE)) {
                lines.add(wording.get("change.said", name(field), text(Optional.of(field), item)));
              }
            });
    return lines;
  }

  private String text(Optional<Field> field, Value value) {
    if (value instanceof Value.Text text) {
      return text.text();
    }
    if (value instanceof Value.Day day) {
      return PrintedDay.of(day.date());
    }
    if (value instanceof Value.Flag flag) {
      return wording.get(flag.set() ? "change.yes" : "change.no");
    }
    if (value instanceof Value.Check check) {
      return wording.get(
          "change.said", check.rule(), wording.get("change.severity." + check.severity()));
    }
    if (value instanceof Value.Word word) {
      return word.word().title();
    }
    if (value instanceof Value.Words words) {
      return words.words().stream().map(Named::title).collect(Collectors.joining(SEPARATOR));
    }
    if (value instanceof Value.Texts texts && !texts.texts().isEmpty()) {
      StringJoiner joined = new StringJoiner(SEPARATOR);
      texts
          .texts()
          .forEach(item -> joined.add(joined.length() == 0 ? item : following.apply(item)));
      return joined.toString();
    }
    boolean examined =
        value instanceof Value.Texts
            && field
                .flatMap(Field::ofTouchpoint)
                .filter(known -> known.kind() == FieldKind.FINDINGS)
                .isPresent();
    return wording.get(examined ? "change.specifics-none" : "change.absent");
  }

  /** What of the list the change is in: a process, or the passport. */
  String place(Change change) {
    return change.subject().ofPassport()
        ? wording.get("change.passport")
        : change.subject().process().title();
  }

  /** What could not be compared, a line for each file. */
  List<String> unread(ComparedStates compared) {
    return compared.unread().stream()
        .map(
            one ->
                wording.get(
                    "change.unread",
                    Printable.name(one.file()),
                    side(one.later() ? compared.to() : compared.from())))
        .toList();
  }

  /** A state of the list as a person calls it. */
  String side(ComparedStates.Side side) {
    if (side.commit().isEmpty()) {
      boolean files = side.name().equals(ComparedStates.Side.WORK_TREE);
      return files ? wording.get("change.side.work-tree") : side.name();
    }
    String commit = side.commit().get();
    String day = side.date().map(PrintedDay::of).orElse("");
    return side.unnamed()
        ? wording.get("change.side.commit", commit, day)
        : wording.get("change.side.named", side.name(), commit, day);
  }
}
