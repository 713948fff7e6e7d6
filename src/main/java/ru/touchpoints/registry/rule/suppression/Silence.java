package ru.touchpoints.registry.rule.suppression;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Findings;

/**
 * What comments silence, by file, code and the thing below the comment. Findings are held against
 * it one by one: there may be more of them than there is room for.
 */
final class Silence {

  private record Kind(String file, String code) {}

  /** By pointer, which of the requests came first. */
  private final Map<Kind, Map<String, Integer>> requests = new HashMap<>();

  private final BitSet used = new BitSet();
  private int count;

  /** Asks for silence; gives back the number of the request. */
  int ask(String file, String code, String pointer) {
    requests
        .computeIfAbsent(new Kind(file, code), kind -> new HashMap<>())
        .putIfAbsent(pointer, count);
    return count++;
  }

  /** Whether anything was silenced by the request; what several ask for is the first one's. */
  boolean used(int request) {
    return used.get(request);
  }

  /** The findings that nobody wants silenced. */
  List<Finding> left(List<Finding> findings) {
    List<Finding> left = new Findings();
    for (Finding finding : findings) {
      Optional<Integer> request = first(finding);
      request.ifPresent(used::set);
      if (request.isEmpty()) {
        left.add(finding);
      }
    }
    return left;
  }

  /** The first request about the place of the finding or anything around it. */
  private Optional<Integer> first(Finding finding) {
    Map<String, Integer> places =
        requests.getOrDefault(new Kind(finding.location().file(), finding.code()), Map.of());
    String pointer = finding.location().pointer();
    int first = Integer.MAX_VALUE;
    while (!places.isEmpty()) {
      first = Math.min(first, places.getOrDefault(pointer, first));
      int above = pointer.lastIndexOf('/');
      if (above < 0) {
        break;
      }
      pointer = pointer.substring(0, above);
    }
    return first == Integer.MAX_VALUE ? Optional.empty() : Optional.of(first);
  }
}
