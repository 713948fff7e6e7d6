package ru.touchpoints.registry.rule;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.Registry;

/**
 * One check of the whole registry. Rules hold no state: the same registry on the same occasion
 * gives the same findings.
 */
public interface Rule {

  RuleInfo info();

  /** Whether the rule has anything to go by on the occasion. */
  default boolean applies(Occasion occasion) {
    return true;
  }

  /** Hands every fault to {@code findings}, in any order. */
  void check(Registry registry, Occasion occasion, Consumer<Finding> findings);
}
