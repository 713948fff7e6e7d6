package ru.touchpoints.registry.model.field;

import static ru.touchpoints.registry.model.field.FieldKind.CODE;
import static ru.touchpoints.registry.model.field.FieldKind.FINDINGS;
import static ru.touchpoints.registry.model.field.FieldKind.FLAG;
import static ru.touchpoints.registry.model.field.FieldKind.TEXT;
import static ru.touchpoints.registry.model.field.FieldKind.TEXTS;
import static ru.touchpoints.registry.model.field.FieldKind.WORD;
import static ru.touchpoints.registry.model.field.FieldKind.WORDS;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.FormField;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.term.Terms;

/** The fields of a touchpoint, in the order of the schema. */
public enum TouchpointField implements FormField {
  ID("id", CODE, Demanded.ALWAYS, Matter.IDENTITY, 16, point -> new FieldValue.Text(point.id())),
  TITLE(
      "title",
      TEXT,
      Demanded.ALWAYS,
      Matter.EDITORIAL,
      Width.BESIDE_ANOTHER,
      point -> new FieldValue.Text(point.title())),
  TYPE("type", WORD, Demanded.ALWAYS, Matter.TYPE, 22, point -> new FieldValue.Word(point.type())),
  /** As the type implies it or, where it does not, as the file states it. */
  CHANNEL(
      "channel",
      WORD,
      Demanded.SOMETIMES,
      Matter.CHANNEL,
      13,
      point -> FieldValue.word(point.channel())),
  ADDRESS(
      "address",
      TEXT,
      Demanded.BY_RULES,
      Matter.EDITORIAL,
      30,
      point -> FieldValue.text(point.address())),
  /** As the file has them; see {@link Touchpoint#clientsOr}. */
  CLIENTS(
      "clients",
      WORDS,
      Demanded.NEVER,
      Matter.EDITORIAL,
      13,
      point -> FieldValue.words(point.clients())),
  NEEDS(
      "needs",
      WORDS,
      Demanded.BY_RULES,
      Matter.NEEDS,
      32,
      point -> FieldValue.words(point.needs())),
  OTHER_NEEDS(
      "otherNeeds",
      TEXTS,
      Demanded.NEVER,
      Matter.NEEDS,
      Width.BESIDE_ANOTHER,
      point -> new FieldValue.Texts(point.otherNeeds())),
  SPECIFICS(
      "specifics",
      FINDINGS,
      Demanded.BY_RULES,
      Matter.EDITORIAL,
      26,
      point -> FieldValue.texts(point.specifics())),
  DEMAND(
      "demand",
      WORD,
      Demanded.ALWAYS,
      Matter.EDITORIAL,
      16,
      point -> FieldValue.word(point.demand())),
  HISTORY(
      "history",
      FLAG,
      Demanded.NEVER,
      Matter.EDITORIAL,
      13,
      point -> new FieldValue.Flag(point.history())),
  BASIS(
      "basis", TEXT, Demanded.NEVER, Matter.EDITORIAL, 26, point -> FieldValue.text(point.basis())),
  /** When clients find somebody there. */
  HOURS(
      "hours",
      TEXT,
      Demanded.ON_REQUEST,
      Matter.EDITORIAL,
      22,
      point -> FieldValue.text(point.hours()));

  /** Who wants the field to be filled in. */
  public enum Demanded {
    /** The schema. */
    ALWAYS,
    /** The rules, though the schema can do without (п. 3.7, 3.9, 4.2). */
    BY_RULES,
    /** The rules, where no other field tells it. */
    SOMETIMES,
    NEVER,
    /** Nobody; a department is asked for it where the body's own form has a column for it. */
    ON_REQUEST
  }

  /** What it is that changes with the field, and so which paragraph speaks of the change. */
  public enum Matter {
    TYPE,
    CHANNEL,
    NEEDS,
    /** The name of the touchpoint among the others. */
    IDENTITY,
    /** Nothing that a paragraph speaks of. */
    EDITORIAL
  }

  /** Widths that are none. */
  private static final class Width {
    /** The list shows the field in the column of another one. */
    static final double BESIDE_ANOTHER = 0;
  }

  private final String id;
  private final FieldKind kind;
  private final Demanded demanded;
  private final Matter matter;
  private final double width;

  /** A lambda without a state. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<Touchpoint, FieldValue> value;

  TouchpointField(
      String id,
      FieldKind kind,
      Demanded demanded,
      Matter matter,
      double width,
      Function<Touchpoint, FieldValue> value) {
    this.id = id;
    this.kind = kind;
    this.demanded = demanded;
    this.matter = matter;
    this.width = width;
    this.value = value;
  }

  @Override
  public String id() {
    return id;
  }

  public FieldKind kind() {
    return kind;
  }

  public Demanded demanded() {
    return demanded;
  }

  public Matter matter() {
    return matter;
  }

  /** Whether nobody misses the field where it is left out. */
  public boolean optional() {
    return demanded == Demanded.NEVER || demanded == Demanded.ON_REQUEST;
  }

  /** What the touchpoint holds in the field. */
  public FieldValue of(Touchpoint touchpoint) {
    return value.apply(touchpoint);
  }

  @Override
  public boolean perProcess() {
    return false;
  }

  @Override
  public double width() {
    return width;
  }

  /** Whether the list can have a column for the field alone. */
  public boolean column() {
    return width != Width.BESIDE_ANOTHER;
  }

  /** A touchpoint as a file has it; empty when its type is not known: all else hangs on that. */
  public static Optional<Touchpoint> read(WrittenFields file) {
    return file.term(file.order().types(), TYPE.id)
        .map(
            type ->
                new Touchpoint(
                    file.requiredText(ID.id),
                    file.requiredText(TITLE.id),
                    type,
                    file.term(Terms.of(Channel.class), CHANNEL.id),
                    file.text(ADDRESS.id),
                    file.terms(Terms.of(ClientKind.class), CLIENTS.id),
                    file.terms(file.order().needs(), NEEDS.id),
                    file.texts(OTHER_NEEDS.id),
                    file.optionalTexts(SPECIFICS.id),
                    file.term(file.order().demand(), DEMAND.id),
                    file.flag(HISTORY.id),
                    file.text(BASIS.id),
                    file.text(HOURS.id)));
  }

  public static Optional<TouchpointField> byId(String id) {
    return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
  }

  /**
   * Whether two files say the same of a touchpoint, however much of what goes without saying they
   * write out.
   *
   * @param clients of its process, for either
   */
  public static boolean same(
      Touchpoint one, List<ClientKind> clients, Touchpoint other, List<ClientKind> otherClients) {
    for (TouchpointField field : values()) {
      if (field != CLIENTS && !field.of(one).equals(field.of(other))) {
        return false;
      }
    }
    return (one.clients().isEmpty() && other.clients().isEmpty())
        || FieldValue.words(one.clientsOr(clients))
            .equals(FieldValue.words(other.clientsOr(otherClients)));
  }
}
