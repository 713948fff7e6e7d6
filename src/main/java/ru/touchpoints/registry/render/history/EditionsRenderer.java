package ru.touchpoints.registry.render.history;

import java.util.List;

/** The editions of a list in one format. */
public interface EditionsRenderer {

  /**
   * The whole output, ending with a line feed.
   *
   * @param editions oldest first
   */
  String render(List<EditionRow> editions);
}
