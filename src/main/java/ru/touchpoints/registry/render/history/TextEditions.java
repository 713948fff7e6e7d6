package ru.touchpoints.registry.render.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.touchpoints.registry.history.EditionRow;
import ru.touchpoints.registry.list.past.ComparedStates.Paragraph;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.writing.PrintedDay;
import ru.touchpoints.registry.writing.TextLayout;

/** Editions for a person at a terminal, oldest first. */
public final class TextEditions implements EditionsRenderer {

  private final Wording wording;
  private final Paint paint;

  public TextEditions(Wording wording, Paint paint) {
    this.wording = wording;
    this.paint = paint;
  }

  @Override
  public String render(List<EditionRow> editions) {
    if (editions.isEmpty()) {
      return line("", wording.get("history.editions.none"));
    }
    StringBuilder out = new StringBuilder(paint.bold(wording.get("history.editions"))).append('\n');
    editions.forEach(edition -> out.append('\n').append(edition(edition)));
    return out.toString();
  }

  private String edition(EditionRow edition) {
    String heading =
        wording.get(
            "history.edition",
            edition.tag(),
            edition.moment().shortId(),
            PrintedDay.of(edition.moment().date()));
    StringBuilder out = new StringBuilder(paint.cyan(line("  ", heading)));
    edition
        .counts()
        .map(
            counts ->
                wording.get("history.edition.counts", counts.processes(), counts.touchpoints()))
        .ifPresent(text -> out.append(line("    ", text)));
    return out.append(line("    ", changes(edition))).toString();
  }

  private String changes(EditionRow edition) {
    if (edition.reading() != EditionRow.Reading.WHOLE) {
      return wording.get(
          edition.reading() == EditionRow.Reading.PART
              ? "history.edition.unread"
              : "history.edition.no-list");
    }
    if (edition.changes().isEmpty()) {
      return wording.get("history.edition.first");
    }
    String counts =
        edition.changes().get().entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .map(this::count)
            .collect(Collectors.joining(", "));
    return counts.isEmpty()
        ? wording.get("history.edition.same")
        : wording.get("history.edition.changes", counts);
  }

  private String count(Map.Entry<Paragraph, Integer> entry) {
    return wording.get("change.count." + entry.getKey().id(), entry.getValue());
  }

  private static String line(String indent, String text) {
    return TextLayout.wrap(indent, Printable.of(text)) + "\n";
  }
}
