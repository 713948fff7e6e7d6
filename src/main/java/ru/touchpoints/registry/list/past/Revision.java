package ru.touchpoints.registry.list.past;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.touchpoints.registry.change.list.ListState;
import ru.touchpoints.registry.change.passport.Checks;
import ru.touchpoints.registry.list.past.ComparedStates.Side;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.source.git.GitRepository.Commit;

/**
 * A list as it stood at some moment.
 *
 * @param order by which it is kept
 * @param broken the passport or the process registry, where it cannot be read or is not there
 * @param settled whether a commit holds exactly this
 */
public record Revision(
    Side side, Order order, ListState list, Checks checks, List<String> broken, boolean settled) {

  public Revision {
    broken = List.copyOf(broken);
  }

  /** With half a process registry, the other half would look excluded. */
  public boolean comparable() {
    return broken.stream().allMatch(Revision::passport);
  }

  boolean passportRead() {
    return broken.stream().noneMatch(Revision::passport);
  }

  private static boolean passport(String file) {
    return file.substring(file.indexOf('/') + 1).equals(RegistryLoader.PASSPORT);
  }

  /** The files that cannot be compared. */
  public List<String> unread() {
    return Stream.concat(broken.stream(), list.unread().stream()).toList();
  }

  /** What a message calls it. */
  public String name() {
    return side.commit().filter(commit -> side.name().startsWith(commit)).orElse(side.name());
  }

  public static Side side(String name, Commit commit) {
    return new Side(name, Optional.of(commit.shortId()), Optional.of(commit.date()));
  }
}
