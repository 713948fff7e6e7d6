package ru.touchpoints.registry.change.passport;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How strictly a state of the list is checked.
 *
 * @param severities of every rule that a passport can soften, by its code: the id of a severity, or
 *     {@link #IGNORE}
 * @param silences the comments that silence a finding
 */
public record Checks(Map<String, String> severities, List<Silence> silences) {

  /** The word for a rule that does not speak at all. */
  public static final String IGNORE = "ignore";

  public Checks {
    severities = Collections.unmodifiableMap(new TreeMap<>(severities));
    silences = List.copyOf(silences);
  }

  /**
   * A comment that silences rules.
   *
   * @param file it stands in
   * @param process what it is about; empty for the passport
   * @param field what of the touchpoint or process it is about; empty for the whole
   * @param until the last day on which it holds; without one it holds for good
   * @param text as it is written, the sign of a comment left out
   */
  public record Silence(
      String file,
      Optional<String> process,
      Optional<String> touchpoint,
      String field,
      List<String> codes,
      Optional<LocalDate> until,
      String text) {

    public Silence {
      codes = codes.stream().sorted().toList();
    }

    /** Whether both silence the same. */
    boolean sameAs(Silence other) {
      return process.equals(other.process)
          && touchpoint.equals(other.touchpoint)
          && field.equals(other.field)
          && codes.equals(other.codes);
    }

    /** Whether this one holds on days when the other does not. */
    boolean outlasts(Silence other) {
      return other.until.filter(last -> until.isEmpty() || until.get().isAfter(last)).isPresent();
    }
  }
}
