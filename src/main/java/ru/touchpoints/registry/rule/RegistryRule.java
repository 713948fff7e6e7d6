package ru.touchpoints.registry.rule;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.Registry;

/** A check that needs nothing but the registry. */
public interface RegistryRule extends Rule {

  void check(Registry registry, Consumer<Finding> findings);

  @Override
  default void check(Registry registry, Occasion occasion, Consumer<Finding> findings) {
    check(registry, findings);
  }
}
