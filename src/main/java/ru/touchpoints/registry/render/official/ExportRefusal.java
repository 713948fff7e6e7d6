package ru.touchpoints.registry.render.official;

import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.official.ListExport.Reason;
import ru.touchpoints.registry.official.ListExport.Refused;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.report.TextReport;
import ru.touchpoints.registry.writing.TextLayout;

/** Why a list does not go out: its errors, and what to do about them. */
public final class ExportRefusal {

  private final Wording words;
  private final Wording findingWords;
  private final Paint paint;

  public ExportRefusal(Wording words, Wording findingWords, Paint paint) {
    this.words = words;
    this.findingWords = findingWords;
    this.paint = paint;
  }

  /** The whole text, without a line feed at its end. */
  public String render(Refused refused) {
    CheckedList list = refused.list();
    String findings = TextReport.on(list, findingWords, paint).findings(refused.errors());
    return findings + TextLayout.wrap("", reason(refused));
  }

  /** The sentence alone that says why. */
  public String reason(Refused refused) {
    String count = findingWords.count("error", refused.errors().findings().size());
    return words.get(key(refused.reason()), count);
  }

  private static String key(Reason reason) {
    return switch (reason) {
      case NO_PASSPORT -> "export.impossible";
      case ERRORS -> "export.refused";
      case ERRORS_THEN -> "export.refused-then";
    };
  }
}
