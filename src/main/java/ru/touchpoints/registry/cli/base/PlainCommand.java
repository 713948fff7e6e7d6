package ru.touchpoints.registry.cli.base;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * A command whose usual options can be set without picocli, which takes longer to start than fifty
 * files to check.
 */
public interface PlainCommand extends Callable<Integer> {

  /** Takes an option that has no value; {@code false} leaves the command line to picocli. */
  boolean take(String option);

  /** Takes an option with its value; {@code false} leaves the command line to picocli. */
  boolean take(String option, String value);

  /** Takes what stands without an option. */
  void take(List<Path> named);
}
