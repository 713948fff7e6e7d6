package ru.touchpoints.registry.rule;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.Registry;

/** A check of the whole registry that depends on the day, or on what the registry was before. */
public interface OccasionRule extends Rule {

  /** Hands every fault to {@code findings}, in any order. */
  void check(Registry registry, Occasion occasion, Consumer<Finding> findings);
}
