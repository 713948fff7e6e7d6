package ru.touchpoints.registry.render.official;

import ru.touchpoints.registry.official.verify.Verdict;

/** A verdict in one format. */
public interface VerdictRenderer {

  /** The whole output, ending with a line feed. */
  String render(Verdict verdict);
}
