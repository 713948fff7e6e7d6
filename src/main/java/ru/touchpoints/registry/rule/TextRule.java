package ru.touchpoints.registry.rule;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.TextEntry;

/** A check of each text by itself, whatever field it stands in. */
public interface TextRule extends RegistryRule {

  void check(TextEntry text, Consumer<Finding> findings);

  @Override
  default void check(Registry registry, Consumer<Finding> findings) {
    registry.texts().forEach(text -> check(text, findings));
  }
}
