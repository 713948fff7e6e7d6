package ru.touchpoints.registry.render.history;

import ru.touchpoints.registry.history.DatedStory;

/** A story in one format. */
public interface StoryRenderer {

  /** The whole output, ending with a line feed. */
  String render(DatedStory told);
}
