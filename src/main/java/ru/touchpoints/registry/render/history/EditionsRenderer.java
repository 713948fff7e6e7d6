package ru.touchpoints.registry.render.history;

import java.util.List;
import ru.touchpoints.registry.history.EditionRow;

/** The editions of a list in one format. */
public interface EditionsRenderer {

  /**
   * The whole output, ending with a line feed.
   *
   * @param editions oldest first
   */
  String render(List<EditionRow> editions);
}
