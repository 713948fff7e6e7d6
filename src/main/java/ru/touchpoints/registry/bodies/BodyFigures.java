package ru.touchpoints.registry.bodies;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.rule.Neighbours;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rule.reference.PartnerSilent;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import ru.touchpoints.registry.statistics.Statistics;

/**
 * The figures of one of several lists, and how often what it was found to break.
 *
 * @param found how many findings there are of each severity
 * @param grounds what they rest on, in the order of the rules
 */
public record BodyFigures(
    Statistics statistics, Map<Severity, Integer> found, List<Ground> grounds) {

  public BodyFigures {
    found = Map.copyOf(found);
    grounds = List.copyOf(grounds);
  }

  /**
   * Findings that rest on the same.
   *
   * @param ground the paragraphs of the built-in order, by which bodies of different orders are
   *     compared; empty for what rests on none
   * @param cited the same as the body's own order has them
   */
  public record Ground(String ground, String cited, List<String> codes, int findings) {
    public Ground {
      codes = List.copyOf(codes);
    }
  }

  static BodyFigures of(Body body, LocalDate today, Neighbours neighbours) throws IOException {
    CheckedList alone = CheckedList.read(body.folder(), today);
    List<Finding> silent = new ArrayList<>();
    new PartnerSilent().check(alone.registry(), Occasion.among(today, neighbours), silent::add);
    CheckedList list = alone.with(silent);
    Map<Severity, Integer> found = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      found.put(severity, list.report().count(severity));
    }
    return new BodyFigures(Statistics.of(list.registry(), today), found, grounds(list));
  }

  private static List<Ground> grounds(CheckedList list) {
    Map<String, Integer> codes = new TreeMap<>();
    for (Finding finding : list.report().findings()) {
      codes.merge(finding.code(), 1, Integer::sum);
    }
    RuleCatalogue standard = RuleCatalogue.standard();
    Map<String, Ground> grounds = new LinkedHashMap<>();
    codes.forEach(
        (code, count) -> {
          String ground = paragraphs(standard, code);
          String cited = paragraphs(list.catalogue(), code);
          grounds.merge(
              ground, new Ground(ground, cited, List.of(code), count), BodyFigures::together);
        });
    return List.copyOf(grounds.values());
  }

  private static String paragraphs(RuleCatalogue catalogue, String code) {
    return catalogue
        .info(code)
        .map(RuleInfo::paragraphs)
        .map(all -> String.join(", ", all))
        .orElse("");
  }

  private static Ground together(Ground one, Ground other) {
    List<String> codes = new ArrayList<>(one.codes());
    codes.addAll(other.codes());
    return new Ground(one.ground(), one.cited(), codes, one.findings() + other.findings());
  }

  public int found(Severity severity) {
    return found.getOrDefault(severity, 0);
  }
}
