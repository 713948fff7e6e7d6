package ru.touchpoints.registry.render.difference;

import ru.touchpoints.registry.change.ProcessDifference;

/** A difference from the process registry in one format. */
public interface DifferenceRenderer {

  /**
   * The whole output, ending with a line feed.
   *
   * @param compared the name of the process registry compared with
   */
  String render(ProcessDifference difference, String compared);
}
