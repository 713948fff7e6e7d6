package ru.touchpoints.registry.change.list;

import java.util.Optional;

/**
 * One thing that differs between two states of the list.
 *
 * @param field what changed; empty where something came or went as a whole
 */
public record Change(
    ChangeKind kind, Subject subject, Optional<Field> field, Value before, Value after) {

  /**
   * Where the change is, by the names of the later state as far as it has them.
   *
   * @param direction of the process; where the process is unknown, the folder of its file
   * @param department who supplied the data (п. 3.4), else whom the process registry names
   * @param touchpoint empty for a change of the process or of its file as a whole
   */
  public record Subject(
      Named direction, Named department, Named process, Optional<Named> touchpoint) {

    private static final Named NOTHING = new Named("", "");

    /** The passport as a whole, which belongs to no process. */
    public static final Subject PASSPORT = new Subject(NOTHING, NOTHING, NOTHING, Optional.empty());

    /** A direction in the passport. */
    public static Subject ofDirection(Named direction) {
      return new Subject(direction, NOTHING, NOTHING, Optional.empty());
    }

    /** A department in the passport. */
    public static Subject ofDepartment(Named department) {
      return new Subject(NOTHING, department, NOTHING, Optional.empty());
    }

    /** Whether it is something of the passport, and of no process. */
    public boolean ofPassport() {
      return process.id().isEmpty();
    }

    Subject at(Named point) {
      return new Subject(direction, department, process, Optional.of(point));
    }
  }

  static Change whole(ChangeKind kind, Subject subject, Value before, Value after) {
    return new Change(kind, subject, Optional.empty(), before, after);
  }

  /** The id that a renamed thing had before; empty when the change is none of an id. */
  Optional<String> formerId() {
    return field.filter(Field.ID::equals).isPresent() && before instanceof Value.Text text
        ? Optional.of(text.text())
        : Optional.empty();
  }

  /** The process that a moved touchpoint was of, by its id then; empty when it did not move. */
  public Optional<String> formerProcess() {
    return kind == ChangeKind.TOUCHPOINT_MOVED && before instanceof Value.Word word
        ? Optional.of(word.word().id())
        : Optional.empty();
  }
}
