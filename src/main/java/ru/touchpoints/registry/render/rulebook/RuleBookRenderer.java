package ru.touchpoints.registry.render.rulebook;

import java.util.List;
import ru.touchpoints.registry.rule.RuleInfo;

/** A set of rules in one format. */
public interface RuleBookRenderer {

  /** The whole output, ending with a line feed. */
  String render(List<RuleInfo> rules);
}
