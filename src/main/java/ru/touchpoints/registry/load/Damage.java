package ru.touchpoints.registry.load;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import ru.touchpoints.registry.yaml.Pointers;

/** The pointers of a document that a finding of the schemas already speaks of. */
public final class Damage {

  /** Of a document that nothing is said of. */
  public static final Damage NONE = new Damage(Set.of());

  private final Set<String> pointers;
  private final String[] sorted;

  private Damage(Set<String> pointers) {
    this.pointers = new HashSet<>(pointers);
    this.sorted = pointers.toArray(String[]::new);
    Arrays.sort(sorted);
  }

  static Damage of(Set<String> pointers) {
    return pointers.isEmpty() ? NONE : new Damage(pointers);
  }

  public boolean isEmpty() {
    return sorted.length == 0;
  }

  /** Whether a finding speaks of the very thing under the pointer. */
  boolean at(String pointer) {
    return pointers.contains(pointer);
  }

  /** Whether a finding speaks of the thing under the pointer, or of anything in it. */
  boolean within(String pointer) {
    if (isEmpty() || at(pointer)) {
      return !isEmpty();
    }
    String below = pointer + "/";
    int found = Arrays.binarySearch(sorted, below);
    int next = found < 0 ? -found - 1 : found;
    return next < sorted.length && sorted[next].startsWith(below);
  }

  /**
   * Whether a finding speaks of the thing under the pointer, or of what holds it; the document as a
   * whole is no such thing.
   */
  boolean around(String pointer) {
    String above = pointer;
    while (!isEmpty() && !above.isEmpty()) {
      if (at(above)) {
        return true;
      }
      above = Pointers.parent(above);
    }
    return false;
  }
}
