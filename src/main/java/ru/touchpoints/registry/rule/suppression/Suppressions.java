package ru.touchpoints.registry.rule.suppression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.Registry;

/** All comments of a registry that ask for silence. */
public final class Suppressions {

  private static final Set<String> OWN =
      Set.of(UnusedSuppression.INFO.code(), ExpiredSuppression.INFO.code());

  private final List<Suppression> suppressions;
  private final Set<String> idle;
  private final LocalDate today;

  /**
   * @param known the codes of all rules
   * @param idle the codes of rules that had nothing to go by: what they would find is not known
   * @param today decides which of them have expired
   */
  public Suppressions(Registry registry, Set<String> known, Set<String> idle, LocalDate today) {
    SuppressionReader reader = new SuppressionReader(known);
    this.suppressions =
        registry.comments().stream().flatMap(comment -> reader.read(comment).stream()).toList();
    this.idle = Set.copyOf(idle);
    this.today = today;
  }

  /**
   * The comments that silence something, whether anything is said there or not.
   *
   * @param known the codes of all rules
   */
  public static List<Suppression> in(Registry registry, Set<String> known) {
    SuppressionReader reader = new SuppressionReader(known);
    return registry.comments().stream()
        .flatMap(comment -> reader.read(comment).stream())
        .filter(suppression -> suppression.fault().isEmpty())
        .toList();
  }

  /**
   * Takes out what is suppressed and adds what is to be said of the comments themselves. Comments
   * about these last findings come second, for they need to know of them.
   */
  public List<Finding> applyTo(List<Finding> findings) {
    List<Finding> left = new ArrayList<>(findings);
    left.addAll(silence(left, false));
    left.addAll(silence(left, true));
    return left;
  }

  private List<Finding> silence(List<Finding> findings, boolean own) {
    List<Finding> about = new ArrayList<>();
    for (Suppression suppression : suppressions) {
      if (own == suppression.codes().stream().anyMatch(OWN::contains)) {
        about.addAll(silence(findings, suppression));
      }
    }
    return about;
  }

  private List<Finding> silence(List<Finding> findings, Suppression suppression) {
    if (suppression.expired(today)) {
      return List.of(ExpiredSuppression.of(suppression));
    }
    if (!suppression.holds(today)) {
      return List.of(UnusedSuppression.faulty(suppression, suppression.fault().orElseThrow()));
    }
    List<Finding> silenced = findings.stream().filter(suppression::covers).toList();
    findings.removeAll(silenced);
    return suppression.codes().stream()
        .filter(code -> !idle.contains(code))
        .filter(code -> silenced.stream().noneMatch(finding -> finding.code().equals(code)))
        .map(code -> UnusedSuppression.of(suppression, code))
        .toList();
  }
}
