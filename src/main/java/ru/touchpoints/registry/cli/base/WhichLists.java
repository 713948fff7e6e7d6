package ru.touchpoints.registry.cli.base;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import ru.touchpoints.registry.bodies.Body;
import ru.touchpoints.registry.bodies.BodyFolders;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.RegistryFolder;

/** The options that say which list a command is about, or which lists. */
public final class WhichLists {

  private final Set<Path> registries = new LinkedHashSet<>();

  @Option(names = "--bodies", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private @Nullable Path bodies;

  /** Before the command and after it, all that are named count. */
  @Option(names = "--registry", paramLabel = "DIR", scope = ScopeType.INHERIT)
  void take(List<Path> named) {
    registries.addAll(named);
  }

  /** Whether they are those of several bodies, however many are found. */
  boolean several() {
    return bodies != null || registries.size() > 1;
  }

  /**
   * The folder of the only list.
   *
   * @param from where to look upwards from when no folder was named
   * @throws Refusal when several were named
   */
  Path one(Path from, UnaryOperator<Path> resolve) throws IOException {
    if (several()) {
      throw new Refusal("bodies.command");
    }
    return registries.isEmpty()
        ? RegistryFolder.around(from)
        : RegistryFolder.named(resolve.apply(registries.iterator().next()));
  }

  /** The lists of several bodies, sorted by their paths. */
  List<Body> all(UnaryOperator<Path> resolve) throws IOException {
    if (bodies != null && !registries.isEmpty()) {
      throw new Refusal("bodies.both");
    }
    Optional<Path> below = Optional.ofNullable(bodies);
    return below.isPresent()
        ? BodyFolders.below(resolve.apply(below.get()))
        : BodyFolders.named(registries.stream().map(resolve).toList());
  }
}
