package ru.touchpoints.registry.render.report.bodies;

import java.io.IOException;
import ru.touchpoints.registry.bodies.BodyRoll;
import ru.touchpoints.registry.bodies.CheckedBody;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.SourceLines;
import ru.touchpoints.registry.list.CheckSummary;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.bodies.BodyHeading;
import ru.touchpoints.registry.render.report.ReportRenderer;
import ru.touchpoints.registry.render.report.TextReport;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import ru.touchpoints.registry.writing.TextLayout;

/** Findings in the lists of several bodies for a person at a terminal: body by body. */
public final class TextBodies implements ReportRenderer {

  private final Wording wording;
  private final BodyRoll roll;
  private final SourceLines sources;
  private final Paint paint;
  private final boolean quiet;

  /**
   * @param quiet whether only what is wrong is told
   */
  public TextBodies(
      Wording wording, BodyRoll roll, SourceLines sources, Paint paint, boolean quiet) {
    this.wording = wording;
    this.roll = roll;
    this.sources = sources;
    this.paint = paint;
    this.quiet = quiet;
  }

  @Override
  public void render(Report report, CheckSummary summary, Appendable out) throws IOException {
    for (BodyRoll.Told told : roll.bodies()) {
      append(told, out);
    }
    if (!quiet) {
      String all = wording.count("body", roll.bodies().size());
      int unread = roll.unread().size();
      out.append(unread == 0 ? all : wording.get("bodies.some-unread", all, unread))
          .append(":\n")
          .append(text(RuleCatalogue.standard()).summaryLine(report, summary))
          .append('\n');
    }
  }

  private TextReport text(RuleCatalogue catalogue) {
    return new TextReport(wording, catalogue, sources, paint);
  }

  private void append(BodyRoll.Told told, Appendable out) throws IOException {
    if (told.unread().isPresent()) {
      out.append(BodyHeading.of(told.checked().known(), paint));
      String sentence = wording.get("bodies.unreadable", Printable.of(told.unread().get()));
      out.append(paint.red(TextLayout.wrap("  ", sentence))).append("\n\n");
      return;
    }
    CheckedBody.Found found = told.checked().found().orElseThrow();
    if (!quiet || !found.report().findings().isEmpty()) {
      out.append(BodyHeading.of(told.checked().known(), paint));
      TextReport text = text(found.catalogue());
      text.findings(found.report(), out);
      if (!quiet) {
        out.append(text.summaryLine(found.report(), found.summary())).append("\n\n");
      }
    }
  }
}
