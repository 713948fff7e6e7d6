package ru.touchpoints.registry.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Findings sorted by file, line, column and code, each once. */
public final class Report {

  /** By file, line, column and code, then by all that is left. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.location().file())
          .thenComparing(finding -> finding.location().span().line())
          .thenComparing(finding -> finding.location().span().column())
          .thenComparing(Finding::code)
          .thenComparing(Finding::location)
          .thenComparing(Finding::message, Report::compare);

  /** So many are sorted at once; of more, as many at a time, and the sorted parts are merged. */
  private static final int AT_ONCE = 16_384;

  private final List<Finding> findings;
  private final Map<Severity, Integer> counts;
  private final int silenced;

  public Report(Collection<Finding> findings) {
    this.findings = sorted(findings);
    this.counts = counts(this.findings);
    this.silenced = 0;
  }

  private Report(List<Finding> sorted, Map<Severity, Integer> counts, int silenced) {
    this.findings = Findings.frozen(sorted);
    this.counts = counts;
    this.silenced = silenced;
  }

  /** By all that is written of them, which is put together only where their texts do not tell. */
  private static int compare(Message one, Message other) {
    List<Object> ours = one.arguments();
    List<Object> theirs = other.arguments();
    int alike = one.key().equals(other.key()) ? Math.min(ours.size(), theirs.size()) : 0;
    for (int i = 0; i < alike; i++) {
      if (!ours.get(i).equals(theirs.get(i))) {
        boolean tell =
            ours.get(i) instanceof String a
                && theirs.get(i) instanceof String b
                && !a.startsWith(b)
                && !b.startsWith(a);
        return tell
            ? ((String) ours.get(i)).compareTo((String) theirs.get(i))
            : one.toString().compareTo(other.toString());
      }
    }
    return one.toString().compareTo(other.toString());
  }

  /** Whether they are in order already, and none twice. */
  private static boolean inOrder(Collection<Finding> findings) {
    @Nullable Finding last = null;
    for (Finding finding : findings) {
      if (last != null && ORDER.compare(last, finding) >= 0) {
        return false;
      }
      last = finding;
    }
    return true;
  }

  private static Map<Severity, Integer> counts(List<Finding> findings) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
    return counts;
  }

  private static List<Finding> sorted(Collection<Finding> findings) {
    if (findings.size() <= AT_ONCE) {
      return findings.stream().distinct().sorted(ORDER).toList();
    }
    if (findings instanceof Findings packed && inOrder(packed)) {
      return packed;
    }
    PriorityQueue<Part> parts =
        new PriorityQueue<>(
            Comparator.comparing((Part part) -> part.first(), ORDER)
                .thenComparingInt(Part::number));
    for (Iterator<Finding> all = findings.iterator(); all.hasNext(); ) {
      parts.add(new Part(parts.size(), sortedPart(all)));
    }
    return merged(parts);
  }

  private static Iterator<Finding> sortedPart(Iterator<Finding> all) {
    List<Finding> some = new ArrayList<>(AT_ONCE);
    while (all.hasNext() && some.size() < AT_ONCE) {
      some.add(all.next());
    }
    some.sort(ORDER);
    Findings part = new Findings();
    part.addAll(some);
    return part.iterator();
  }

  private static List<Finding> merged(PriorityQueue<Part> parts) {
    Findings merged = new Findings();
    Set<Finding> alike = new HashSet<>();
    @Nullable Finding last = null;
    for (Part part = parts.poll(); part != null; part = parts.poll()) {
      Finding next = part.first();
      if (last == null || ORDER.compare(last, next) != 0) {
        alike.clear();
      }
      // Only those in one place can be equal.
      if (alike.add(next)) {
        merged.add(next);
      }
      last = next;
      if (part.more()) {
        parts.add(part);
      }
    }
    return merged;
  }

  /** Sorted findings of which the first ones are taken away. */
  private static final class Part {

    private final int number;
    private final Iterator<Finding> rest;
    private Finding first;

    Part(int number, Iterator<Finding> sorted) {
      this.number = number;
      this.rest = sorted;
      this.first = sorted.next();
    }

    int number() {
      return number;
    }

    Finding first() {
      return first;
    }

    /** Goes on to the next one; whether there is any. */
    boolean more() {
      boolean more = rest.hasNext();
      first = more ? rest.next() : first;
      return more;
    }
  }

  public List<Finding> findings() {
    return findings;
  }

  public int count(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  /** How many findings editors' comments keep from being said. */
  public int silenced() {
    return silenced;
  }

  /** The same findings, and so many more that are not said. */
  public Report silencing(int more) {
    return more == 0 ? this : new Report(findings, counts, silenced + more);
  }

  public boolean hasAtLeast(Severity threshold) {
    for (Severity severity : Severity.values()) {
      if (severity.atLeast(threshold) && count(severity) > 0) {
        return true;
      }
    }
    return false;
  }

  public Report only(Predicate<Finding> wanted) {
    List<Finding> left = Findings.each(findings, finding -> Optional.of(finding).filter(wanted));
    return left.size() == findings.size() ? this : new Report(left, counts(left), silenced);
  }
}
