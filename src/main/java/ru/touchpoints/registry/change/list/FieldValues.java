package ru.touchpoints.registry.change.list;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Term;
import ru.touchpoints.registry.model.Touchpoint;

/** The records of the model as values to compare and to show. */
final class FieldValues {

  static final Value NONE = new Value.Absent();

  private final Names names;

  FieldValues(Names names) {
    this.names = names;
  }

  /** The fields of a touchpoint that are compared one by one, without its clients. */
  Map<Field, Value> of(Touchpoint point) {
    Map<Field, Value> fields = new LinkedHashMap<>();
    fields.put(Field.TYPE, new Value.Word(Named.of(point.type())));
    fields.put(Field.CHANNEL, word(point.channel()));
    fields.put(Field.NEEDS, words(point.needs()));
    fields.put(Field.OTHER_NEEDS, texts(point.otherNeeds()));
    fields.put(Field.TITLE, new Value.Text(point.title()));
    fields.put(Field.ADDRESS, text(point.address()));
    fields.put(Field.SPECIFICS, point.specifics().<Value>map(Value.Texts::new).orElse(NONE));
    fields.put(Field.DEMAND, word(point.demand()));
    fields.put(Field.HISTORY, new Value.Flag(point.history()));
    fields.put(Field.BASIS, text(point.basis()));
    return fields;
  }

  /** The fields of a process that are compared one by one. */
  Map<Field, Value> of(Process process) {
    Map<Field, Value> fields = new LinkedHashMap<>();
    fields.put(Field.TITLE, new Value.Text(process.title()));
    fields.put(Field.KIND, new Value.Word(Named.of(process.kind())));
    fields.put(Field.SCOPE, new Value.Word(Named.of(process.scope())));
    fields.put(Field.DIRECTION, new Value.Word(names.direction(process.direction())));
    fields.put(Field.PROCESS_DEPARTMENT, new Value.Word(names.department(process.department())));
    fields.put(Field.CLIENTS, words(process.clients().stream().sorted().toList()));
    fields.put(Field.PROACTIVE, new Value.Flag(process.proactive()));
    fields.put(Field.LIFE_SITUATIONS, texts(process.lifeSituations()));
    fields.put(Field.EXCLUDED, date(process.excluded()));
    return fields;
  }

  /** A touchpoint that came or went. */
  static Value whole(Map<Field, Value> point) {
    return only(
        point,
        List.of(Field.TITLE, Field.TYPE, Field.CHANNEL, Field.ADDRESS, Field.NEEDS),
        Field.OTHER_NEEDS);
  }

  /** A process that came or went. */
  static Value wholeProcess(Map<Field, Value> process) {
    return only(
        process, List.of(Field.TITLE, Field.KIND, Field.SCOPE, Field.CLIENTS), Field.EXCLUDED);
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

  private static Value word(Optional<? extends Term> term) {
    return term.<Value>map(known -> new Value.Word(Named.of(known))).orElse(NONE);
  }

  private static Value text(Optional<String> text) {
    return text.<Value>map(Value.Text::new).orElse(NONE);
  }

  private static Value texts(List<String> texts) {
    return texts.isEmpty() ? NONE : new Value.Texts(texts);
  }
}
