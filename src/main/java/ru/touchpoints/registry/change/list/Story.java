package ru.touchpoints.registry.change.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What became of one process or one touchpoint, followed back through its renames and moves.
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
    return told(history, Trail.last(history, new Trail(process, Optional.empty())));
  }

  /** The story of a touchpoint, which may have had another id or process, as may its process. */
  public static Optional<Story> of(List<List<Change>> history, String process, String touchpoint) {
    return told(history, Trail.last(history, new Trail(process, Optional.of(touchpoint))));
  }

  /** From the end backwards: an id that another thing had before must not lead astray. */
  private static Optional<Story> told(List<List<Change>> history, Trail last) {
    Optional<Trail> trail = Optional.of(last);
    List<Event> events = new ArrayList<>();
    boolean known = false;
    for (int i = history.size() - 1; i >= 0 && trail.isPresent(); i--) {
      List<Change> changes = history.get(i);
      for (int j = changes.size() - 1; j >= 0; j--) {
        if (trail.get().meets(changes.get(j), changes)) {
          events.add(new Event(i, changes.get(j)));
          known |= last.touchpoint().isEmpty() || changes.get(j).subject().touchpoint().isPresent();
        }
      }
      trail = trail.get().before(changes);
    }
    Collections.reverse(events);
    return known
        ? Optional.of(new Story(last.process(), last.touchpoint(), events))
        : Optional.empty();
  }
}
