package ru.touchpoints.registry.render.signing;

import java.util.List;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.signing.hindrance.Hindrance;
import ru.touchpoints.registry.writing.TextLayout;

/** Hindrances for a person at a terminal: what it is, where, what to do. */
public final class HindranceText {

  private static final int TOLD = 5;
  private static final String INDENT = "   ";

  private final Wording wording;
  private final Paint paint;

  public HindranceText(Wording wording, Paint paint) {
    this.wording = wording;
    this.paint = paint;
  }

  /** What {@code doctor} prints: first what forbids a signature, then what is worth knowing. */
  public String diagnosis(List<Hindrance> all) {
    List<Hindrance> forbidding = all.stream().filter(Hindrance::forbids).toList();
    List<Hindrance> warning = all.stream().filter(one -> !one.forbids()).toList();
    StringBuilder out = new StringBuilder();
    if (forbidding.isEmpty()) {
      out.append(paint.green(wording.get("signing.ready"))).append('\n');
    } else {
      out.append(paint.bold(wording.get("signing.left", forbidding.size()))).append('\n');
      out.append(numbered(forbidding));
    }
    if (!warning.isEmpty()) {
      out.append('\n').append(paint.bold(wording.get("signing.notes"))).append('\n');
      out.append(numbered(warning));
    }
    return out.toString();
  }

  /** Each with its number, what it is, where and what to do. */
  public String numbered(List<Hindrance> hindrances) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < hindrances.size(); i++) {
      Hindrance one = hindrances.get(i);
      String number = i + 1 + ". ";
      String text = TextLayout.wrap(INDENT, Printable.of(wording.text(one.message())));
      out.append('\n').append(number).append(text.substring(number.length())).append('\n');
      places(one.places(), out);
      wording
          .remedy(one.message())
          .ifPresent(
              advice ->
                  out.append(paint.cyan(TextLayout.wrap(INDENT, Printable.of(advice))))
                      .append('\n'));
    }
    return out.toString();
  }

  private void places(List<Location> places, StringBuilder out) {
    places.stream()
        .limit(TOLD)
        .forEach(
            place ->
                out.append(INDENT)
                    .append(Printable.name(place.file()))
                    .append(':')
                    .append(place.span().line())
                    .append('\n'));
    if (places.size() > TOLD) {
      out.append(INDENT)
          .append(wording.get("signing.more-places", places.size() - TOLD))
          .append('\n');
    }
  }
}
