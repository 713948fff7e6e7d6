package ru.touchpoints.registry.rule;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;

/** A check of each touchpoint file by itself, with the registry to look things up in. */
public interface FileRule extends RegistryRule {

  void check(FileEntry file, Registry registry, Consumer<Finding> findings);

  @Override
  default void check(Registry registry, Consumer<Finding> findings) {
    registry.files().forEach(file -> check(file, registry, findings));
  }
}
