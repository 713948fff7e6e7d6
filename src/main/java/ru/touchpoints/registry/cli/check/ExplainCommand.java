package ru.touchpoints.registry.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.rulebook.RuleBookRenderer;
import ru.touchpoints.registry.render.rulebook.RuleExplanation;
import ru.touchpoints.registry.render.rulebook.RuleList;
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
    RuleSearch search = new RuleSearch(root.rules());
    List<Wording> languages = List.of(Wording.ofFindings("ru"), Wording.ofFindings("en"));
    List<List<RuleInfo>> found = new ArrayList<>();
    for (String code : codes) {
      found.add(
          search.about(
              code,
              root.order(),
              rule ->
                  languages.stream()
                      .map(words -> words.ruleTitle(rule.code()))
                      .collect(Collectors.joining(" "))));
    }
    boolean certain = found.stream().allMatch(rules -> rules.size() == 1);
    List<RuleInfo> rules = found.stream().flatMap(List::stream).distinct().toList();
    RuleBookRenderer renderer =
        certain
            ? new RuleExplanation(root.findingWords(), root.paint())
            : new RuleList(root.findingWords(), root.paint());
    root.terminal().data(renderer.render(rules));
    return ExitCode.FINE.status();
  }
}
