package ru.touchpoints.registry.render.report;

import java.io.IOException;
import java.util.function.UnaryOperator;
import ru.touchpoints.registry.bodies.BodyRoll;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.list.CheckSummary;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.rulebook.RuleCatalogue;

/**
 * Findings as workflow commands of GitHub Actions, which shows them on the changed lines: at most
 * ten errors and ten warnings a step, so that other formats must carry the rest.
 */
public final class GithubReport implements ReportRenderer {

  private final FindingText text;
  private final UnaryOperator<String> fromRoot;

  /**
   * @param fromRoot the path of a file from git's root, which the reader counts from
   */
  public GithubReport(
      Wording wording, RuleCatalogue catalogue, BodyRoll roll, UnaryOperator<String> fromRoot) {
    this.text = new FindingText(wording, catalogue, roll);
    this.fromRoot = fromRoot;
  }

  @Override
  public void render(Report report, CheckSummary summary, Appendable out) throws IOException {
    for (Finding finding : report.findings()) {
      append(finding, out);
    }
    for (BodyRoll.Told told : text.roll().unread()) {
      out.append("::error ::").append(data(text.unread(told))).append('\n');
    }
    out.append(text.checked(summary)).append(": ").append(text.counts(report)).append('\n');
  }

  private void append(Finding finding, Appendable out) throws IOException {
    Span span = finding.location().span();
    out.append("::").append(command(finding)).append(" file=");
    out.append(property(fromRoot.apply(finding.location().file())));
    out.append(",line=" + span.line() + ",endLine=" + span.endLine());
    if (span.line() == span.endLine()) {
      out.append(",col=" + span.column() + ",endColumn=" + span.endColumn());
    }
    out.append(",title=").append(property(text.code(finding)));
    out.append("::").append(data(text.whole(finding))).append('\n');
  }

  private static String command(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String data(String value) {
    return Printable.of(value).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String value) {
    return data(value).replace(":", "%3A").replace(",", "%2C");
  }
}
