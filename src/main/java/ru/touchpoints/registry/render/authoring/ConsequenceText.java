package ru.touchpoints.registry.render.authoring;

import ru.touchpoints.registry.authoring.FileChange.Consequences;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.report.TextReport;
import ru.touchpoints.registry.writing.TextLayout;

/** The findings that a change brings, under a heading that says so. */
public final class ConsequenceText {

  private final Wording words;
  private final Wording findingWords;
  private final Paint paint;

  /**
   * A text in a language.
   *
   * @param words of the command line
   */
  public ConsequenceText(Wording words, Wording findingWords, Paint paint) {
    this.words = words;
    this.findingWords = findingWords;
    this.paint = paint;
  }

  public String of(Consequences consequences) {
    TextReport report =
        new TextReport(
            findingWords, consequences.after().catalogue(), consequences.after().lines(), paint);
    String heading = TextLayout.wrap("", words.get("edit.findings"));
    return "\n" + heading + "\n\n" + report.findings(consequences.caused()).stripTrailing();
  }
}
