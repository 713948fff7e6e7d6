package ru.touchpoints.registry.cli.official;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.official.PartChoice;

/** The options that choose a part of the list. */
final class PartOptions {

  @Option(names = "--direction", paramLabel = "ID")
  private @Nullable String direction;

  @Option(names = "--department", paramLabel = "ID")
  private @Nullable String department;

  @Option(names = "--client", paramLabel = "KIND")
  private @Nullable String client;

  /** Whether it is a part that only the list of one body has. */
  boolean ofOneBody() {
    return direction != null || department != null;
  }

  PartChoice choice() {
    return new PartChoice(
        Optional.ofNullable(direction),
        Optional.ofNullable(department),
        Optional.ofNullable(client));
  }
}
