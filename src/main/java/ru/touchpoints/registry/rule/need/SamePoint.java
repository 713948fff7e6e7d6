package ru.touchpoints.registry.rule.need;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.model.Need;
import ru.touchpoints.registry.model.Touchpoint;

/** When two entries tell of one touchpoint. */
final class SamePoint {

  private SamePoint() {}

  /** Whether the two are told alike: TP372. */
  static boolean told(Entry<Touchpoint> one, Entry<Touchpoint> other) {
    return sameKind(one, other) && (sameAddress(one, other) || sameTitle(one, other));
  }

  /**
   * Whether the two could be one touchpoint at all. The same id twice is TP203's: a touchpoint
   * pasted twice gives one finding, not two.
   */
  static boolean sameKind(Entry<Touchpoint> one, Entry<Touchpoint> other) {
    Touchpoint a = one.value();
    Touchpoint b = other.value();
    return a.type() == b.type()
        && a.channel().isPresent()
        && a.channel().equals(b.channel())
        && !a.id().equals(b.id());
  }

  private static boolean sameAddress(Entry<Touchpoint> one, Entry<Touchpoint> other) {
    String address = Likeness.address(one.value());
    return !address.isEmpty() && address.equals(Likeness.address(other.value()));
  }

  private static boolean sameTitle(Entry<Touchpoint> one, Entry<Touchpoint> other) {
    return one.sound("title")
        && other.sound("title")
        && Likeness.title(one.value()).equals(Likeness.title(other.value()));
  }

  /** The needs of both, as a line of the file would have them. */
  static String union(Entry<Touchpoint> one, Entry<Touchpoint> other) {
    return Stream.concat(one.value().needs().stream(), other.value().needs().stream())
        .distinct()
        .sorted()
        .map(Need::id)
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
