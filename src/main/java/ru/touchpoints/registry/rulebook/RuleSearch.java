package ru.touchpoints.registry.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.load.word.Nearest;
import ru.touchpoints.registry.rule.RuleInfo;

/** Finds rules by what people call them. */
public final class RuleSearch {

  private final List<RuleInfo> rules;

  /**
   * @param rules as a list has them
   */
  public RuleSearch(List<RuleInfo> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * The rules, each by its code, the figures of it or its slug, in any case and look-alike letters.
   *
   * @throws Refusal when no rule is called so
   */
  public List<RuleInfo> run(List<String> typed) {
    return typed.stream().map(this::rule).toList();
  }

  private RuleInfo rule(String typed) {
    String word = RuleCode.of(typed).toLowerCase(Locale.ROOT);
    return rules.stream()
        .filter(rule -> names(rule).contains(word))
        .findFirst()
        .orElseThrow(() -> unknown(word, typed));
  }

  private static List<String> names(RuleInfo rule) {
    return List.of(rule.code().toLowerCase(Locale.ROOT), rule.slug());
  }

  private Refusal unknown(String word, String typed) {
    List<String> names = new ArrayList<>();
    rules.forEach(rule -> names.addAll(List.of(rule.code(), rule.slug())));
    return Nearest.of(word, names)
        .map(nearest -> new Refusal("rule.similar", typed, nearest))
        .orElseGet(() -> new Refusal("rule.none", typed));
  }
}
