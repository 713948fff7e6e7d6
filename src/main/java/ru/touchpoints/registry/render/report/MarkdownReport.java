package ru.touchpoints.registry.render.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.list.CheckSummary;
import ru.touchpoints.registry.render.MarkdownText;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.rulebook.RuleCatalogue;

/**
 * Findings for a comment on a pull request: grouped by file and folded, no longer than such a
 * comment can be. The mark on the first line tells the comment apart from all others.
 */
public final class MarkdownReport implements ReportRenderer {

  /** GitHub takes 65 536 characters; the rest is left to whoever adds to the comment. */
  static final int LONGEST = 60_000;

  /** Room for the sentence that counts what was left out. */
  private static final int RESERVE = 500;

  private static final String MARK = "<!-- registry-validate -->\n";
  private static final String END = "\n</details>\n";

  private final FindingText text;

  public MarkdownReport(Wording wording, RuleCatalogue catalogue) {
    this.text = new FindingText(wording, catalogue);
  }

  @Override
  public String render(Report report, CheckSummary summary) {
    StringBuilder out = new StringBuilder(MARK);
    out.append("### ")
        .append(text.wording().get("markdown.heading", text.counts(report.findings())))
        .append("\n\n")
        .append(text.checked(summary))
        .append(".\n");
    Map<String, List<Finding>> byFile =
        report.findings().stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.location().file(), LinkedHashMap::new, Collectors.toList()));
    int left = 0;
    for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
      left += append(file.getKey(), file.getValue(), out);
    }
    if (left > 0) {
      out.append('\n')
          .append(text.wording().get("markdown.left-out", text.wording().count("finding", left)))
          .append('\n');
    }
    return out.toString();
  }

  /** Adds the findings of a file while there is room; gives back how many there was none for. */
  private int append(String file, List<Finding> findings, StringBuilder out) {
    String head = head(file, findings);
    int room = LONGEST - RESERVE - out.length() - head.length() - END.length();
    StringBuilder rows = new StringBuilder();
    int taken = 0;
    while (taken < findings.size()) {
      String row = row(findings.get(taken));
      if (rows.length() + row.length() > room) {
        break;
      }
      rows.append(row);
      taken++;
    }
    if (taken > 0) {
      out.append(head).append(rows).append(END);
    }
    return findings.size() - taken;
  }

  private String head(String file, List<Finding> findings) {
    boolean open = new Report(findings).hasAtLeast(Severity.ERROR);
    return "\n<details"
        + (open ? " open" : "")
        + "><summary><b>"
        + MarkdownText.escaped(Printable.name(file))
        + "</b>: "
        + text.counts(findings)
        + "</summary>\n\n"
        + text.wording().get("markdown.columns")
        + "\n|---:|---|---|\n";
  }

  private String row(Finding finding) {
    return "| "
        + finding.location().span().line()
        + " | "
        + text.severity(finding)
        + " "
        + MarkdownText.escaped(text.code(finding))
        + " | "
        + MarkdownText.escaped(text.message(finding))
        + text.advice(finding).map(advice -> "<br>" + MarkdownText.escaped(advice)).orElse("")
        + " |\n";
  }
}
