package ru.touchpoints.registry.render.report;

import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Related;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.finding.SourceLines;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.list.CheckSummary;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import ru.touchpoints.registry.writing.TextLayout;

/** Findings for a person at a terminal, grouped by file. */
public final class TextReport implements ReportRenderer {

  private static final String INDENT = "  ";
  private static final String PASTE_INDENT = "    ";

  private final Wording wording;
  private final RuleCatalogue catalogue;
  private final FindingText text;
  private final SourceLines sources;
  private final Paint paint;
  private final Excerpt excerpt;

  public TextReport(Wording wording, RuleCatalogue catalogue, SourceLines sources, Paint paint) {
    this.wording = wording;
    this.catalogue = catalogue;
    this.text = new FindingText(wording, catalogue);
    this.sources = sources;
    this.paint = paint;
    this.excerpt = new Excerpt(paint);
  }

  @Override
  public String render(Report report, CheckSummary summary) {
    return findings(report) + summaryLine(report, summary) + "\n";
  }

  /** The findings alone, without the line that counts them. */
  public String findings(Report report) {
    StringBuilder out = new StringBuilder();
    String file = "";
    for (Finding finding : report.findings()) {
      if (!finding.location().file().equals(file)) {
        file = finding.location().file();
        out.append(paint.bold(Printable.name(file))).append("\n\n");
      }
      append(finding, out);
    }
    return out.toString();
  }

  private void append(Finding finding, StringBuilder out) {
    Span span = finding.location().span();
    out.append(INDENT)
        .append(span.line())
        .append(':')
        .append(span.column())
        .append(INDENT)
        .append(severity(finding.severity()))
        .append(' ')
        .append(paint.bold(finding.code()))
        .append(paragraphs(finding.code()))
        .append('\n');
    out.append(wrapped(wording.text(finding.message()))).append('\n');
    sources
        .line(finding.location().file(), span.line())
        .ifPresent(line -> out.append(excerpt.of(line, span)).append('\n'));
    for (Related related : finding.related()) {
      out.append(wrapped(related(related))).append('\n');
    }
    wording
        .remedy(finding.message())
        .ifPresent(advice -> out.append(wrapped(wording.get("text.fix", advice))).append('\n'));
    wording
        .paste(finding.message())
        .ifPresent(
            line -> out.append(PASTE_INDENT).append(paint.green(Printable.of(line))).append('\n'));
    out.append('\n');
  }

  private String severity(Severity severity) {
    String word = wording.get("severity." + severity.id());
    return switch (severity) {
      case ERROR -> paint.red(word);
      case WARNING -> paint.yellow(word);
      case INFO -> paint.cyan(word);
    };
  }

  private String paragraphs(String code) {
    return catalogue
        .info(code)
        .map(info -> String.join(", ", info.paragraphs()))
        .filter(paragraphs -> !paragraphs.isEmpty())
        .map(paragraphs -> " " + paint.faint(wording.get("text.paragraph", paragraphs)))
        .orElse("");
  }

  private String related(Related related) {
    Location place = related.location();
    return wording.get(
        "text.related",
        Printable.name(place.file()) + ":" + place.span().line() + ":" + place.span().column(),
        related.message());
  }

  private static String wrapped(String text) {
    return TextLayout.wrap(INDENT, Printable.of(text));
  }

  private String summaryLine(Report report, CheckSummary summary) {
    String counts = text.counts(report.findings());
    return text.checked(summary) + ": " + coloured(report, counts);
  }

  private String coloured(Report report, String counts) {
    if (report.hasAtLeast(Severity.ERROR)) {
      return paint.red(counts);
    }
    return report.findings().isEmpty() ? paint.green(counts) : paint.yellow(counts);
  }
}
