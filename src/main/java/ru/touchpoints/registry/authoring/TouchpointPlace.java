package ru.touchpoints.registry.authoring;

import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.authoring.place.EditedFile;
import ru.touchpoints.registry.edit.skeleton.TouchpointDraft;
import ru.touchpoints.registry.model.Process;

/**
 * A file that a touchpoint is to be added to or changed in, and what is known of the touchpoint by
 * that.
 *
 * @param process whose touchpoint it will be
 * @param taken ids of the touchpoints that the file has already
 * @param reviewed the confirmation that the file states; empty for a new file
 * @param index of the touchpoint that stands there already and is changed; empty for a new one
 */
public record TouchpointPlace(
    EditedFile file,
    Process process,
    Set<String> taken,
    Optional<String> reviewed,
    Optional<Integer> index) {

  public TouchpointPlace {
    taken = Set.copyOf(taken);
  }

  /** An id by the type, free in the file. */
  public String freeId(TouchpointDraft draft) {
    String base = draft.text("type").orElse("new-point");
    String id = base;
    for (int number = 2; taken.contains(id); number++) {
      id = base + "-" + number;
    }
    return id;
  }
}
