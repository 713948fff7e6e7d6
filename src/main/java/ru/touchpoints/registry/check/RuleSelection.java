package ru.touchpoints.registry.check;

import java.util.List;
import java.util.Locale;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.load.word.LookAlike;
import ru.touchpoints.registry.rule.RuleInfo;
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
   * @param selected codes, their beginnings, or names as machine outputs have them, «no-needs»
   * @throws Refusal when no rule has such a code, beginning or name
   */
  public static RuleSelection of(
      RuleCatalogue catalogue, List<String> selected, List<String> ignored) {
    return new RuleSelection(known(catalogue, selected), known(catalogue, ignored));
  }

  private static List<String> known(RuleCatalogue catalogue, List<String> typed) {
    return typed.stream().map(word -> known(catalogue, word)).toList();
  }

  private static String known(RuleCatalogue catalogue, String typed) {
    String name = LookAlike.latin(typed.strip().toLowerCase(Locale.ROOT));
    for (RuleInfo rule : catalogue.infos()) {
      if (rule.slug().equals(name)) {
        return rule.code();
      }
    }
    String code = RuleCode.of(typed);
    if (code.isEmpty()
        || catalogue.infos().stream().noneMatch(rule -> rule.code().startsWith(code))) {
      throw new Refusal("rule.unknown", typed);
    }
    return code;
  }

  public boolean holds(String code) {
    return (selected.isEmpty() || selected.stream().anyMatch(code::startsWith))
        && ignored.stream().noneMatch(code::startsWith);
  }
}
