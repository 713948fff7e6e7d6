package ru.touchpoints.registry.render.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rulebook.RulePage;
import ru.touchpoints.registry.writing.TextLayout;

/** Rules at length for a person at a terminal: their pages without the marks of Markdown. */
public final class RuleExplanation implements RuleBookRenderer {

  private static final String FENCE = "```";
  private static final String INDENT = "  ";

  private final Wording wording;
  private final Paint paint;

  public RuleExplanation(Wording wording, Paint paint) {
    this.wording = wording;
    this.paint = paint;
  }

  @Override
  public String render(List<RuleInfo> rules) {
    return String.join("\n", rules.stream().map(this::render).toList());
  }

  private String render(RuleInfo rule) {
    StringBuilder out = new StringBuilder();
    out.append(paint.bold(rule.code() + " " + wording.ruleTitle(rule.code()))).append('\n');
    out.append(TextLayout.wrap("", facts(rule))).append("\n\n");
    RulePage.of(rule.code(), wording.order())
        .ifPresent(page -> page.sections().forEach(section -> append(section, out)));
    return out.toString().stripTrailing() + "\n";
  }

  private String facts(RuleInfo rule) {
    List<String> facts = new ArrayList<>();
    facts.add(rule.slug());
    facts.add(wording.get("severity." + rule.usually()));
    if (rule.dependsOnApproval()) {
      facts.add(wording.get("rules.approved", wording.get("severity." + rule.whenApproved().id())));
    }
    wording.places(rule.paragraphs()).ifPresent(facts::add);
    if (rule.rests()) {
      facts.add(wording.get("rules.rests"));
    }
    if (rule.fixable()) {
      facts.add(wording.get("rules.fixable"));
    }
    if (rule.binding()) {
      facts.add(wording.get("rules.binding"));
    }
    return String.join("; ", facts);
  }

  private void append(RulePage.Section section, StringBuilder out) {
    out.append(paint.bold(section.heading())).append('\n');
    boolean code = false;
    for (String line : section.body().lines().toList()) {
      Optional<String> fence =
          line.startsWith(FENCE) ? Optional.of(line.substring(FENCE.length())) : Optional.empty();
      if (fence.isPresent()) {
        code = !code;
        file(fence.get()).ifPresent(file -> out.append(INDENT).append(file).append('\n'));
      } else if (code) {
        out.append(paint.faint(INDENT + "│ ")).append(line).append('\n');
      } else {
        out.append(line.isBlank() ? "" : TextLayout.wrap(INDENT, line.replace("`", "")))
            .append('\n');
      }
    }
    out.append('\n');
  }

  /** The file that an example stands in: the second word of its info string. */
  private Optional<String> file(String info) {
    List<String> words = List.of(info.strip().split(" ", -1));
    return words.size() > 1
        ? Optional.of(paint.faint(RulePage.place(words.get(1)) + ":"))
        : Optional.empty();
  }
}
