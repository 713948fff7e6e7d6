package ru.touchpoints.registry.render.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rulebook.RulePage;

/** The rule reference: a table of all rules and the page of each. */
public final class RuleBookMarkdown implements RuleBookRenderer {

  /** Web pages colour a block by the first word of its info string and mistake any other. */
  private static final Pattern EXAMPLE = Pattern.compile("(?m)^```yaml (\\S+).*$");

  private final Wording wording;

  public RuleBookMarkdown(Wording wording) {
    this.wording = wording;
  }

  @Override
  public String render(List<RuleInfo> rules) {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(wording.get("rules.heading")).append("\n\n");
    out.append(wording.get("rules.introduction")).append("\n\n");
    out.append(wording.get("rules.table")).append("\n|---|---|---|---|---|\n");
    rules.forEach(rule -> out.append(row(rule)).append('\n'));
    rules.forEach(rule -> out.append('\n').append(page(rule)));
    return out.toString();
  }

  private String row(RuleInfo rule) {
    return String.join(
        " | ",
        "| [" + rule.code() + "](#" + rule.code().toLowerCase(Locale.ROOT) + ")",
        wording.ruleTitle(rule.code()),
        severity(rule),
        rule.paragraphs().isEmpty() ? "—" : String.join(", ", rule.paragraphs()),
        (rule.fixable() ? wording.get("rules.yes") : "—") + " |");
  }

  private String severity(RuleInfo rule) {
    String severity = wording.get("severity." + rule.usually());
    return rule.dependsOnApproval()
        ? severity
            + "; "
            + wording.get("rules.approved", wording.get("severity." + rule.whenApproved().id()))
        : severity;
  }

  private String page(RuleInfo rule) {
    String body =
        RulePage.of(rule.code(), wording.order())
            .map(RulePage::markdown)
            .map(
                text ->
                    EXAMPLE
                        .matcher(text)
                        .replaceAll(
                            example -> "`" + RulePage.place(example.group(1)) + "`:\n\n```yaml"))
            .map(text -> text.replace("\n## ", "\n### ").replaceFirst("^## ", "### "))
            .orElse("");
    return "## "
        + rule.code()
        + "\n\n**"
        + wording.ruleTitle(rule.code())
        + "** (`"
        + rule.slug()
        + "`)\n\n"
        + body;
  }
}
