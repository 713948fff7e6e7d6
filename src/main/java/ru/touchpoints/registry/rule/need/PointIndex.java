package ru.touchpoints.registry.rule.need;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.blank.EmptyWords;
import ru.touchpoints.registry.model.order.Need;

/**
 * The touchpoints of a file seen so far, under what a later one of the same type and channel could
 * share with them. A file may hold thousands: they are looked up, not compared pair by pair.
 */
final class PointIndex {

  /** More touchpoints than this are looked up, which takes longer to begin and less to go on. */
  private static final int FEW = 21;

  private final List<Function<Entry<Touchpoint>, Optional<String>>> likenesses;
  private final Map<List<Object>, Entry<Touchpoint>> first = new HashMap<>();

  /**
   * @param likenesses what to tell touchpoints by; empty where one has nothing to tell it by
   */
  PointIndex(List<Function<Entry<Touchpoint>, Optional<String>>> likenesses) {
    this.likenesses = likenesses;
  }

  /** Two touchpoints told alike: by address or by title, TP372. */
  static PointIndex ofTold() {
    return new PointIndex(List.of(PointIndex::address, PointIndex::title));
  }

  private static Optional<String> address(Entry<Touchpoint> entry) {
    return Optional.of(PlainWords.address(entry.value())).filter(address -> !address.isEmpty());
  }

  private static Optional<String> title(Entry<Touchpoint> entry) {
    // A title that says nothing is TP391's, and makes no two touchpoints one.
    return entry.sound("title") && !EmptyWords.in(entry.value().title())
        ? Optional.of(PlainWords.title(entry.value()))
        : Optional.empty();
  }

  /** The earliest touchpoint that shares something with this one, which is then seen too. */
  Optional<Entry<Touchpoint>> see(Entry<Touchpoint> entry) {
    if (entry.value().channel().isEmpty()) {
      return Optional.empty();
    }
    return Stream.iterate(0, i -> i < likenesses.size(), i -> i + 1)
        .map(aspect -> see(entry, aspect))
        .flatMap(Optional::stream)
        .min(Comparator.comparing(Entry::here));
  }

  private Optional<Entry<Touchpoint>> see(Entry<Touchpoint> entry, int aspect) {
    return likenesses
        .get(aspect)
        .apply(entry)
        .map(likeness -> List.<Object>of(aspect, kind(entry.value()), likeness))
        .map(key -> first.putIfAbsent(key, entry))
        // The same id twice is TP203's: a touchpoint pasted twice gives one finding, not two.
        .filter(earlier -> !earlier.value().id().equals(entry.value().id()));
  }

  /** Whether two of the touchpoints may be of one type and channel; others are never alike. */
  static boolean comparable(List<Entry<Touchpoint>> touchpoints) {
    for (int i = 1; i < Math.min(touchpoints.size(), FEW + 1); i++) {
      for (int j = 0; j < i; j++) {
        Touchpoint one = touchpoints.get(i).value();
        Touchpoint other = touchpoints.get(j).value();
        if (one.type().equals(other.type()) && one.channel().equals(other.channel())) {
          return true;
        }
      }
    }
    return touchpoints.size() > FEW;
  }

  private static List<Object> kind(Touchpoint touchpoint) {
    return List.of(touchpoint.type(), touchpoint.channel().orElseThrow());
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
