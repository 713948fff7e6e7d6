package ru.touchpoints.registry.model.order;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client comes to a touchpoint for. Needs of one id are the same need, however two orders
 * call it.
 *
 * @param role in what is asked and answered by turns; empty for none
 * @param meaning when it is met here, in words that follow «если»; empty where the title says it
 * @param sayings the need in other words, by which an editor's own words are told to mean it
 * @param place among the needs of its order, from 0
 */
public record Need(
    String id,
    String title,
    Optional<String> paragraph,
    Optional<NeedRole> role,
    Optional<String> meaning,
    List<String> sayings,
    int place)
    implements Numbered, Comparable<Need> {

  public Need {
    sayings = List.copyOf(sayings);
  }

  /** The needs, each once, in the order of the paragraphs. */
  public static List<Need> inOrder(Collection<Need> needs) {
    return areInOrder(needs) ? List.copyOf(needs) : needs.stream().distinct().sorted().toList();
  }

  /** Most files name them so: what need not be sorted is not, in hundreds of thousands of lists. */
  private static boolean areInOrder(Collection<Need> needs) {
    @Nullable Need last = null;
    for (Need need : needs) {
      if (last != null && last.compareTo(need) >= 0) {
        return false;
      }
      last = need;
    }
    return true;
  }

  public boolean is(NeedRole wanted) {
    return role.isPresent() && role.get() == wanted;
  }

  /** By place, and where two orders are compared, by id. */
  @Override
  public int compareTo(Need other) {
    return place == other.place ? id.compareTo(other.id) : Integer.compare(place, other.place);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Need need && need.id.equals(id));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
