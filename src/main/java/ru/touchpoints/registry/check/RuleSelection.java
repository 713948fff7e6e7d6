package ru.touchpoints.registry.check;

import java.util.List;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import ru.touchpoints.registry.rulebook.RuleCode;

/**
 * Which rules a run speaks of.
 *
 * @param selected codes or their beginnings; empty for all
 * @param ignored codes or their beginnings, stronger than {@code selected}
 */
public record RuleSelection(List<String> selected, List<String> ignored) {

  public RuleSelection {
    selected = selected.stream().map(RuleCode::of).toList();
    ignored = ignored.stream().map(RuleCode::of).toList();
  }

  /**
   * The selection, each part of which is a rule.
   *
   * @throws Refusal when no rule has such a code or beginning
   */
  public static RuleSelection of(
      RuleCatalogue catalogue, List<String> selected, List<String> ignored) {
    RuleSelection selection = new RuleSelection(selected, ignored);
    selection.selected.forEach(code -> requireKnown(catalogue, code));
    selection.ignored.forEach(code -> requireKnown(catalogue, code));
    return selection;
  }

  private static void requireKnown(RuleCatalogue catalogue, String code) {
    if (code.isEmpty()
        || catalogue.infos().stream().noneMatch(rule -> rule.code().startsWith(code))) {
      throw new Refusal("rule.unknown", code);
    }
  }

  public boolean holds(String code) {
    return (selected.isEmpty() || selected.stream().anyMatch(code::startsWith))
        && ignored.stream().noneMatch(code::startsWith);
  }
}
