package ru.touchpoints.registry.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ru.touchpoints.registry.edit.span.Lines;
import ru.touchpoints.registry.edit.span.TextEdits;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.load.schema.DocumentShape.Part;
import ru.touchpoints.registry.yaml.Comment;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Entry;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/** Puts the keys of mappings into the order of the schema, each with its lines and comments. */
final class FieldOrder {

  private final Lines lines;
  private final TextEdits edits;

  private FieldOrder(SourceDocument document) {
    this.lines = new Lines(document);
    this.edits = new TextEdits(document);
  }

  /**
   * An entry with the lines that are its own.
   *
   * @param comments its comment lines, from the first one's number sign
   * @param body from its key to the end of its last line
   */
  private record Segment(int rank, boolean blank, List<String> comments, String body) {}

  /** How deep the innermost mapping lies that is out of order; negative when all are in order. */
  static int deepest(SourceDocument document, DocumentShape shape) {
    int[] deepest = {-1};
    each(
        document,
        shape,
        (mapping, part, depth) -> {
          if (!isSorted(ranks(mapping, part))) {
            deepest[0] = Math.max(deepest[0], depth);
          }
        });
    return deepest[0];
  }

  /** The text with every mapping of one depth in order. */
  static String of(SourceDocument document, DocumentShape shape, int depth) {
    FieldOrder order = new FieldOrder(document);
    each(
        document,
        shape,
        (mapping, part, own) -> {
          if (own == depth) {
            order.arrange(part, mapping);
          }
        });
    return order.edits.applied();
  }

  /** Takes mappings with what the schema says of them, and how deep they lie. */
  private interface Mappings {
    void take(Mapping mapping, Part part, int depth);
  }

  /** Goes over the mappings that are written line by line. */
  private static void each(SourceDocument document, DocumentShape shape, Mappings mappings) {
    document.root().ifPresent(root -> each(root, shape.root(), 0, mappings));
  }

  private static void each(YamlNode node, Part part, int depth, Mappings mappings) {
    if (node instanceof Mapping mapping && !mapping.flow()) {
      mappings.take(mapping, part, depth);
      mapping
          .entries()
          .forEach(
              entry -> each(entry.value(), part.below(entry.key().text()), depth + 1, mappings));
    } else if (node instanceof Sequence list && !list.flow()) {
      list.items().forEach(item -> each(item, part.item(), depth + 1, mappings));
    }
  }

  private void arrange(Part part, Mapping mapping) {
    List<Entry> entries = mapping.entries();
    int[] ranks = ranks(mapping, part);
    if (isSorted(ranks)) {
      return;
    }
    int column = lines.columnOf(mapping.start());
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      segments.add(segment(mapping, i, ranks[i], column));
    }
    segments.sort(Comparator.comparingInt(Segment::rank));
    write(mapping, segments, column);
  }

  private static int[] ranks(Mapping mapping, Part part) {
    return mapping.entries().stream().mapToInt(entry -> part.rank(entry.key().text())).toArray();
  }

  private static boolean isSorted(int[] ranks) {
    for (int i = 1; i < ranks.length; i++) {
      if (ranks[i - 1] > ranks[i]) {
        return false;
      }
    }
    return true;
  }

  private Segment segment(Mapping mapping, int index, int rank, int column) {
    Entry entry = mapping.entries().get(index);
    int line = lines.lineOf(entry.key().start());
    // What stands above the first key is of the document, or of the item, and stays.
    int head = index == 0 ? line : lines.headOf(line, column);
    List<String> comments =
        lines.commentsBetween(lines.startOf(head), lines.startOf(line)).stream()
            .map(Comment::text)
            .toList();
    int last = lastLine(mapping, index, column);
    boolean blank = index > 0 && lines.isBlank(head - 1);
    String body = lines.slice(entry.key().start(), lines.endOf(last));
    return new Segment(rank, blank, comments, body);
  }

  private int lastLine(Mapping mapping, int index, int column) {
    if (index + 1 == mapping.entries().size()) {
      Entry entry = mapping.entries().get(index);
      return lines.lastOf(entry.value(), entry.key().end(), column);
    }
    int next = mapping.entries().get(index + 1).key().start();
    int last = lines.headOf(lines.lineOf(next), column) - 1;
    while (lines.isBlank(last)) {
      last--;
    }
    return last;
  }

  private void write(Mapping mapping, List<Segment> segments, int column) {
    Segment first = segments.get(0);
    String margin = " ".repeat(column);
    StringBuilder text = new StringBuilder(first.body());
    for (Segment segment : segments.subList(1, segments.size())) {
      text.append(segment.blank() ? "\n\n" : "\n");
      segment.comments().forEach(line -> text.append(margin).append(line).append('\n'));
      text.append(margin).append(segment.body());
    }
    int start = mapping.start();
    int end = lines.endOf(lastLine(mapping, mapping.entries().size() - 1, column));
    int lineStart = lines.startOf(lines.lineOf(start));
    String before = lines.slice(lineStart, start);
    String indent = " ".repeat(before.length() - before.stripLeading().length());
    StringBuilder above = new StringBuilder();
    first.comments().forEach(line -> above.append(indent).append(line).append('\n'));
    edits.replace(lineStart, end, above + before + text);
  }
}
