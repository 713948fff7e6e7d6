package ru.touchpoints.registry.render.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.touchpoints.registry.bodies.BodyRoll;
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

  public JunitReport(Wording wording, RuleCatalogue catalogue, BodyRoll roll) {
    this.text = new FindingText(wording, catalogue, roll);
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
    List<BodyRoll.Told> unread = text.roll().unread();
    int tests = report.findings().size() + unread.size();
    xml.line()
        .open(
            "testsuites",
            attributes(
                "tests",
                Math.max(1, tests),
                "failures",
                report.count(Severity.ERROR),
                "errors",
                unread.size()));
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
    for (BodyRoll.Told told : unread) {
      unread(told, xml);
    }
    if (tests == 0) {
      passed(summary, xml);
    }
    xml.line().close();
  }

  /** With the counts that are none or more; errors only where there are any. */
  private static String[] attributes(Object... counts) {
    List<String> attributes = new ArrayList<>(List.of("name", NAME));
    for (int i = 0; i < counts.length; i += 2) {
      if (!counts[i].equals("errors") || !counts[i + 1].equals(0)) {
        attributes.add(counts[i].toString());
        attributes.add(counts[i + 1].toString());
      }
    }
    return attributes.toArray(String[]::new);
  }

  /** What no test could be run on is an error of the run and no failure of the list. */
  private void unread(BodyRoll.Told told, Markup xml) throws IOException {
    String body = shown(Printable.name(told.body().path()));
    xml.line().open("testsuite", "name", body, "tests", "1", "failures", "0", "errors", "1");
    xml.line().open("testcase", "classname", body, "name", NAME);
    xml.element("error", "", "message", shown(text.unread(told)));
    xml.close().line().close();
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
