package ru.touchpoints.registry.edit.span;

import java.util.List;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Entry;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/** Takes entries and items out of a text, with the comments that are theirs. */
public final class Removal {

  private final Lines lines;
  private final TextEdits edits;
  private final List<String> gone;

  public Removal(Lines lines, TextEdits edits, List<String> gone) {
    this.lines = lines;
    this.edits = edits;
    this.gone = gone;
  }

  /** One of several entries of a block mapping. */
  public boolean entry(Mapping mapping, int index) {
    Entry entry = mapping.entries().get(index);
    int start = entry.key().start();
    if (mapping.entries().size() == 1) {
      return false;
    }
    if (!lines.isFirst(start)) {
      return index == 0 && upTo(start, mapping.entries().get(1).key().start());
    }
    int column = lines.columnOf(start);
    int line = lines.lineOf(start);
    // What stands above the first key of a document speaks of the document.
    int head = column == 0 && index == 0 ? line : lines.headOf(line, column);
    return wholeLines(head, lines.lastOf(entry.value(), entry.key().end(), column));
  }

  /** The first key of a list item: the second one takes its place beside the dash. */
  private boolean upTo(int start, int next) {
    int lineEnd = lines.endOf(lines.lineOf(start));
    boolean own = lines.commentsBetween(lineEnd, next).isEmpty();
    return own && cut(start, next);
  }

  /** One of several items of a block list. */
  public boolean item(Sequence list, int index) {
    int dash = dash(lines, list.items().get(index));
    if (!lines.isFirst(dash)) {
      return false;
    }
    int column = lines.columnOf(dash);
    int head = lines.headOf(lines.lineOf(dash), column);
    return wholeLines(head, lines.lastOf(list.items().get(index), dash, column));
  }

  public static int dash(Lines lines, YamlNode item) {
    int offset = item.start();
    while (offset > 0 && lines.at(offset) != '-') {
      offset--;
    }
    return item.start() == item.end() && lines.at(item.start() - 1) == '-'
        ? item.start() - 1
        : dashBefore(lines, item.start(), offset);
  }

  /** The item may begin with a dash of its own: a list, or a number below zero. */
  private static int dashBefore(Lines lines, int start, int found) {
    int offset = found == start ? start - 1 : found;
    while (offset > 0 && lines.at(offset) != '-') {
      offset--;
    }
    return offset;
  }

  private boolean wholeLines(int first, int last) {
    int from = first;
    int to = last;
    boolean blankAbove = first > 1 && lines.isBlank(first - 1);
    boolean ends = isEnd(last + 1);
    // A blank line that only set the removed lines off goes with them.
    while (blankAbove && from > 1 && lines.isBlank(from - 1) && (ends || lines.isBlank(to + 1))) {
      from--;
    }
    while (!blankAbove && !ends && lines.isBlank(to + 1)) {
      to++;
    }
    int start = lines.startOf(from);
    int end = lines.startOf(to + 1);
    if (end == lines.length() && lines.endOf(lines.count()) != lines.startOf(lines.count())) {
      // The last line had no line end: neither has the one that is last now.
      start = from > 1 ? lines.endOf(from - 1) : start;
    }
    return cut(start, end);
  }

  private boolean isEnd(int line) {
    for (int i = line; i <= lines.count(); i++) {
      if (!lines.isBlank(i)) {
        return false;
      }
    }
    return true;
  }

  public boolean flowEntry(Mapping mapping, int index) {
    List<Entry> entries = mapping.entries();
    Entry entry = entries.get(index);
    int before = index == 0 ? 0 : end(entries.get(index - 1));
    int after = index + 1 < entries.size() ? entries.get(index + 1).key().start() : 0;
    return inFlow(before, entry.key().start(), end(entry), after);
  }

  private static int end(Entry entry) {
    return Math.max(entry.key().end(), entry.value().end());
  }

  public boolean flowItem(Sequence list, int index) {
    List<YamlNode> items = list.items();
    YamlNode item = items.get(index);
    int before = index == 0 ? 0 : items.get(index - 1).end();
    int after = index + 1 < items.size() ? items.get(index + 1).start() : 0;
    return inFlow(before, item.start(), item.end(), after);
  }

  /** With the comma before it, or with the one after it when it is the first. */
  private boolean inFlow(int before, int start, int end, int after) {
    int from = before > 0 ? before : start;
    int to = before > 0 || after == 0 ? end : after;
    return cut(from, to);
  }

  private boolean cut(int start, int end) {
    boolean done = edits.replace(start, end, "");
    if (done) {
      lines.commentsBetween(start, end).forEach(comment -> gone.add(comment.text()));
    }
    return done;
  }
}
