package ru.touchpoints.registry.render.report;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import ru.touchpoints.registry.bodies.BodyRoll;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.gate.Gate;
import ru.touchpoints.registry.list.CheckSummary;
import ru.touchpoints.registry.render.MarkdownText;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.changes.GateWarning;
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
  private final Gate gate;

  /**
   * @param gate what the request changes of the check itself
   */
  public MarkdownReport(Wording wording, RuleCatalogue catalogue, BodyRoll roll, Gate gate) {
    this.text = new FindingText(wording, catalogue, roll);
    this.gate = gate;
  }

  @Override
  public void render(Report report, CheckSummary summary, Appendable to) throws IOException {
    StringBuilder out = new StringBuilder(MARK);
    out.append(new GateWarning(text.wording()).of(gate))
        .append("### ")
        .append(text.wording().get("markdown.heading", text.counts(report)))
        .append("\n\n")
        .append(text.checked(summary))
        .append(text.silenced(report))
        .append(".\n");
    for (BodyRoll.Told told : text.roll().unread()) {
      out.append("\n> ").append(MarkdownText.escaped(text.unread(told))).append('\n');
    }
    Map<String, FileCounts> byFile = FileCounts.of(report);
    int left = 0;
    Iterator<Finding> findings = report.findings().iterator();
    for (Map.Entry<String, FileCounts> file : byFile.entrySet()) {
      left += append(file.getKey(), file.getValue(), findings, out);
    }
    if (left > 0) {
      out.append('\n')
          .append(text.wording().get("markdown.left-out", text.wording().count("finding", left)))
          .append('\n');
    }
    to.append(out);
  }

  /** Adds the findings of a file while there is room; gives back how many there was none for. */
  private int append(
      String file, FileCounts counts, Iterator<Finding> findings, StringBuilder out) {
    String head = head(file, counts);
    int room = LONGEST - RESERVE - out.length() - head.length() - END.length();
    StringBuilder rows = new StringBuilder();
    int taken = 0;
    boolean full = false;
    for (int i = 0; i < counts.all(); i++) {
      Finding finding = findings.next();
      String row = full ? "" : row(finding);
      full |= rows.length() + row.length() > room;
      if (!full) {
        rows.append(row);
        taken++;
      }
    }
    if (taken > 0) {
      out.append(head).append(rows).append(END);
    }
    return counts.all() - taken;
  }

  private String head(String file, FileCounts counts) {
    return "\n<details"
        + (counts.of(Severity.ERROR) > 0 ? " open" : "")
        + "><summary><b>"
        + MarkdownText.escaped(Printable.name(file))
        + "</b>: "
        + text.counts(counts::of)
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
