package ru.touchpoints.registry.rule;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.model.Touchpoint;

/** A check of each touchpoint by itself. */
public interface TouchpointRule extends Rule {

  void check(Entry<Touchpoint> touchpoint, Consumer<Finding> findings);
}
