package ru.touchpoints.registry.rule;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.Registry;

/**
 * A check of the whole registry, which goes by its records. Documents are asked for places alone,
 * where there is something to tell: those of files without faults may have been put down.
 */
public interface RegistryRule extends OccasionRule {

  void check(Registry registry, Consumer<Finding> findings);

  @Override
  default void check(Registry registry, Occasion occasion, Consumer<Finding> findings) {
    check(registry, findings);
  }
}
