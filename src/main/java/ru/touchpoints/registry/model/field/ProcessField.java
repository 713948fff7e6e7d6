package ru.touchpoints.registry.model.field;

import static ru.touchpoints.registry.model.field.FieldKind.CODE;
import static ru.touchpoints.registry.model.field.FieldKind.DAY;
import static ru.touchpoints.registry.model.field.FieldKind.FLAG;
import static ru.touchpoints.registry.model.field.FieldKind.TEXT;
import static ru.touchpoints.registry.model.field.FieldKind.TEXTS;
import static ru.touchpoints.registry.model.field.FieldKind.WORD;
import static ru.touchpoints.registry.model.field.FieldKind.WORDS;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.ProcessKind;
import ru.touchpoints.registry.model.Scope;
import ru.touchpoints.registry.model.term.Terms;

/** The fields of a process, in the order of the schema. */
public enum ProcessField {
  ID("id", CODE, Origin.REGISTRY, process -> new FieldValue.Text(process.id())),
  TITLE("title", TEXT, Origin.REGISTRY, process -> new FieldValue.Text(process.title())),
  KIND("kind", WORD, Origin.REGISTRY, process -> new FieldValue.Word(process.kind())),
  SCOPE("scope", WORD, Origin.REGISTRY, process -> new FieldValue.Word(process.scope())),
  DIRECTION(
      "direction", CODE, Origin.REGISTRY, process -> new FieldValue.Text(process.direction())),
  /** Whom the process registry names; who supplies the data of the touchpoints stands with them. */
  DEPARTMENT(
      "department", CODE, Origin.REGISTRY, process -> new FieldValue.Text(process.department())),
  CLIENTS("clients", WORDS, Origin.REGISTRY, process -> FieldValue.words(process.clients())),
  PROACTIVE(
      "proactive", FLAG, Origin.REGISTRY, process -> new FieldValue.Flag(process.proactive())),
  LIFE_SITUATIONS(
      "lifeSituations",
      TEXTS,
      Origin.EDITORS,
      process -> new FieldValue.Texts(process.lifeSituations())),
  PARTNERS("partners", TEXTS, Origin.EDITORS, process -> new FieldValue.Texts(process.partners())),
  EXCLUDED("excluded", DAY, Origin.REGISTRY, process -> FieldValue.day(process.excluded()));

  /** Who says what stands in the field. */
  public enum Origin {
    /** The process registry, which has a column for it (п. 3.1). */
    REGISTRY,
    /** Those who keep the list; a newer process registry leaves it as it was. */
    EDITORS
  }

  private final String id;
  private final FieldKind kind;
  private final Origin origin;

  /** A lambda without a state. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<Process, FieldValue> value;

  ProcessField(String id, FieldKind kind, Origin origin, Function<Process, FieldValue> value) {
    this.id = id;
    this.kind = kind;
    this.origin = origin;
    this.value = value;
  }

  /** What the files call it. */
  public String id() {
    return id;
  }

  public FieldKind kind() {
    return kind;
  }

  public Origin origin() {
    return origin;
  }

  /** What the process holds in the field. */
  public FieldValue of(Process process) {
    return value.apply(process);
  }

  /** A process as a file has it; empty when its kind or its scope is not known. */
  public static Optional<Process> read(WrittenFields file) {
    return file.term(Terms.of(ProcessKind.class), KIND.id)
        .flatMap(
            kind ->
                file.term(Terms.of(Scope.class), SCOPE.id)
                    .map(scope -> process(file, kind, scope)));
  }

  private static Process process(WrittenFields file, ProcessKind kind, Scope scope) {
    return new Process(
        file.requiredText(ID.id),
        file.requiredText(TITLE.id),
        kind,
        scope,
        file.requiredText(DIRECTION.id),
        file.requiredText(DEPARTMENT.id),
        file.terms(Terms.of(ClientKind.class), CLIENTS.id),
        file.flag(PROACTIVE.id),
        file.texts(LIFE_SITUATIONS.id),
        file.texts(PARTNERS.id),
        file.day(EXCLUDED.id));
  }

  public static Optional<ProcessField> byId(String id) {
    return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
  }
}
