package ru.touchpoints.registry.render.authoring;

import ru.touchpoints.registry.authoring.FileChange.Consequences;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Printable;
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
    TextReport report = TextReport.on(consequences.after(), findingWords, paint);
    return heading() + "\n\n" + report.findings(consequences.caused()).stripTrailing();
  }

  private String heading() {
    return "\n" + TextLayout.wrap("", words.get("edit.findings"));
  }

  /** The same without the lines that are seen above it anyway, for a small screen. */
  public String brief(Consequences consequences) {
    StringBuilder text = new StringBuilder(heading());
    for (Finding finding : consequences.caused().findings()) {
      String severity = findingWords.get("severity." + finding.severity().id());
      String message = findingWords.text(finding.message());
      text.append("\n").append(wrapped(severity + " " + finding.code() + ": " + message));
      findingWords
          .remedy(finding.message())
          .ifPresent(
              remedy -> text.append("\n").append(wrapped(findingWords.get("text.fix", remedy))));
    }
    return text.toString();
  }

  private static String wrapped(String text) {
    return TextLayout.wrap("  ", Printable.of(text));
  }
}
