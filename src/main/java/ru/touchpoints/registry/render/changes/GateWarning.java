package ru.touchpoints.registry.render.changes;

import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.change.list.ChangeKind;
import ru.touchpoints.registry.change.list.Value;
import ru.touchpoints.registry.gate.Gate;
import ru.touchpoints.registry.gate.GuardedFile;
import ru.touchpoints.registry.render.MarkdownText;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;

/** The warning above all else in a comment: the request changes the check itself. */
public final class GateWarning {

  /** A request that changes more of the check than this is read file by file anyway. */
  private static final int MOST = 40;

  private final ChangeWords words;
  private final Wording wording;

  public GateWarning(Wording wording) {
    this.words = new ChangeWords(wording);
    this.wording = wording;
  }

  /** The warning with a blank line below it; empty when nothing of the check is changed. */
  public String of(Gate gate) {
    if (gate.untouched()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    gate.changes().forEach(change -> lines.add(line(change)));
    gate.files().forEach(file -> lines.add(line(file)));
    StringBuilder out = new StringBuilder("### ").append(wording.get("gate.heading"));
    out.append("\n\n").append(wording.get("gate.advice")).append("\n\n");
    lines.stream().limit(MOST).forEach(line -> out.append("- ").append(line).append('\n'));
    if (lines.size() > MOST) {
      out.append("- ").append(wording.get("gate.more", lines.size() - MOST)).append('\n');
    }
    return out.append('\n').toString();
  }

  private String line(GuardedFile file) {
    return MarkdownText.escaped(
        wording.get("gate.file." + file.kind().id(), Printable.name(file.path())));
  }

  private String line(Change change) {
    String now = text(change, change.after());
    if (change.kind() == ChangeKind.SUPPRESSION_ADDED) {
      String key = change.before() instanceof Value.Absent ? "gate.silence" : "gate.silence-longer";
      return MarkdownText.escaped(wording.get(key, now, where(change)));
    }
    return MarkdownText.escaped(
        wording.get("gate.passport", words.what(change), text(change, change.before()), now));
  }

  private String text(Change change, Value value) {
    return String.join("; ", words.lines(change, value));
  }

  private String where(Change change) {
    return change
        .subject()
        .touchpoint()
        .map(point -> words.place(change) + " → " + point.title())
        .orElseGet(() -> words.place(change));
  }
}
