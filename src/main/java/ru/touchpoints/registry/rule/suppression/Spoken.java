package ru.touchpoints.registry.rule.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import ru.touchpoints.registry.finding.Finding;

/** Findings in their order, each to be found by its file, its code and where in the file it is. */
final class Spoken {

  /** The character behind the slash that parts the steps of a pointer. */
  private static final char BEHIND_SLASH = '/' + 1;

  private record Kind(String file, String code) {}

  private final List<Finding> all = new ArrayList<>();
  private final Set<Finding> silenced = new HashSet<>();
  private final Map<Kind, NavigableMap<String, List<Finding>>> byPlace = new HashMap<>();

  void add(Finding finding) {
    all.add(finding);
    byPlace
        .computeIfAbsent(
            new Kind(finding.location().file(), finding.code()), kind -> new TreeMap<>())
        .computeIfAbsent(finding.location().pointer(), pointer -> new ArrayList<>())
        .add(finding);
  }

  /** Silences what is said under the pointer and inside; tells whether anything was. */
  boolean silence(String file, String code, String pointer) {
    NavigableMap<String, List<Finding>> places = byPlace.get(new Kind(file, code));
    if (places == null) {
      return false;
    }
    boolean here = silence(places.subMap(pointer, true, pointer, true));
    boolean inside = silence(places.subMap(pointer + "/", pointer + BEHIND_SLASH));
    return here || inside;
  }

  private boolean silence(Map<String, List<Finding>> places) {
    Collection<List<Finding>> findings = places.values();
    boolean any = !findings.isEmpty();
    findings.forEach(silenced::addAll);
    findings.clear();
    return any;
  }

  List<Finding> left() {
    return all.stream().filter(finding -> !silenced.contains(finding)).toList();
  }
}
