package ru.touchpoints.registry.edit.skeleton;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import ru.touchpoints.registry.edit.DocumentEdit;
import ru.touchpoints.registry.edit.Patch;
import ru.touchpoints.registry.edit.YamlValue;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.model.blank.Mark;
import ru.touchpoints.registry.yaml.Place;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/**
 * The list of touchpoints in a file, to which touchpoints are added and from which they are taken.
 * Every other line stays as it is. A change is empty where the file's layout leaves no certain
 * place for it.
 */
public final class TouchpointList {

  private static final String FIELD = "touchpoints";
  private static final String POINTER = "/" + FIELD;
  private static final Pattern ITEM = Pattern.compile("^" + POINTER + "/\\d+");

  private static final DocumentShape SHAPE = DocumentShape.of(DocumentKind.TOUCHPOINTS);

  private final SourceDocument document;
  private final String lineEnd;

  public TouchpointList(SourceDocument document) {
    this.document = document;
    this.lineEnd = document.text().contains("\r\n") ? "\r\n" : "\n";
  }

  /** The place of the touchpoint with the id. */
  public OptionalInt find(String id) {
    List<YamlNode> items = items();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Mapping item
          && item.value("id").orElse(null) instanceof Scalar scalar
          && scalar.text().equals(id)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private List<YamlNode> items() {
    return document.find(POINTER).orElse(null) instanceof Sequence sequence
        ? sequence.items()
        : List.of();
  }

  private static String item(int index) {
    return POINTER + "/" + index;
  }

  /** The text with one more touchpoint at the end of the list. */
  public Optional<String> append(List<String> item) {
    List<YamlNode> items = items();
    Optional<String> text =
        items.isEmpty()
            ? intoEmpty(item)
            : blockItem(items.size() - 1).map(last -> after(last, item));
    return text.filter(after -> holds(after, item(items.size())));
  }

  /** The text without the touchpoint and the comment above it. */
  public Optional<String> remove(int index) {
    return made(DocumentEdit.of(document, SHAPE).remove(item(index)));
  }

  /** The touchpoint as it is written, with the comment above it. */
  public String text(int index) {
    return blockItem(index)
        .map(
            item ->
                document.text().substring(index(startOf(above(item))), index(endOf(item.last()))))
        .orElse("");
  }

  /** The text with another value of a field that is there already and asks for none any more. */
  public Optional<String> replace(String pointer, String value) {
    return made(DocumentEdit.of(document, SHAPE).set(pointer, YamlValue.text(value)))
        .map(text -> withoutMark(text, pointer));
  }

  /**
   * The text with a field of the mapping under {@code parent}, at its place when it is not there.
   */
  public Optional<String> put(String parent, String field, YamlValue value) {
    return made(DocumentEdit.of(document, SHAPE).put(parent, field, value))
        .map(text -> withoutMark(text, Pointers.child(parent, field)));
  }

  /** The text without a field. */
  public Optional<String> remove(String pointer) {
    return made(DocumentEdit.of(document, SHAPE).remove(pointer));
  }

  private String withoutMark(String text, String pointer) {
    SourceDocument changed =
        DocumentReader.read(document.path(), text.getBytes(StandardCharsets.UTF_8));
    int above = changed.atKey(pointer).span().line() - 1;
    if (changed.line(above).flatMap(line -> Mark.of(line.strip())).isEmpty()) {
      return text;
    }
    int from = text.offsetByCodePoints(0, changed.offset(above, 1));
    return text.substring(0, from)
        + text.substring(text.offsetByCodePoints(0, changed.offset(above + 1, 1)));
  }

  private static Optional<String> made(DocumentEdit edit) {
    Patch patch = edit.patch();
    return patch.obstacle().isEmpty() ? Optional.of(patch.after().text()) : Optional.empty();
  }

  /**
   * An item of a block list, by its lines.
   *
   * @param first of its lines, counted from 1
   * @param indent of its dash
   */
  private record Item(int first, int last, String indent) {}

  private Optional<Item> blockItem(int index) {
    YamlNode node = items().get(index);
    int first = line(node.start());
    String before = document.line(first).orElse("");
    int dash = before.indexOf('-');
    boolean block = dash >= 0 && before.substring(0, dash).isBlank();
    boolean flow = document.find(POINTER).orElse(null) instanceof Sequence list && list.flow();
    return block && !flow
        ? Optional.of(new Item(first, line(lastOf(index) - 1), before.substring(0, dash)))
        : Optional.empty();
  }

  private int line(int offset) {
    return document.at(Math.max(0, offset), Math.max(0, offset), "").span().line();
  }

  /** Where the last value of the item ends: a list's own end lies before whatever follows. */
  private int lastOf(int index) {
    String item = item(index) + "/";
    return document.places().stream()
        .filter(place -> (place.pointer() + "/").startsWith(item))
        .mapToInt(TouchpointList::end)
        .max()
        .orElseThrow();
  }

  private static int end(Place place) {
    YamlNode node = place.node();
    boolean whole =
        node instanceof Scalar
            || (node instanceof Sequence sequence && sequence.flow())
            || (node instanceof Mapping mapping && mapping.flow());
    return whole && node.end() > node.start() ? node.end() : place.start() + 1;
  }

  private String after(Item last, List<String> item) {
    boolean spaced = items().size() == 1 || blank(above(last) - 1);
    StringBuilder added = new StringBuilder();
    if (spaced) {
      added.append(lineEnd);
    }
    item.forEach(line -> added.append(last.indent()).append(line).append(lineEnd));
    int at = endOf(last.last());
    boolean ended = at > 0 && document.text().codePointBefore(index(at)) == '\n';
    return spliced(at, at, (ended ? "" : lineEnd) + added);
  }

  private Optional<String> intoEmpty(List<String> item) {
    YamlNode value = document.find(POINTER).orElse(null);
    boolean empty =
        (value instanceof Sequence list && list.flow())
            || (value instanceof Scalar scalar && scalar.kind() == YamlNode.Kind.NULL);
    if (value == null || !empty) {
      return Optional.empty();
    }
    StringBuilder added = new StringBuilder();
    item.forEach(line -> added.append("  ").append(line).append(lineEnd));
    int keyEnd = keyEnd();
    String text = document.text();
    String rest = new StringBuilder(text).substring(index(value.end()));
    int lineEndAt = rest.indexOf('\n');
    String tail = lineEndAt < 0 ? rest : rest.substring(0, lineEndAt);
    String below = lineEndAt < 0 ? "" : rest.substring(lineEndAt + 1);
    String head = text.substring(0, index(keyEnd)) + ":" + tail.stripTrailing() + lineEnd;
    return Optional.of(head + added + below);
  }

  private int keyEnd() {
    return document.entries("").stream()
        .filter(entry -> entry.key().text().equals(FIELD))
        .findFirst()
        .map(entry -> entry.key().end())
        .orElseThrow();
  }

  /** The first line of the comment right above the item, or of the item. */
  private int above(Item item) {
    int first = item.first();
    while (document.line(first - 1).filter(line -> comment(line, item.indent())).isPresent()) {
      first--;
    }
    return first;
  }

  private static boolean comment(String line, String indent) {
    return line.startsWith(indent + "#");
  }

  private boolean blank(int line) {
    return document.line(line).filter(String::isBlank).isPresent();
  }

  private int startOf(int line) {
    return document.offset(line, 1);
  }

  /** The place after the line and its end. */
  private int endOf(int line) {
    return line < document.lineCount()
        ? document.offset(line + 1, 1)
        : document.text().codePointCount(0, document.text().length());
  }

  private int index(int codePoints) {
    return document.text().offsetByCodePoints(0, codePoints);
  }

  private String spliced(int start, int end, String replacement) {
    String text = document.text();
    return text.substring(0, index(start)) + replacement + text.substring(index(end));
  }

  /**
   * Whether the new text reads as the old one.
   *
   * @param come what the new text alone has
   */
  private boolean holds(String text, String come) {
    SourceDocument after =
        DocumentReader.read(document.path(), text.getBytes(StandardCharsets.UTF_8));
    return after.find(POINTER).orElse(null) instanceof Sequence
        && after.findings().size() <= document.findings().size()
        && values(document, "").equals(values(after, come));
  }

  /** Every value but those at or below the pointer; items of the list are not told apart. */
  private static List<String> values(SourceDocument document, String left) {
    List<String> values = new ArrayList<>();
    for (Place place : document.places()) {
      String pointer = place.pointer();
      boolean inside = !left.isEmpty() && (pointer + "/").startsWith(left + "/");
      if (!inside && !pointer.equals(POINTER) && place.node() instanceof Scalar scalar) {
        values.add(ITEM.matcher(pointer).replaceFirst(POINTER) + "=" + scalar.text());
      }
    }
    return values;
  }
}
