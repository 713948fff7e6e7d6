package ru.touchpoints.registry.render.report;

import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.writing.TextLayout;

/** The line a finding stands on, with a mark under the place. */
final class Excerpt {

  private static final String CUT = "…";

  private final Paint paint;
  private final String file;
  private final int number;

  /** The code points of the line. */
  private final int[] text;

  Excerpt(Paint paint, Location place, String line) {
    this.paint = paint;
    this.file = place.file();
    this.number = place.span().line();
    this.text = Printable.columnTrue(line.stripTrailing()).codePoints().toArray();
  }

  /** Whether the place begins on the line. */
  boolean isOf(Location place) {
    return place.span().line() == number && place.file().equals(file);
  }

  /** The stretch of the line around a place on it. */
  String of(Span span) {
    String margin = "  " + number + " │ ";
    int room = TextLayout.WIDTH - margin.length() - 2 * CUT.length();
    int first = Math.min(span.column() - 1, text.length);
    int from = first < room ? 0 : first - room / 2;
    int to = Math.min(text.length, from + room);
    int end = span.endLine() == span.line() ? span.endColumn() - 1 : text.length;
    int marked = Math.max(1, Math.min(end, to) - first);
    String shown =
        (from > 0 ? CUT : "") + new String(text, from, to - from) + (to < text.length ? CUT : "");
    String blank = " ".repeat(Integer.toString(number).length() + 2) + " │ ";
    String offset = " ".repeat(first - from + (from > 0 ? 1 : 0));
    return paint.faint(margin)
        + shown
        + "\n"
        + paint.faint(blank)
        + offset
        + paint.red("^".repeat(marked));
  }
}
