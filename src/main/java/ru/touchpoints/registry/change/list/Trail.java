package ru.touchpoints.registry.change.list;

import java.util.List;
import java.util.Optional;

/**
 * The ids that a story goes by at one moment.
 *
 * @param touchpoint empty for the story of a process
 */
record Trail(String process, Optional<String> touchpoint) {

  /**
   * What the thing is called at the end. What has the ids then is meant; else what had them last,
   * whichever of its names the process goes by.
   */
  static Trail last(List<List<Change>> history, Trail asked) {
    Trail named =
        asked.touchpoint.isEmpty()
            ? asked
            : new Trail(last(history, asked.whole()).process, asked.touchpoint);
    Trail trail = named;
    for (int i = history.size() - 1; i >= 0; i--) {
      List<Change> changes = history.get(i);
      List<List<Change>> further = history.subList(i + 1, history.size());
      if (trail.takenUp(changes)) {
        return trail.followed(further);
      }
      Trail former =
          asked.touchpoint.isEmpty()
              ? trail
              : new Trail(processBefore(changes, trail.process), trail.touchpoint);
      Trail kept = trail;
      Optional<Trail> next = former.leftFor(changes).filter(later -> !later.equals(kept));
      if (next.isPresent()) {
        return next.get().followed(further);
      }
      trail = former;
    }
    return named;
  }

  /** The process alone. */
  private Trail whole() {
    return new Trail(process, Optional.empty());
  }

  /** What it is called after these further changes. */
  private Trail followed(List<List<Change>> further) {
    Trail trail = this;
    for (List<Change> changes : further) {
      trail = trail.leftFor(changes).orElse(trail);
    }
    return trail;
  }

  /** Whether something goes by these ids only since the changes. */
  private boolean takenUp(List<Change> changes) {
    return changes.stream().filter(this::isOf).anyMatch(Trail::came);
  }

  private static boolean came(Change change) {
    return switch (change.kind()) {
      case TOUCHPOINT_ADDED, TOUCHPOINT_MOVED, PROCESS_INCLUDED -> true;
      default -> change.formerId().isPresent();
    };
  }

  /** Whether the change is about what the trail is of: the touchpoint, or the process itself. */
  private boolean isOf(Change change) {
    return change.subject().process().id().equals(process)
        && change.subject().touchpoint().map(Named::id).equals(touchpoint);
  }

  /** The ids that these changes gave it in place of its own; empty when it kept them. */
  private Optional<Trail> leftFor(List<Change> changes) {
    return changes.stream()
        .filter(Trail::came)
        .map(this::after)
        .filter(later -> !later.equals(this))
        .filter(later -> later.before(changes).filter(this::equals).isPresent())
        .findFirst();
  }

  /** What the change may have made of it: a touchpoint goes with its process. */
  private Trail after(Change change) {
    return new Trail(
        change.subject().process().id(),
        touchpoint.flatMap(
            own -> change.subject().touchpoint().map(Named::id).or(() -> touchpoint)));
  }

  /** Whether one of the changes of a moment belongs to the story. */
  boolean meets(Change change, List<Change> changes) {
    boolean another = change.kind() == ChangeKind.TOUCHPOINT_REMOVED && takenUp(changes);
    if (touchpoint.isPresent()) {
      return (isOf(change) && !another) || (whole().isOf(change) && change.formerId().isPresent());
    }
    // What moved away is the last that its former process has of it.
    return change.subject().process().id().equals(process)
        || change
            .formerProcess()
            .filter(former -> former.equals(processBefore(changes, process)))
            .isPresent();
  }

  /** The ids before these changes; empty when they were another's. */
  Optional<Trail> before(List<Change> changes) {
    Trail former = new Trail(processBefore(changes, process), touchpoint);
    boolean moved = false;
    if (touchpoint.isPresent()) {
      for (Change change : changes) {
        if (isOf(change)) {
          moved |= change.formerProcess().isPresent();
          former =
              new Trail(
                  change.formerProcess().orElse(former.process),
                  change.formerId().or(former::touchpoint));
        }
      }
    }
    boolean processWasAnothers =
        !moved && former.process.equals(process) && passedOn(whole(), changes);
    boolean wasAnothers = former.equals(this) && takenUp(changes) && passedOn(this, changes);
    return processWasAnothers || wasAnothers ? Optional.empty() : Optional.of(former);
  }

  /** Whether what had the ids before the changes has them no more. */
  private static boolean passedOn(Trail ids, List<Change> changes) {
    return changes.stream()
        .anyMatch(
            change ->
                change.kind() == ChangeKind.TOUCHPOINT_REMOVED
                    ? ids.isOf(change)
                    : formerly(change, changes).filter(ids::equals).isPresent());
  }

  /** The ids that something renamed or moved had before. */
  private static Optional<Trail> formerly(Change change, List<Change> changes) {
    if (change.formerId().isEmpty() && change.formerProcess().isEmpty()) {
      return Optional.empty();
    }
    String process = processBefore(changes, change.subject().process().id());
    Optional<String> point = change.subject().touchpoint().map(Named::id);
    return Optional.of(
        new Trail(
            change.formerProcess().orElse(process),
            point.isEmpty() ? point : change.formerId().or(() -> point)));
  }

  private static String processBefore(List<Change> changes, String process) {
    return changes.stream()
        .filter(change -> change.subject().touchpoint().isEmpty())
        .filter(change -> change.subject().process().id().equals(process))
        .flatMap(change -> change.formerId().stream())
        .findFirst()
        .orElse(process);
  }
}
