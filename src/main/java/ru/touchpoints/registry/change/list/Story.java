package ru.touchpoints.registry.change.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What became of one process or one touchpoint, followed back through its renames.
 *
 * @param process the id it has, or had last
 * @param touchpoint likewise; empty for the story of a process with all its touchpoints
 * @param events oldest first
 */
public record Story(String process, Optional<String> touchpoint, List<Event> events) {

  public Story {
    events = List.copyOf(events);
  }

  /**
   * A change at a moment of the history.
   *
   * @param moment the place of the state that brought it, counted from 0
   */
  public record Event(int moment, Change change) {}

  /**
   * The story of a process.
   *
   * @param history the changes that each state of the list brought, oldest first, with every
   *     touchpoint
   * @return empty when nothing in the history ever had the id
   */
  public static Optional<Story> of(List<List<Change>> history, String process) {
    String last = lastProcess(history, process);
    return found(last, Optional.empty(), follow(history, last, Optional.empty()));
  }

  /** The story of a touchpoint, which may have had another id, as may its process. */
  public static Optional<Story> of(List<List<Change>> history, String process, String touchpoint) {
    String last = lastProcess(history, process);
    String point = touchpoint;
    for (Event event : follow(history, last, Optional.empty())) {
      Optional<String> former = event.change().formerId();
      Optional<Named> renamed = event.change().subject().touchpoint();
      if (renamed.isPresent() && former.filter(point::equals).isPresent()) {
        point = renamed.get().id();
      }
    }
    return found(last, Optional.of(point), follow(history, last, Optional.of(point)));
  }

  private static Optional<Story> found(
      String process, Optional<String> touchpoint, List<Event> events) {
    boolean known =
        events.stream()
            .anyMatch(
                event -> touchpoint.isEmpty() || event.change().subject().touchpoint().isPresent());
    return known ? Optional.of(new Story(process, touchpoint, events)) : Optional.empty();
  }

  private static String lastProcess(List<List<Change>> history, String process) {
    String last = process;
    for (List<Change> changes : history) {
      for (Change change : changes) {
        boolean ofProcess = change.subject().touchpoint().isEmpty();
        if (ofProcess && change.formerId().filter(last::equals).isPresent()) {
          last = change.subject().process().id();
        }
      }
    }
    return last;
  }

  /** From the end backwards: an id that another thing had before must not lead astray. */
  private static List<Event> follow(
      List<List<Change>> history, String process, Optional<String> touchpoint) {
    Trail trail = new Trail(process, touchpoint);
    List<Event> events = new ArrayList<>();
    for (int i = history.size() - 1; i >= 0; i--) {
      int moment = i;
      List<Change> own = history.get(i).stream().filter(trail::passes).toList();
      for (int j = own.size() - 1; j >= 0; j--) {
        events.add(new Event(moment, own.get(j)));
      }
      trail = trail.before(own);
    }
    Collections.reverse(events);
    return events;
  }

  /** The ids that the story goes by at one moment. */
  private record Trail(String process, Optional<String> touchpoint) {

    boolean passes(Change change) {
      if (!change.subject().process().id().equals(process)) {
        return false;
      }
      boolean renamed = change.subject().touchpoint().isEmpty() && change.formerId().isPresent();
      return touchpoint.isEmpty() || renamed || change.isOf(touchpoint.get());
    }

    /** The ids before these changes. */
    Trail before(List<Change> changes) {
      Trail trail = this;
      for (Change change : changes) {
        Optional<String> former = change.formerId();
        if (former.isPresent()) {
          trail =
              change.subject().touchpoint().isEmpty()
                  ? new Trail(former.get(), trail.touchpoint)
                  : new Trail(trail.process, trail.touchpoint.map(id -> former.get()));
        }
      }
      return trail;
    }
  }
}
