package ru.touchpoints.registry.render.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.list.past.ComparedStates;
import ru.touchpoints.registry.list.past.ComparedStates.Paragraph;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.writing.TextLayout;

/** Changes for a person at a terminal: by direction and process. */
public final class TextChanges implements ChangesRenderer {

  private static final String INDENT = "  ";

  private final ChangeWords words;
  private final ChangeLines lines;
  private final Wording wording;
  private final Paint paint;

  public TextChanges(Wording wording, Paint paint) {
    this.words = new ChangeWords(wording);
    this.lines = new ChangeLines(wording, paint);
    this.wording = wording;
    this.paint = paint;
  }

  @Override
  public String render(ComparedStates compared) {
    StringBuilder out = new StringBuilder();
    out.append(paint.bold(wording.get("change.heading"))).append('\n');
    out.append(side("change.from", compared.from()));
    out.append(side("change.to", compared.to()));
    List<String> unread = words.unread(compared);
    if (!unread.isEmpty()) {
      out.append('\n');
      unread.forEach(text -> out.append(paint.red(ChangeLines.line("", text))));
    }
    List<Change> ofPassport =
        compared.changes().stream().filter(change -> change.subject().ofPassport()).toList();
    if (!ofPassport.isEmpty()) {
      out.append('\n').append(paint.bold(wording.get("change.passport"))).append('\n');
      ofPassport.forEach(change -> out.append(lines.of(change)));
    }
    out.append(ofProcesses(compared));
    return out.append('\n').append(total(compared)).toString();
  }

  private String ofProcesses(ComparedStates compared) {
    StringBuilder out = new StringBuilder();
    String direction = "";
    String process = "";
    for (Change change : compared.changes()) {
      Change.Subject subject = change.subject();
      if (subject.ofPassport()) {
        continue;
      }
      if (!subject.direction().id().equals(direction) || process.isEmpty()) {
        direction = subject.direction().id();
        process = "";
        out.append('\n').append(paint.bold(ChangeLines.line("", subject.direction().title())));
      }
      if (!subject.process().id().equals(process)) {
        process = subject.process().id();
        out.append('\n').append(process(subject));
      }
      out.append(lines.of(change));
    }
    return out.toString();
  }

  private String side(String label, ComparedStates.Side side) {
    int width =
        Math.max(
            TextLayout.width(wording.get("change.from")),
            TextLayout.width(wording.get("change.to")));
    String text = wording.get(label);
    return ChangeLines.hanging(
        INDENT + text + " ".repeat(width + 1 - TextLayout.width(text)), words.side(side));
  }

  private String process(Change.Subject subject) {
    String department = wording.get("change.department", subject.department().title());
    return paint.cyan(ChangeLines.line(INDENT, ChangeLines.named(subject.process())))
        + (subject.department().id().isEmpty() ? "" : ChangeLines.line(INDENT, department));
  }

  private String total(ComparedStates compared) {
    if (compared.changes().isEmpty()) {
      return compared.unread().isEmpty()
          ? paint.green(wording.get("change.none")) + "\n"
          : ChangeLines.line("", wording.get("change.none-read"));
    }
    Map<Paragraph, List<Change>> grouped = compared.byParagraph();
    List<String> counts = new ArrayList<>();
    grouped.forEach(
        (paragraph, changes) ->
            counts.add(wording.get("change.count." + paragraph.id(), changes.size())));
    String binding =
        grouped.keySet().stream()
            .filter(Paragraph::binding)
            .flatMap(paragraph -> paragraph.notion().flatMap(wording::places).stream())
            .collect(Collectors.joining(", "));
    String free =
        grouped.containsKey(Paragraph.PASSPORT)
            ? "change.not-binding-passport"
            : "change.not-binding";
    return ChangeLines.line("", wording.get("change.total", String.join(", ", counts)))
        + ChangeLines.line(
            "", binding.isEmpty() ? wording.get(free) : wording.get("change.binding", binding));
  }
}
