package ru.touchpoints.registry.render.changes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.change.list.Named;
import ru.touchpoints.registry.change.list.Value;
import ru.touchpoints.registry.list.past.ComparedStates;
import ru.touchpoints.registry.list.past.ComparedStates.Paragraph;
import ru.touchpoints.registry.render.MarkdownText;
import ru.touchpoints.registry.render.Wording;

/**
 * Changes for a comment on a pull request: a folded table per paragraph, no longer than leaves room
 * for the findings in the same comment.
 */
public final class MarkdownChanges implements ChangesRenderer {

  /** In characters; GitHub takes 65 536 for the whole comment. */
  static final int LONGEST = 30_000;

  private final ChangeWords words;
  private final Wording wording;

  public MarkdownChanges(Wording wording) {
    this.words = new ChangeWords(wording);
    this.wording = wording;
  }

  @Override
  public String render(ComparedStates compared) {
    Map<Paragraph, List<Change>> grouped = compared.byParagraph();
    String counts =
        grouped.entrySet().stream()
            .map(entry -> count(entry.getKey(), entry.getValue().size()))
            .collect(Collectors.joining(", "));
    String same = compared.unread().isEmpty() ? "change.none" : "change.none-read";
    StringBuilder out = new StringBuilder("### ");
    out.append(
            grouped.isEmpty() ? wording.get(same) : wording.get("change.markdown.heading", counts))
        .append("\n\n")
        .append(wording.get("change.markdown.sides", side(compared.from()), side(compared.to())))
        .append('\n');
    words
        .unread(compared)
        .forEach(text -> out.append("\n> ").append(MarkdownText.escaped(text)).append('\n'));
    int left = 0;
    for (Map.Entry<Paragraph, List<Change>> group : grouped.entrySet()) {
      left += append(group.getKey(), group.getValue(), out);
    }
    if (left > 0) {
      out.append('\n').append(wording.get("change.markdown.left-out", left)).append('\n');
    }
    return out.toString();
  }

  /** The name may be anybody's; the id is git's own, and leads to the commit. */
  private String side(ComparedStates.Side side) {
    String text = MarkdownText.escaped(words.side(side));
    return side.commit().map(id -> text.replace(MarkdownText.escaped(id), id)).orElse(text);
  }

  private String count(Paragraph paragraph, int count) {
    return wording.get("change.count." + paragraph.id(), count);
  }

  /** Adds rows while there is room; gives back how many there was none for. */
  private int append(Paragraph paragraph, List<Change> changes, StringBuilder out) {
    StringBuilder rows = new StringBuilder();
    int taken = 0;
    while (taken < changes.size()) {
      String row = row(changes.get(taken));
      if (out.length() + rows.length() + row.length() > LONGEST) {
        break;
      }
      rows.append(row);
      taken++;
    }
    if (taken > 0) {
      out.append(paragraph == Paragraph.NONE ? "\n<details>" : "\n<details open>")
          .append("<summary><b>")
          .append(wording.get("change.section." + paragraph.id()))
          .append("</b>: ")
          .append(changes.size())
          .append("</summary>\n\n")
          .append(wording.get("change.markdown.columns"))
          .append("\n|---|---|---|---|---|---|\n")
          .append(rows)
          .append("\n</details>\n");
    }
    return changes.size() - taken;
  }

  private String row(Change change) {
    Change.Subject subject = change.subject();
    List<String> cells =
        List.of(
            words.place(change),
            subject.touchpoint().map(Named::title).orElse("—"),
            words.what(change),
            cell(change, change.before()),
            cell(change, change.after()),
            subject.department().title());
    return cells.stream()
        .map(MarkdownText::escaped)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private String cell(Change change, Value value) {
    return change.field().isEmpty() && value instanceof Value.Absent
        ? "—"
        : String.join("\n", words.lines(change, value));
  }
}
