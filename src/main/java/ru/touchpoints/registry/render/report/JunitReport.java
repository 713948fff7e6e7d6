package ru.touchpoints.registry.render.report;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.list.CheckSummary;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.rulebook.RuleCatalogue;

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
  public String render(Report report, CheckSummary summary) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      write(report, summary, xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out + "\n";
  }

  private void write(Report report, CheckSummary summary, XMLStreamWriter xml)
      throws XMLStreamException {
    Map<String, List<Finding>> byFile =
        report.findings().stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.location().file(), LinkedHashMap::new, Collectors.toList()));
    start("testsuites", xml);
    attribute("name", NAME, xml);
    attribute("tests", Integer.toString(Math.max(1, report.findings().size())), xml);
    attribute("failures", Integer.toString(report.count(Severity.ERROR)), xml);
    for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
      suite(file.getKey(), file.getValue(), xml);
    }
    if (byFile.isEmpty()) {
      passed(summary, xml);
    }
    end(xml);
  }

  private void suite(String file, List<Finding> findings, XMLStreamWriter xml)
      throws XMLStreamException {
    int failures = new Report(findings).count(Severity.ERROR);
    start("testsuite", xml);
    attribute("name", file, xml);
    attribute("tests", Integer.toString(findings.size()), xml);
    attribute("failures", Integer.toString(failures), xml);
    attribute("skipped", Integer.toString(findings.size() - failures), xml);
    for (Finding finding : findings) {
      testcase(finding, xml);
    }
    end(xml);
  }

  private void testcase(Finding finding, XMLStreamWriter xml) throws XMLStreamException {
    Span span = finding.location().span();
    start("testcase", xml);
    attribute("classname", finding.location().file(), xml);
    attribute(
        "name",
        text.wording()
            .get(
                "junit.case",
                finding.code(),
                text.rule(finding).slug(),
                span.line(),
                span.column()),
        xml);
    String place = finding.location().file() + ":" + span.line() + ":" + span.column();
    String whole = place + " " + text.code(finding) + "\n" + text.whole(finding);
    boolean failure = finding.severity() == Severity.ERROR;
    xml.writeStartElement(failure ? "failure" : "skipped");
    if (failure) {
      attribute("type", text.rule(finding).slug(), xml);
      attribute("message", text.message(finding), xml);
    }
    xml.writeCharacters(shown(whole));
    xml.writeEndElement();
    end(xml);
  }

  /** Servers take a report without a test for a broken one. */
  private void passed(CheckSummary summary, XMLStreamWriter xml) throws XMLStreamException {
    start("testsuite", xml);
    attribute("name", NAME, xml);
    attribute("tests", "1", xml);
    attribute("failures", "0", xml);
    start("testcase", xml);
    attribute("classname", NAME, xml);
    attribute("name", text.checked(summary), xml);
    end(xml);
    end(xml);
  }

  private static void start(String element, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
  }

  private static void end(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private static void attribute(String name, String value, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeAttribute(name, shown(value));
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
