package ru.touchpoints.registry.finding;

import java.util.Optional;

/** Lines of the files that a report speaks of. */
@FunctionalInterface
public interface SourceLines {

  /** A line without its end; {@code number} is 1-based. */
  Optional<String> line(String file, int number);
}
