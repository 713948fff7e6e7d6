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
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.list.RegistryFolder;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.model.order.Order;

/** The options that say which list a command is about, or which lists. */
public final class WhichLists {

  private final Set<Path> registries = new LinkedHashSet<>();

  private @Nullable Order order;

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

  /**
   * Why there is no list to speak of, neither named nor around; several are found or told of later.
   */
  Optional<Refusal> missing(Path from, UnaryOperator<Path> resolve) {
    try {
      if (!several()) {
        one(from, resolve);
      }
      return Optional.empty();
    } catch (Refusal none) {
      return Optional.of(none);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
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

  /** The order of the only list; the built-in one where there is none, or none that can be read. */
  Order order(Path from, UnaryOperator<Path> resolve) {
    Order known = order;
    if (known == null) {
      known = read(from, resolve, CheckedList::order).orElseGet(BuiltInOrder::get);
      order = known;
    }
    return known;
  }

  /** The rules that the passport of a list has a word on which brings an order of its own. */
  Set<String> checks(Path from, UnaryOperator<Path> resolve) {
    return order(from, resolve) == BuiltInOrder.get()
        ? Set.of()
        : read(from, resolve, CheckedList::checks).orElse(Set.of());
  }

  /** What is read of a list. */
  @FunctionalInterface
  private interface Reading<T> {
    T of(Path folder) throws IOException;
  }

  private <T> Optional<T> read(Path from, UnaryOperator<Path> resolve, Reading<T> reading) {
    try {
      return Optional.of(reading.of(one(from, resolve)));
    } catch (IOException | Refusal none) {
      return Optional.empty();
    }
  }
}
