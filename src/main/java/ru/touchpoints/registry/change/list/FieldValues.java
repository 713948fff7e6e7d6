package ru.touchpoints.registry.change.list;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.field.FieldKind;
import ru.touchpoints.registry.model.field.FieldValue;
import ru.touchpoints.registry.model.field.ProcessField;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.model.term.Term;

/** The records of the model as values to compare and to show. */
final class FieldValues {

  static final Value NONE = new Value.Absent();

  private static final List<TouchpointField> COMPARED =
      Arrays.stream(TouchpointField.values())
          .filter(field -> field != TouchpointField.ID && field != TouchpointField.CLIENTS)
          .sorted(Comparator.comparing(TouchpointField::matter))
          .toList();

  private final Names names;

  FieldValues(Names names) {
    this.names = names;
  }

  /**
   * The fields of a touchpoint that are compared one by one, those first that a paragraph speaks
   * of; its id and its clients are not among them.
   */
  Map<Field, Value> of(Touchpoint point) {
    Map<Field, Value> fields = new LinkedHashMap<>();
    for (TouchpointField field : COMPARED) {
      fields.put(Field.of(field), value(field.kind(), field.of(point)));
    }
    return fields;
  }

  private static Value value(FieldKind kind, FieldValue value) {
    if (value instanceof FieldValue.Text text) {
      return new Value.Text(text.text());
    }
    if (value instanceof FieldValue.Texts several) {
      return kind == FieldKind.FINDINGS ? new Value.Texts(several.texts()) : texts(several.texts());
    }
    if (value instanceof FieldValue.Word word) {
      return new Value.Word(Named.of(word.word()));
    }
    if (value instanceof FieldValue.Words several) {
      return words(several.words());
    }
    if (value instanceof FieldValue.Flag flag) {
      return new Value.Flag(flag.set());
    }
    if (value instanceof FieldValue.Day day) {
      return new Value.Day(day.day());
    }
    return NONE;
  }

  /** The fields of a process that are compared one by one; its id is not among them. */
  Map<Field, Value> of(Process process) {
    Map<Field, Value> fields = new LinkedHashMap<>();
    for (ProcessField field : EnumSet.complementOf(EnumSet.of(ProcessField.ID))) {
      fields.put(
          Field.of(field),
          switch (field) {
            case DIRECTION -> new Value.Word(names.direction(process.direction()));
            case DEPARTMENT -> new Value.Word(names.department(process.department()));
            default -> value(field.kind(), field.of(process));
          });
    }
    return fields;
  }

  /** A touchpoint that came or went. */
  static Value whole(Map<Field, Value> point) {
    return only(
        point,
        Stream.of(
                TouchpointField.TITLE,
                TouchpointField.TYPE,
                TouchpointField.CHANNEL,
                TouchpointField.ADDRESS,
                TouchpointField.NEEDS)
            .map(Field::of)
            .toList(),
        Field.of(TouchpointField.OTHER_NEEDS));
  }

  /** A process that came or went. */
  static Value wholeProcess(Map<Field, Value> process) {
    return only(
        process,
        Stream.of(ProcessField.TITLE, ProcessField.KIND, ProcessField.SCOPE, ProcessField.CLIENTS)
            .map(Field::of)
            .toList(),
        Field.of(ProcessField.EXCLUDED));
  }

  private static Value only(Map<Field, Value> fields, List<Field> always, Field ifSaid) {
    Map<Field, Value> kept = new LinkedHashMap<>();
    always.forEach(field -> kept.put(field, fields.getOrDefault(field, NONE)));
    Value more = fields.getOrDefault(ifSaid, NONE);
    if (!more.equals(NONE)) {
      kept.put(ifSaid, more);
    }
    kept.values().removeIf(NONE::equals);
    return new Value.Whole(kept);
  }

  static Value words(List<? extends Term> terms) {
    return terms.isEmpty() ? NONE : new Value.Words(terms.stream().map(Named::of).toList());
  }

  static Value date(Optional<LocalDate> date) {
    return date.<Value>map(Value.Day::new).orElse(NONE);
  }

  private static Value texts(List<String> texts) {
    return texts.isEmpty() ? NONE : new Value.Texts(texts);
  }
}
