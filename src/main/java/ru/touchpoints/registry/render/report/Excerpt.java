package ru.touchpoints.registry.render.report;

import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.writing.TextLayout;

/** The line a finding stands on, with a mark under the place. */
final class Excerpt {

  private static final String CUT = "…";

  private final Paint paint;

  Excerpt(Paint paint) {
    this.paint = paint;
  }

  String of(String line, Span span) {
    String number = Integer.toString(span.line());
    String margin = "  " + number + " │ ";
    int[] text = Printable.columnTrue(line.stripTrailing()).codePoints().toArray();
    int room = TextLayout.WIDTH - margin.length() - 2 * CUT.length();
    int first = Math.min(span.column() - 1, text.length);
    int from = first < room ? 0 : first - room / 2;
    int to = Math.min(text.length, from + room);
    int end = span.endLine() == span.line() ? span.endColumn() - 1 : text.length;
    int marked = Math.max(1, Math.min(end, to) - first);
    String shown =
        (from > 0 ? CUT : "") + new String(text, from, to - from) + (to < text.length ? CUT : "");
    String blank = " ".repeat(number.length() + 2) + " │ ";
    String offset = " ".repeat(first - from + (from > 0 ? 1 : 0));
    return paint.faint(margin)
        + shown
        + "\n"
        + paint.faint(blank)
        + offset
        + paint.red("^".repeat(marked));
  }
}
