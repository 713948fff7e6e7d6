package ru.touchpoints.registry.render.rulebook;

import java.util.List;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.writing.TextLayout;

/** All rules for a person at a terminal, a line or two each. */
public final class RuleList implements RuleBookRenderer {

  private static final int SEVERITY_WIDTH = 14;
  private static final String INDENT = "       ";

  private final Wording wording;
  private final Paint paint;

  public RuleList(Wording wording, Paint paint) {
    this.wording = wording;
    this.paint = paint;
  }

  @Override
  public String render(List<RuleInfo> rules) {
    StringBuilder out = new StringBuilder();
    for (RuleInfo rule : rules) {
      String severity = wording.get("severity." + rule.usually());
      String details =
          severity
              + " ".repeat(Math.max(1, SEVERITY_WIDTH + 1 - TextLayout.width(severity)))
              + wording.ruleTitle(rule.code())
              + paragraphs(rule)
              + (rule.rests() ? "; " + wording.get("rules.rests") : "")
              + (rule.dependsOnApproval()
                  ? ", "
                      + wording.get(
                          "rules.approved", wording.get("severity." + rule.whenApproved().id()))
                  : "")
              + (rule.fixable() ? ", " + wording.get("rules.fixable") : "");
      out.append(paint.bold(rule.code()))
          .append(TextLayout.wrap(INDENT, details).substring(rule.code().length()))
          .append('\n');
    }
    return out.append('\n').append(wording.get("rules.hint")).append('\n').toString();
  }

  /** A rule that rests for want of its first ground cites no other. */
  private String paragraphs(RuleInfo rule) {
    if (rule.rests()) {
      return "";
    }
    return wording
        .places(rule.paragraphs())
        .map(places -> " " + wording.get("text.paragraph", places))
        .orElse("");
  }
}
