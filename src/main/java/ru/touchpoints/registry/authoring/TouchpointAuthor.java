package ru.touchpoints.registry.authoring;

import java.io.IOException;
import java.util.Optional;
import ru.touchpoints.registry.edit.skeleton.TouchpointDraft;

/** Who says what a touchpoint is. */
public interface TouchpointAuthor {

  /** Takes a touchpoint as it was given, and gives it an id when it has none. */
  TouchpointAuthor AS_GIVEN =
      (place, draft) ->
          Optional.of(draft.text("id").isPresent() ? draft : draft.with("id", place.freeId(draft)));

  /**
   * The touchpoint as it is to be.
   *
   * @param draft what is known of it beforehand; what the person went back from
   * @return empty when the person went back before the first question
   */
  Optional<TouchpointDraft> touchpoint(TouchpointPlace place, TouchpointDraft draft)
      throws IOException;
}
