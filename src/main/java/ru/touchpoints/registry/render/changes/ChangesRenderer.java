package ru.touchpoints.registry.render.changes;

import ru.touchpoints.registry.list.past.ComparedStates;

/** Changes of the list in one format. */
public interface ChangesRenderer {

  /** The whole output, ending with a line feed. */
  String render(ComparedStates compared);
}
