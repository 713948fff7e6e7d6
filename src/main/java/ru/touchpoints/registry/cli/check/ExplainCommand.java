package ru.touchpoints.registry.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.check.RuleCode;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.load.schema.Nearest;
import ru.touchpoints.registry.render.rulebook.RuleExplanation;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rulebook.RuleCatalogue;

/** {@code registry explain}: what a rule checks, why, and how to repair what it finds. */
@Command(name = "explain")
public final class ExplainCommand implements Callable<Integer> {

  private final RootCommand root;

  @Parameters(
      paramLabel = "CODE",
      descriptionKey = "CODE",
      arity = "1..*",
      split = ",",
      hideParamSyntax = true)
  private List<String> codes = List.of();

  public ExplainCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    List<RuleInfo> rules = codes.stream().map(ExplainCommand::rule).toList();
    root.terminal().data(new RuleExplanation(root.findingWords(), root.paint()).render(rules));
    return ExitCode.FINE.status();
  }

  /** The rule by its code, the figures of it or its slug, in any case and look-alike letters. */
  private static RuleInfo rule(String typed) {
    String word = RuleCode.of(typed).toLowerCase(Locale.ROOT);
    List<RuleInfo> rules = RuleCatalogue.standard().infos();
    return rules.stream()
        .filter(rule -> names(rule).contains(word))
        .findFirst()
        .orElseThrow(() -> unknown(word, typed, rules));
  }

  private static List<String> names(RuleInfo rule) {
    return List.of(rule.code().toLowerCase(Locale.ROOT), rule.slug());
  }

  private static Refusal unknown(String word, String typed, List<RuleInfo> rules) {
    List<String> names = new ArrayList<>();
    rules.forEach(rule -> names.addAll(List.of(rule.code(), rule.slug())));
    return Nearest.of(word, names)
        .map(nearest -> new Refusal("rule.similar", typed, nearest))
        .orElseGet(() -> new Refusal("rule.none", typed));
  }
}
