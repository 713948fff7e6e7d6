package ru.touchpoints.registry.change.list;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.model.field.TouchpointField.Matter;

/** The kinds of change, in the order of the paragraphs that make the body act. */
public enum ChangeKind {
  PROCESS_INCLUDED("process-included", "5.1.1"),
  PROCESS_EXCLUDED("process-excluded", "5.1.1"),
  TOUCHPOINT_ADDED("touchpoint-added", "5.1.2"),
  TOUCHPOINT_REMOVED("touchpoint-removed", "5.1.2"),
  TOUCHPOINT_MOVED("touchpoint-moved", "5.1.2"),
  TYPE_CHANGED("type-changed", "5.1.2"),
  CHANNEL_CHANGED("channel-changed", "5.1.2"),
  NEEDS_CHANGED("needs-changed", "5.1.3"),
  /** The list is what it was, but its passport is not. */
  PASSPORT_CHANGED("passport-changed", null),
  CHECK_WEAKENED("check-weakened", null),
  SUPPRESSION_ADDED("suppression-added", null),
  /** Everything else, which no paragraph speaks of. */
  EDITORIAL("editorial", null);

  private final String id;
  private final Optional<String> paragraph;

  ChangeKind(String id, @Nullable String paragraph) {
    this.id = id;
    this.paragraph = Optional.ofNullable(paragraph);
  }

  /** What a change of a touchpoint's field is. */
  static ChangeKind of(Field field) {
    return switch (field.ofTouchpoint().map(TouchpointField::matter).orElse(Matter.EDITORIAL)) {
      case TYPE -> TYPE_CHANGED;
      case CHANNEL -> CHANNEL_CHANGED;
      case NEEDS -> NEEDS_CHANGED;
      case IDENTITY, EDITORIAL -> EDITORIAL;
    };
  }

  public String id() {
    return id;
  }

  /** Whether it is of what stands around the list, not of the list itself. */
  public boolean aroundTheList() {
    return this == PASSPORT_CHANGED || this == CHECK_WEAKENED || this == SUPPRESSION_ADDED;
  }

  /** The paragraph by which the list is brought up to date; none for an editorial change. */
  public Optional<String> paragraph() {
    return paragraph;
  }
}
