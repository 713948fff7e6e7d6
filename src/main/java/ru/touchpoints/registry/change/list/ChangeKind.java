package ru.touchpoints.registry.change.list;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.model.field.TouchpointField.Matter;
import ru.touchpoints.registry.model.order.Notion;

/** The kinds of change, those that make the body act first. */
public enum ChangeKind {
  PROCESS_INCLUDED("process-included", Notion.INCLUSION),
  PROCESS_EXCLUDED("process-excluded", Notion.INCLUSION),
  TOUCHPOINT_ADDED("touchpoint-added", Notion.TYPE_CHANGED),
  TOUCHPOINT_REMOVED("touchpoint-removed", Notion.TYPE_CHANGED),
  TOUCHPOINT_MOVED("touchpoint-moved", Notion.TYPE_CHANGED),
  TYPE_CHANGED("type-changed", Notion.TYPE_CHANGED),
  CHANNEL_CHANGED("channel-changed", Notion.TYPE_CHANGED),
  NEEDS_CHANGED("needs-changed", Notion.NEEDS_CHANGED),
  /** The list is what it was, but its passport is not. */
  PASSPORT_CHANGED("passport-changed", null),
  CHECK_WEAKENED("check-weakened", null),
  SUPPRESSION_ADDED("suppression-added", null),
  /** Everything else, which no paragraph speaks of. */
  EDITORIAL("editorial", null);

  private final String id;
  private final Optional<Notion> notion;

  ChangeKind(String id, @Nullable Notion notion) {
    this.id = id;
    this.notion = Optional.ofNullable(notion);
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

  /** By what the list is brought up to date; none for an editorial change. */
  public Optional<Notion> notion() {
    return notion;
  }
}
