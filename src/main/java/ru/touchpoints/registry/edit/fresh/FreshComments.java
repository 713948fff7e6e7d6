package ru.touchpoints.registry.edit.fresh;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.edit.YamlValue;
import ru.touchpoints.registry.edit.YamlValue.Fields;
import ru.touchpoints.registry.edit.YamlValue.Items;
import ru.touchpoints.registry.edit.span.Lines;
import ru.touchpoints.registry.edit.span.Removal;
import ru.touchpoints.registry.edit.span.TextEdits;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Entry;
import ru.touchpoints.registry.yaml.YamlNode.Kind;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/**
 * Puts comments, which Jackson does not write, between the lines of a document without any, and
 * leaves the places empty that are to be filled in.
 */
final class FreshComments {

  private final SourceDocument document;
  private final Lines lines;
  private final TextEdits edits;

  /** What comes above the line that begins at an offset. */
  private final Map<Integer, String> above = new TreeMap<>();

  FreshComments(SourceDocument document) {
    this.document = document;
    this.lines = new Lines(document);
    this.edits = new TextEdits(document);
  }

  /** The text with the comments of {@code fields}, whose values the document has. */
  String with(Fields fields) {
    document.root().ifPresent(root -> value(root, fields));
    above.forEach((offset, text) -> edits.replace(offset, offset, text));
    return edits.applied();
  }

  private void value(YamlNode node, @Nullable YamlValue value) {
    if (node instanceof Mapping mapping && value instanceof Fields fields) {
      fields(mapping, fields, lines.columnOf(mapping.start()));
    } else if (node instanceof Sequence list && value instanceof Items items) {
      for (int i = 0; i < items.items().size(); i++) {
        value(list.items().get(i), items.items().get(i));
      }
    }
  }

  private void fields(Mapping mapping, Fields fields, int column) {
    for (Entry entry : mapping.entries()) {
      String name = entry.key().text();
      int key = entry.key().start();
      // The first field of an item stands beside its dash.
      int margin = lines.isFirst(key) ? column : lines.columnOf(Removal.dash(lines, mapping));
      put(lines.lineOf(key), margin, fields.comments().getOrDefault(name, List.of()));
      if (entry.value() instanceof Scalar scalar && scalar.kind() == Kind.NULL) {
        edits.replace(lines.afterColon(entry), scalar.end(), "");
      } else {
        value(entry.value(), fields.values().get(name));
      }
    }
    List<String> below = fields.comments().getOrDefault(Fields.BELOW, List.of());
    put(lines.lineOf(last(mapping)) + 1, column, below);
  }

  private void put(int line, int margin, List<String> comments) {
    String text =
        comments.stream()
            .map(comment -> comment.isEmpty() ? "\n" : " ".repeat(margin) + comment + "\n")
            .collect(Collectors.joining());
    if (!text.isEmpty()) {
      above.merge(lines.startOf(line), text, String::concat);
    }
  }

  /** The last character of what is written of the node. */
  private int last(YamlNode node) {
    if (node instanceof Mapping mapping && !mapping.flow()) {
      return last(mapping.entries().get(mapping.entries().size() - 1).value());
    }
    if (node instanceof Sequence list && !list.flow()) {
      return last(list.items().get(list.items().size() - 1));
    }
    int end = node.end() - 1;
    while (end > node.start() && Character.isWhitespace(lines.at(end))) {
      end--;
    }
    return end;
  }
}
