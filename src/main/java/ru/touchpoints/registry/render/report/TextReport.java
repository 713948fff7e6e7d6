package ru.touchpoints.registry.render.report;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.bodies.BodyRoll;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Related;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.finding.SourceLines;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.list.CheckSummary;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import ru.touchpoints.registry.writing.TextLayout;

/** Findings for a person at a terminal, grouped by file. */
public final class TextReport implements ReportRenderer {

  private static final String INDENT = "  ";
  private static final String PASTE_INDENT = "    ";

  /** So many findings of one rule in one file are shown; nobody mends more before the next run. */
  static final int MOST_OF_A_KIND = 200;

  private final Wording wording;
  private final RuleCatalogue catalogue;
  private final FindingText text;
  private final SourceLines sources;
  private final Paint paint;
  private @Nullable Excerpt last;

  public TextReport(Wording wording, RuleCatalogue catalogue, SourceLines sources, Paint paint) {
    this.wording = wording;
    this.catalogue = catalogue;
    this.text = new FindingText(wording, catalogue, BodyRoll.NONE);
    this.sources = sources;
    this.paint = paint;
  }

  /** A report on findings of that list. */
  public static TextReport on(CheckedList list, Wording wording, Paint paint) {
    return new TextReport(wording, list.catalogue(), list.lines(), paint);
  }

  @Override
  public void render(Report report, CheckSummary summary, Appendable out) throws IOException {
    findings(report, out);
    out.append(summaryLine(report, summary)).append("\n");
  }

  /** The findings alone, without the line that counts them. */
  public String findings(Report report) {
    StringBuilder out = new StringBuilder();
    try {
      findings(report, out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  /**
   * Writes the findings alone; of one kind in one file no more than a person reads.
   *
   * @throws IOException when the output takes no more
   */
  public void findings(Report report, Appendable out) throws IOException {
    String file = "";
    Map<String, Integer> kinds = new TreeMap<>();
    for (Finding finding : report.findings()) {
      if (!finding.location().file().equals(file)) {
        countRest(kinds, out);
        kinds.clear();
        file = finding.location().file();
        out.append(paint.bold(Printable.name(file))).append("\n\n");
      }
      if (kinds.merge(finding.code(), 1, Integer::sum) <= MOST_OF_A_KIND) {
        append(finding, out);
      }
    }
    countRest(kinds, out);
  }

  private void countRest(Map<String, Integer> kinds, Appendable out) throws IOException {
    for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
      int rest = kind.getValue() - MOST_OF_A_KIND;
      if (rest > 0) {
        String more = wording.get("text.more", kind.getKey(), wording.count("finding", rest));
        out.append(wrapped(more)).append("\n\n");
      }
    }
  }

  private void append(Finding finding, Appendable out) throws IOException {
    Span span = finding.location().span();
    out.append(INDENT)
        .append(Integer.toString(span.line()))
        .append(':')
        .append(Integer.toString(span.column()))
        .append(INDENT)
        .append(severity(finding.severity()))
        .append(' ')
        .append(paint.bold(finding.code()))
        .append(paragraphs(finding.code()))
        .append('\n');
    out.append(wrapped(wording.text(finding.message()))).append('\n');
    Optional<String> line = excerpt(finding.location());
    if (line.isPresent()) {
      out.append(line.get()).append('\n');
    }
    for (Related related : finding.related()) {
      out.append(wrapped(related(related))).append('\n');
    }
    Optional<String> advice = wording.remedy(finding.message());
    if (advice.isPresent()) {
      out.append(wrapped(wording.get("text.fix", advice.get()))).append('\n');
    }
    Optional<String> paste = wording.paste(finding.message());
    if (paste.isPresent()) {
      out.append(PASTE_INDENT).append(paint.green(Printable.of(paste.get()))).append('\n');
    }
    out.append('\n');
  }

  /** The line of the finding; many may stand on one line, which may be as long as its file. */
  private Optional<String> excerpt(Location place) {
    Excerpt known = last;
    if (known == null || !known.isOf(place)) {
      known =
          sources
              .line(place.file(), place.span().line())
              .map(line -> new Excerpt(paint, place, line))
              .orElse(null);
      last = known;
    }
    return Optional.ofNullable(known).map(excerpt -> excerpt.of(place.span()));
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
        .flatMap(info -> wording.places(info.paragraphs()))
        .map(places -> " " + paint.faint(wording.get("text.paragraph", places)))
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

  /** The line that counts what was checked and found. */
  public String summaryLine(Report report, CheckSummary summary) {
    String counts = text.counts(report);
    return text.checked(summary) + ": " + coloured(report, counts) + text.silenced(report);
  }

  private String coloured(Report report, String counts) {
    if (report.hasAtLeast(Severity.ERROR)) {
      return paint.red(counts);
    }
    return report.findings().isEmpty() ? paint.green(counts) : paint.yellow(counts);
  }
}
