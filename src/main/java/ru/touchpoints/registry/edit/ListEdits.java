package ru.touchpoints.registry.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import ru.touchpoints.registry.edit.YamlValue.Items;
import ru.touchpoints.registry.edit.span.Lines;
import ru.touchpoints.registry.edit.span.Removal;
import ru.touchpoints.registry.edit.span.TextEdits;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/** Changes of lists that leave the lines of equal items alone. */
final class ListEdits {

  /** Above this many comparisons, equal items are looked for at the ends of a list alone. */
  private static final long MOST_COMPARISONS = 1_000_000;

  private final SourceDocument document;
  private final ValueWriter writer;
  private final Lines lines;
  private final TextEdits edits;
  private final List<String> gone;

  ListEdits(
      SourceDocument document,
      ValueWriter writer,
      Lines lines,
      TextEdits edits,
      List<String> gone) {
    this.document = document;
    this.writer = writer;
    this.lines = lines;
    this.edits = edits;
    this.gone = gone;
  }

  /** The list between brackets, equal items as they were written; empty where that cannot be. */
  String flow(Sequence list, Items items) {
    List<String> parts = new ArrayList<>();
    for (YamlValue item : items.items()) {
      Optional<YamlNode> old =
          list.items().stream().filter(node -> YamlValue.of(node).equals(item)).findFirst();
      Optional<String> text = old.map(document::written).or(() -> writer.oneLine(item));
      if (text.isEmpty()) {
        return "";
      }
      parts.add(text.get());
    }
    return "[" + String.join(", ", parts) + "]";
  }

  /** Makes a block list with items into another one with items. */
  boolean set(Sequence list, Items items, String pointer) {
    List<YamlValue> old = list.items().stream().map(YamlValue::of).toList();
    List<YamlValue> now = items.items();
    List<int[]> kept = kept(old, now);
    kept.add(new int[] {old.size(), now.size()});
    boolean all = true;
    int i = 0;
    int j = 0;
    for (int[] pair : kept) {
      all &= run(list, i, pair[0], now.subList(j, pair[1]), pointer);
      i = pair[0] + 1;
      j = pair[1] + 1;
    }
    return all;
  }

  /** The old items from {@code from} to {@code to} become these. */
  private boolean run(Sequence list, int from, int to, List<YamlValue> now, String pointer) {
    int paired = Math.min(to - from, now.size());
    boolean all = true;
    for (int i = 0; i < paired; i++) {
      all &= replace(list.items().get(from + i), now.get(i), pointer);
    }
    for (int i = from + paired; i < to; i++) {
      all &= new Removal(lines, edits, gone).item(list, i);
    }
    List<YamlValue> added = now.subList(paired, now.size());
    return added.isEmpty() ? all : all && insert(list, from + paired, added, pointer, () -> false);
  }

  private boolean replace(YamlNode item, YamlValue value, String pointer) {
    if (!(item instanceof Scalar) || ValueWriter.inline(value, false).isEmpty()) {
      return false;
    }
    int column = lines.columnOf(item.start());
    List<String> written = writer.value(value, column, column, pointer);
    boolean simple = item.start() < item.end() && lines.commentAfter(item.start()).isEmpty();
    return simple && edits.replace(item.start(), item.end(), String.join(lines.lineEnd(), written));
  }

  /**
   * Writes items into a block list, set off by a blank line where its other items are.
   *
   * @param spaced whether they are to be set off when there is only one to go by
   */
  boolean insert(
      Sequence list, int index, List<YamlValue> items, String pointer, BooleanSupplier spaced) {
    int first = Removal.dash(lines, list.items().get(0));
    int column = lines.columnOf(first);
    boolean blank =
        list.items().size() > 1 ? areSetOff(lines, list, column) : spaced.getAsBoolean();
    String end = lines.lineEnd();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String child = Pointers.child(pointer, index + i);
      texts.add(String.join(end, writer.item(items.get(i), column, child)));
    }
    String gap = blank ? end + end : end;
    String text = String.join(gap, texts);
    if (index == 0) {
      int at = lines.startOf(lines.headOf(lines.lineOf(first), column));
      return lines.isFirst(first) && edits.replace(at, at, text + gap);
    }
    YamlNode before = list.items().get(index - 1);
    int at = lines.endOf(lines.lastOf(before, Removal.dash(lines, before), column));
    return edits.replace(at, at, gap + text);
  }

  /** How a block list of a document is written; empty where it has no two items to tell by. */
  static Optional<Boolean> areSetOff(SourceDocument document, String pointer) {
    if (document.find(pointer).orElse(null) instanceof Sequence list
        && !list.flow()
        && list.items().size() > 1) {
      Lines lines = new Lines(document);
      return Optional.of(areSetOff(lines, list, lines.columnOf(list.start())));
    }
    return Optional.empty();
  }

  private static boolean areSetOff(Lines lines, Sequence list, int column) {
    int second = lines.lineOf(Removal.dash(lines, list.items().get(1)));
    return lines.isBlank(lines.headOf(second, column) - 1);
  }

  /** Pairs of places of equal items, in order: a longest common part where that is cheap. */
  private static List<int[]> kept(List<YamlValue> old, List<YamlValue> now) {
    List<int[]> head = new ArrayList<>();
    int shorter = Math.min(old.size(), now.size());
    int start = 0;
    while (start < shorter && old.get(start).equals(now.get(start))) {
      head.add(new int[] {start, start});
      start++;
    }
    int tail = 0;
    while (tail < shorter - start
        && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    long work = (long) (old.size() - start - tail) * (now.size() - start - tail);
    if (work > 0 && work <= MOST_COMPARISONS) {
      head.addAll(common(old, start, old.size() - tail, now, now.size() - tail));
    }
    for (int i = tail; i > 0; i--) {
      head.add(new int[] {old.size() - i, now.size() - i});
    }
    return head;
  }

  private static List<int[]> common(
      List<YamlValue> old, int start, int oldEnd, List<YamlValue> now, int nowEnd) {
    int[][] length = new int[oldEnd - start + 1][nowEnd - start + 1];
    for (int i = oldEnd - 1; i >= start; i--) {
      for (int j = nowEnd - 1; j >= start; j--) {
        length[i - start][j - start] =
            old.get(i).equals(now.get(j))
                ? length[i - start + 1][j - start + 1] + 1
                : Math.max(length[i - start + 1][j - start], length[i - start][j - start + 1]);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    int i = start;
    int j = start;
    while (i < oldEnd && j < nowEnd) {
      if (old.get(i).equals(now.get(j))) {
        pairs.add(new int[] {i++, j++});
      } else if (length[i - start + 1][j - start] >= length[i - start][j - start + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }
}
