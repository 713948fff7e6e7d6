package ru.touchpoints.registry.edit.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Entry;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/** Fields of mappings and items of one list, set, added and removed in the text of a document. */
final class FieldEdits {

  private final int[] text;
  private final String lineEnd;
  private final Map<Integer, Edit> edits = new TreeMap<>();

  /** Code points from {@code start} to {@code end} give way to a text. */
  private record Edit(int start, int end, String text) {}

  FieldEdits(SourceDocument document) {
    this.text = document.text().codePoints().toArray();
    this.lineEnd = document.text().contains("\r\n") ? "\r\n" : "\n";
  }

  /** Puts another value in the place of a node. */
  void set(YamlNode node, String value) {
    edits.put(node.start(), new Edit(node.start(), endOf(node), value));
  }

  /** Gives the mapping the field, below its last one when it does not have it. */
  void put(Mapping mapping, String field, String value) {
    Optional<Entry> entry = mapping.entry(field);
    if (entry.isPresent()) {
      set(entry.get().value(), value);
      return;
    }
    Entry last = mapping.entries().get(mapping.entries().size() - 1);
    int end = endOf(last.value());
    if (mapping.flow()) {
      insert(end, ", " + field + ": " + value);
    } else {
      String indent = " ".repeat(columnOf(mapping.entries().get(0).key().start()));
      insert(lineEndFrom(end), lineEnd + indent + field + ": " + value);
    }
  }

  /** Takes the field away, with its line where it has lines of its own. */
  void remove(Mapping mapping, String field) {
    for (int i = 1; i < mapping.entries().size(); i++) {
      Entry entry = mapping.entries().get(i);
      if (entry.key().text().equals(field)) {
        int start =
            mapping.flow()
                ? endOf(mapping.entries().get(i - 1).value())
                : lineEndBefore(entry.key().start());
        int end = endOf(entry.value());
        edits.put(start, new Edit(start, mapping.flow() ? end : lineEndFrom(end), ""));
      }
    }
  }

  /**
   * Adds an item below another.
   *
   * @param below the index of that item; -1 when there is none
   * @param lines of a mapping, comments first
   */
  void append(YamlNode node, int below, List<String> lines) {
    if (!(node instanceof Sequence list) || (list.flow() && !list.items().isEmpty())) {
      return;
    }
    if (below < 0) {
      int start = node.start();
      String before = edits.containsKey(start) ? edits.get(start).text() : "";
      edits.put(start, new Edit(start, endOf(node), before + lineEnd + item(lines, 2)));
      return;
    }
    YamlNode item = list.items().get(below);
    int dash = columnOf(lineStartOf(item.start()) + leadingSpaces(item.start()));
    String gap = isLoose(list) ? lineEnd + lineEnd : lineEnd;
    insert(lineEndFrom(endOf(item)), gap + item(lines, dash));
  }

  private String item(List<String> lines, int indent) {
    long comments = lines.stream().takeWhile(line -> line.startsWith("#")).count();
    StringBuilder item = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      item.append(i == 0 ? "" : lineEnd)
          .append(" ".repeat(indent))
          .append(lead(i, comments))
          .append(lines.get(i));
    }
    return item.toString();
  }

  private static String lead(int line, long comments) {
    if (line < comments) {
      return "";
    }
    return line == comments ? "- " : "  ";
  }

  /** Whether the list has an empty line between its items. */
  private boolean isLoose(Sequence list) {
    if (list.items().size() < 2) {
      return false;
    }
    int from = lineEndFrom(endOf(list.items().get(0)));
    int to = lineStartOf(list.items().get(1).start());
    return new String(text, from, Math.max(0, to - from)).lines().skip(1).anyMatch(String::isBlank);
  }

  private void insert(int at, String added) {
    Edit earlier = edits.get(at);
    if (earlier != null && earlier.end() > at) {
      edits.put(at, new Edit(at, earlier.end(), earlier.text() + added));
    } else {
      edits.put(at, new Edit(at, at, earlier == null ? added : earlier.text() + added));
    }
  }

  /** The end of what is written; a block of text would take its line end along. */
  private int endOf(YamlNode node) {
    int end = node.end();
    if (node instanceof Mapping mapping && !mapping.flow() && !mapping.entries().isEmpty()) {
      return endOf(mapping.entries().get(mapping.entries().size() - 1).value());
    }
    if (node instanceof Sequence list && !list.flow() && !list.items().isEmpty()) {
      return endOf(list.items().get(list.items().size() - 1));
    }
    while (end > node.start() && Character.isWhitespace(text[end - 1])) {
      end--;
    }
    return end;
  }

  private int lineEndFrom(int offset) {
    int end = offset;
    while (end < text.length && text[end] != '\n' && text[end] != '\r') {
      end++;
    }
    return end;
  }

  private int lineStartOf(int offset) {
    int start = offset;
    while (start > 0 && text[start - 1] != '\n' && text[start - 1] != '\r') {
      start--;
    }
    return start;
  }

  /** The end of the line above. */
  private int lineEndBefore(int offset) {
    int start = lineStartOf(offset);
    int end = Math.max(0, start - 1);
    return end > 0 && text[end] == '\n' && text[end - 1] == '\r' ? end - 1 : end;
  }

  private int columnOf(int offset) {
    return offset - lineStartOf(offset);
  }

  private int leadingSpaces(int offset) {
    int start = lineStartOf(offset);
    int spaces = 0;
    while (start + spaces < text.length && text[start + spaces] == ' ') {
      spaces++;
    }
    return spaces;
  }

  /** The text with everything done. */
  String applied() {
    StringBuilder result = new StringBuilder();
    int at = 0;
    for (Edit edit : edits.values()) {
      if (edit.start() >= at) {
        result.append(new String(text, at, edit.start() - at)).append(edit.text());
        at = edit.end();
      }
    }
    return result.append(new String(text, at, text.length - at)).toString();
  }
}
