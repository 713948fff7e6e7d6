package ru.touchpoints.registry.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import ru.touchpoints.registry.edit.YamlValue.Items;
import ru.touchpoints.registry.edit.span.Lines;
import ru.touchpoints.registry.edit.span.Removal;
import ru.touchpoints.registry.edit.span.TextEdits;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Entry;
import ru.touchpoints.registry.yaml.YamlNode.Kind;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/** Edits of one text as it was read; every method tells whether the edit can be made. */
final class PendingEdits {

  private final SourceDocument document;
  private final DocumentShape shape;
  private final ValueWriter writer;
  private final Lines lines;
  private final TextEdits edits;
  private final ValueReplacement replacement;
  private final List<String> gone = new ArrayList<>();
  private final Set<String> touched = new HashSet<>();
  private final Set<String> aboveTouched = new HashSet<>();

  PendingEdits(SourceDocument document, DocumentShape shape) {
    this.document = document;
    this.shape = shape;
    this.writer = new ValueWriter(shape);
    this.lines = new Lines(document);
    this.edits = new TextEdits(document);
    this.replacement = new ValueReplacement(document, writer, lines, edits);
  }

  Lines lines() {
    return lines;
  }

  ValueWriter writer() {
    return writer;
  }

  boolean isEmpty() {
    return edits.isEmpty();
  }

  String applied() {
    return edits.applied();
  }

  /** The comments that went with what was removed. */
  List<String> gone() {
    return gone;
  }

  /** Whether the value under {@code pointer}, or one around or inside it, is being changed. */
  boolean touches(String pointer) {
    boolean around = touched.contains("");
    for (String above = pointer; !above.isEmpty(); above = Pointers.parent(above)) {
      around |= touched.contains(above);
    }
    return around || aboveTouched.contains(pointer);
  }

  private void touch(String pointer) {
    touched.add(pointer);
    for (String above = pointer; !above.isEmpty(); ) {
      above = Pointers.parent(above);
      aboveTouched.add(above);
    }
  }

  boolean set(String pointer, YamlValue value) {
    touch(pointer);
    Optional<YamlNode> node = document.find(pointer);
    if (node.isEmpty()) {
      return false;
    }
    if (isInFlow(pointer)) {
      return writer.oneLine(value).map(text -> replaceInFlow(node.get(), text)).orElse(false);
    }
    if (node.get() instanceof Sequence list && !list.flow() && value instanceof Items items) {
      return items.items().isEmpty()
          ? emptied(pointer, list)
          : new ListEdits(document, writer, lines, edits, gone).set(list, items, pointer);
    }
    if (node.get() instanceof Sequence list && value instanceof Items items) {
      return setFlow(pointer, list, items);
    }
    return replacement.made(pointer, node.get(), value);
  }

  boolean replaceInFlow(YamlNode node, String text) {
    boolean apart = node.start() < node.end() || Character.isWhitespace(lines.at(node.start() - 1));
    return edits.replace(node.start(), node.end(), apart ? text : " " + text);
  }

  /** Another value after the same key or dash; comments on its line stay there. */
  boolean replaced(Optional<Entry> entry, String pointer, YamlNode node, YamlValue value) {
    return replacement.made(entry, pointer, node, value);
  }

  private boolean setFlow(String pointer, Sequence list, Items items) {
    boolean commented = !lines.commentsBetween(list.start(), list.end()).isEmpty();
    if (commented) {
      return list.items().size() == items.items().size() && eachInFlow(list, items);
    }
    String text = new ListEdits(document, writer, lines, edits, gone).flow(list, items);
    boolean fits =
        !list.items().isEmpty()
            && !text.isEmpty()
            && lines.columnOf(list.start()) + text.codePointCount(0, text.length())
                <= ScalarWriter.WIDTH;
    return fits
        ? edits.replace(list.start(), list.end(), text)
        : replacement.made(pointer, list, items);
  }

  private boolean eachInFlow(Sequence list, Items items) {
    boolean all = true;
    for (int i = 0; i < items.items().size(); i++) {
      YamlNode old = list.items().get(i);
      YamlValue now = items.items().get(i);
      all &=
          YamlValue.of(old).equals(now)
              || writer.oneLine(now).map(text -> replaceInFlow(old, text)).orElse(false);
    }
    return all;
  }

  /** A block list without its items: {@code key: []}. */
  private boolean emptied(String pointer, Sequence list) {
    Optional<Entry> entry = document.entry(pointer);
    if (entry.isEmpty() || !lines.isFirst(list.start())) {
      return false;
    }
    int column = lines.columnOf(list.start());
    int head = lines.startOf(lines.headOf(lines.lineOf(list.start()), column));
    int end = lines.endOf(lines.lastOf(list, list.start(), column));
    int before = lines.endOf(lines.lineOf(head) - 1);
    int colon = lines.afterColon(entry.get());
    lines.commentsBetween(head, end).forEach(comment -> gone.add(comment.text()));
    return colon == before
        ? edits.replace(colon, end, " []")
        : edits.replace(colon, colon, " []") && edits.replace(before, end, "");
  }

  boolean put(String parent, String key, YamlValue value) {
    touch(Pointers.child(parent, key));
    if (!(document.find(parent).orElse(null) instanceof Mapping mapping)) {
      return false;
    }
    if (mapping.flow() || isInFlow(parent)) {
      return putInFlow(mapping, key, value);
    }
    int indent = lines.columnOf(mapping.start());
    List<String> written = writer.entry(key, value, indent, Pointers.child(parent, key));
    String text = String.join(lines.lineEnd(), written);
    Optional<Entry> before = before(mapping, key, shape.keys(parent));
    if (before.isEmpty()) {
      String first = text.substring(indent) + lines.lineEnd() + " ".repeat(indent);
      return edits.replace(mapping.start(), mapping.start(), first);
    }
    int end = lines.endOf(lastLine(before.get(), indent));
    return edits.replace(end, end, lines.lineEnd() + text);
  }

  private boolean putInFlow(Mapping mapping, String key, YamlValue value) {
    Optional<String> text =
        writer.oneLine(value).map(line -> ScalarWriter.inline(key, true) + ": " + line);
    if (text.isEmpty()) {
      return false;
    }
    int size = mapping.entries().size();
    int at = size == 0 ? mapping.start() + 1 : end(mapping.entries().get(size - 1));
    return edits.replace(at, at, size == 0 ? text.get() : ", " + text.get());
  }

  private static int end(Entry entry) {
    return Math.max(entry.key().end(), entry.value().end());
  }

  /**
   * The last of the siblings that the schema puts before the key; the last one of all for others.
   */
  private static Optional<Entry> before(Mapping mapping, String key, List<String> order) {
    int place = order.indexOf(key);
    Entry found = null;
    for (Entry entry : mapping.entries()) {
      int other = order.indexOf(entry.key().text());
      found = place < 0 || (other >= 0 && other < place) ? entry : found;
    }
    return Optional.ofNullable(found);
  }

  private int lastLine(Entry entry, int column) {
    return lines.lastOf(entry.value(), entry.key().end(), column);
  }

  boolean remove(String pointer) {
    touch(pointer);
    YamlNode parent = document.find(Pointers.parent(pointer)).orElse(null);
    Optional<YamlNode> node = document.find(pointer);
    Removal removal = new Removal(lines, edits, gone);
    if (node.isPresent() && parent instanceof Mapping mapping) {
      int index = mapping.entries().indexOf(document.entry(pointer).orElse(null));
      return mapping.flow() ? removal.flowEntry(mapping, index) : removal.entry(mapping, index);
    }
    if (node.isPresent() && parent instanceof Sequence list) {
      int index = Integer.parseInt(Pointers.last(pointer));
      if (list.flow()) {
        return removal.flowItem(list, index);
      }
      return list.items().size() == 1
          ? emptied(Pointers.parent(pointer), list)
          : removal.item(list, index);
    }
    return false;
  }

  boolean insert(String pointer, int index, List<YamlValue> items, BooleanSupplier spaced) {
    touch(pointer);
    YamlNode node = document.find(pointer).orElse(null);
    if (node instanceof Scalar scalar && scalar.kind() == Kind.NULL) {
      return replacement.made(pointer, node, new Items(items));
    }
    if (!(node instanceof Sequence list) || index < 0 || index > list.items().size()) {
      return false;
    }
    if (list.flow()) {
      return set(pointer, Meaning.inserted(YamlValue.of(list), index, items));
    }
    return new ListEdits(document, writer, lines, edits, gone)
        .insert(list, index, items, pointer, spaced);
  }

  boolean renameKey(String pointer, String name) {
    return document
        .entry(pointer)
        .map(Entry::key)
        .map(
            key ->
                edits.replace(key.start(), key.end(), ScalarWriter.inline(name, isInFlow(pointer))))
        .orElse(false);
  }

  boolean isInFlow(String pointer) {
    for (String above = pointer; !above.isEmpty(); ) {
      above = Pointers.parent(above);
      YamlNode node = document.find(above).orElse(null);
      if ((node instanceof Mapping map && map.flow())
          || (node instanceof Sequence list && list.flow())) {
        return true;
      }
    }
    return false;
  }
}
