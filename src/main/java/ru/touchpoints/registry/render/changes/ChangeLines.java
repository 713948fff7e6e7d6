package ru.touchpoints.registry.render.changes;

import java.util.List;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.change.list.ChangeKind;
import ru.touchpoints.registry.change.list.Named;
import ru.touchpoints.registry.change.list.Value;
import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.writing.TextLayout;

/** One change on the lines of a terminal, its paragraph at the margin. */
public final class ChangeLines {

  private static final String INDENT = "    ";
  private static final int MARGIN = 14;

  private final ChangeWords words;
  private final Wording wording;
  private final Paint paint;

  public ChangeLines(Wording wording, Paint paint) {
    this.words = new ChangeWords(wording);
    this.wording = wording;
    this.paint = paint;
  }

  /** A change under the name of its process; several lines, each with its line feed. */
  public String of(Change change) {
    String margin = INDENT + margin(change);
    margin += " ".repeat(Math.max(1, MARGIN - TextLayout.width(margin)));
    String what =
        change
            .subject()
            .touchpoint()
            .map(point -> wording.get("change.of-touchpoint", named(point), words.what(change)))
            .orElseGet(
                () ->
                    change.subject().ofPassport()
                        ? words.what(change)
                        : wording.get("change.of-process", words.what(change)));
    StringBuilder out = new StringBuilder(painted(change, margin, hanging(margin, what)));
    if (change.field().isPresent()) {
      out.append(value(wording.get("change.before"), change, change.before()));
      out.append(value(wording.get("change.now"), change, change.after()));
    } else {
      boolean came = change.after() instanceof Value.Whole;
      out.append(value("", change, came ? change.after() : change.before()));
    }
    return out.toString();
  }

  private String margin(Change change) {
    return change
        .kind()
        .notion()
        .map(notion -> wording.places(notion).orElseGet(() -> wording.get("change.margin.unsaid")))
        .orElseGet(
            () ->
                wording.get(
                    change.kind().aroundTheList()
                        ? "change.margin." + change.kind().id()
                        : "change.editorial"));
  }

  private String painted(Change change, String margin, String text) {
    return change.kind() == ChangeKind.EDITORIAL
        ? text
        : paint.yellow(margin) + text.substring(margin.length());
  }

  private String value(String label, Change change, Value value) {
    StringBuilder out = new StringBuilder();
    String indent = " ".repeat(MARGIN) + (label.isEmpty() ? "" : padded(label));
    List<String> lines = words.lines(change, value);
    for (int i = 0; i < lines.size(); i++) {
      String lead = i == 0 ? indent : " ".repeat(TextLayout.width(indent));
      out.append(hanging(lead, lines.get(i)));
    }
    return out.toString();
  }

  /** The two labels have the same width, so that the values stand one under the other. */
  private String padded(String label) {
    int width =
        Math.max(
            TextLayout.width(wording.get("change.before")),
            TextLayout.width(wording.get("change.now")));
    return label + " ".repeat(width + 1 - TextLayout.width(label));
  }

  /** A name with the id that files know it by. */
  static String named(Named named) {
    return named.title().equals(named.id()) ? named.id() : named.title() + " (" + named.id() + ")";
  }

  /** Text on lines of a terminal. */
  static String line(String indent, String text) {
    return TextLayout.wrap(indent, Printable.of(text)) + "\n";
  }

  /** Text after a label, its further lines below its first. */
  static String hanging(String label, String text) {
    String indent = " ".repeat(TextLayout.width(label));
    return label + line(indent, text).substring(indent.length());
  }
}
