package ru.touchpoints.registry.render.report;

import java.io.IOException;
import java.util.Map;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.list.CheckSummary;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import ru.touchpoints.registry.writing.Markup;

/**
 * Findings as results of tests, for servers that know nothing else: a suite per file, errors as
 * failures, the rest as skipped, so that a warning does not turn a build red.
 */
public final class JunitReport implements ReportRenderer {

  private static final String NAME = "registry";

  private final FindingText text;

  public JunitReport(Wording wording, RuleCatalogue catalogue) {
    this.text = new FindingText(wording, catalogue);
  }

  @Override
  public void render(Report report, CheckSummary summary, Appendable out) throws IOException {
    Markup xml = Markup.inLines(out);
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    write(report, summary, xml);
    xml.line();
    xml.flush();
  }

  private void write(Report report, CheckSummary summary, Markup xml) throws IOException {
    Map<String, FileCounts> byFile = FileCounts.of(report);
    xml.line()
        .open(
            "testsuites",
            "name",
            NAME,
            "tests",
            Integer.toString(Math.max(1, report.findings().size())),
            "failures",
            Integer.toString(report.count(Severity.ERROR)));
    String file = "";
    for (Finding finding : report.findings()) {
      if (!finding.location().file().equals(file)) {
        if (!file.isEmpty()) {
          xml.line().close();
        }
        file = finding.location().file();
        suite(file, byFile.getOrDefault(file, new FileCounts()), xml);
      }
      testcase(finding, xml);
    }
    if (!file.isEmpty()) {
      xml.line().close();
    }
    if (byFile.isEmpty()) {
      passed(summary, xml);
    }
    xml.line().close();
  }

  private static void suite(String file, FileCounts findings, Markup xml) throws IOException {
    int failures = findings.of(Severity.ERROR);
    xml.line()
        .open(
            "testsuite",
            "name",
            shown(Printable.name(file)),
            "tests",
            Integer.toString(findings.all()),
            "failures",
            Integer.toString(failures),
            "skipped",
            Integer.toString(findings.all() - failures));
  }

  private void testcase(Finding finding, Markup xml) throws IOException {
    String file = Printable.name(finding.location().file());
    Span span = finding.location().span();
    String name =
        text.wording()
            .get(
                "junit.case",
                finding.code(),
                text.rule(finding).slug(),
                span.line(),
                span.column());
    xml.line().open("testcase", "classname", shown(file), "name", shown(name));
    String place = file + ":" + span.line() + ":" + span.column();
    String whole = place + " " + text.code(finding) + "\n" + text.whole(finding);
    if (finding.severity() == Severity.ERROR) {
      String type = text.rule(finding).slug();
      xml.open("failure", "type", type, "message", shown(text.message(finding)));
    } else {
      xml.open("skipped");
    }
    xml.text(shown(whole)).close().line().close();
  }

  /** Servers take a report without a test for a broken one. */
  private void passed(CheckSummary summary, Markup xml) throws IOException {
    xml.line().open("testsuite", "name", NAME, "tests", "1", "failures", "0");
    xml.line().open("testcase", "classname", NAME, "name", shown(text.checked(summary)));
    xml.line().close().line().close();
  }

  /** What XML cannot hold is made visible. */
  private static String shown(String value) {
    StringBuilder shown = new StringBuilder();
    Printable.of(value)
        .codePoints()
        .forEach(c -> shown.appendCodePoint(c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c));
    return shown.toString();
  }
}
