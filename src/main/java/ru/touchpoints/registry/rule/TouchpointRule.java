package ru.touchpoints.registry.rule;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Touchpoint;

/** A check of each touchpoint by itself. */
public interface TouchpointRule extends RegistryRule {

  void check(Entry<Touchpoint> touchpoint, Consumer<Finding> findings);

  @Override
  default void check(Registry registry, Consumer<Finding> findings) {
    registry.files().forEach(file -> file.touchpoints().forEach(entry -> check(entry, findings)));
  }
}
