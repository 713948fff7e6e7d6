package ru.touchpoints.registry.cli.check;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.render.rulebook.RuleExplanation;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rulebook.RuleSearch;

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
    List<RuleInfo> rules = new RuleSearch(root.rules()).run(codes);
    root.terminal().data(new RuleExplanation(root.findingWords(), root.paint()).render(rules));
    return ExitCode.FINE.status();
  }
}
