package ru.touchpoints.registry.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import ru.touchpoints.registry.edit.YamlValue.Fields;
import ru.touchpoints.registry.edit.YamlValue.Items;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.yaml.Comment;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/**
 * Changes to one document, made one after the other, that leave every character they are not about
 * as it is: comments, layout, line ends, a missing final line end. Pointers are JSON Pointers (RFC
 * 6901) and speak of the document as the changes before have left it.
 *
 * <p>Nothing is thrown for a change that cannot be made; {@link #patch} tells of the first one.
 */
public final class DocumentEdit {

  private final SourceDocument original;
  private final DocumentShape shape;
  private final List<String> comments;
  private SourceDocument document;
  private PendingEdits pending;
  private Optional<YamlValue> meaning;
  private Optional<Patch> refused = Optional.empty();

  private DocumentEdit(SourceDocument document, DocumentShape shape) {
    this.original = document;
    this.document = document;
    this.shape = shape;
    this.pending = new PendingEdits(document, shape);
    this.meaning = document.root().map(YamlValue::of);
    this.comments = new ArrayList<>(document.comments().stream().map(Comment::text).toList());
  }

  /**
   * Begins with the document as it is.
   *
   * @param shape where the schema of the document wants new keys, and how it wants lists written
   */
  public static DocumentEdit of(SourceDocument document, DocumentShape shape) {
    return new DocumentEdit(document, shape);
  }

  /** Puts another value in the place of the one under {@code pointer}; equal ones stay as is. */
  public DocumentEdit set(String pointer, YamlValue value) {
    if (pending.touches(pointer)) {
      settle();
    }
    if (!document.find(pointer).map(YamlValue::of).filter(value::equals).isPresent()) {
      expectComments(value);
      if (!pending.set(pointer, value)) {
        refuse(pointer);
      }
      intend(pointer, old -> value);
    }
    return this;
  }

  /**
   * Gives the mapping under {@code parent} the key, at its place among its siblings by the schema,
   * or sets its value when it is there.
   */
  public DocumentEdit put(String parent, String key, YamlValue value) {
    String pointer = Pointers.child(parent, key);
    if (pending.touches(pointer)) {
      settle();
    }
    if (document.find(pointer).isPresent()) {
      return set(pointer, value);
    }
    expectComments(value);
    attempt(pointer, () -> pending.put(parent, key, value));
    intend(parent, fields -> Meaning.with(fields, key, value));
    return this;
  }

  /** Takes away a key or a list item, with the comments that stand right above it and in it. */
  public DocumentEdit remove(String pointer) {
    String parent = Pointers.parent(pointer);
    // Keys keep their pointers when a sibling goes, items do not.
    boolean key = document.find(parent).filter(Mapping.class::isInstance).isPresent();
    if (!key || pending.touches(pointer)) {
      settle();
    }
    attempt(pointer, () -> pending.remove(pointer));
    intend(parent, value -> Meaning.without(value, Pointers.last(pointer)));
    if (!key) {
      settle();
    }
    return this;
  }

  /** Adds items at the end of the list under {@code pointer}. */
  public DocumentEdit append(String pointer, List<YamlValue> items) {
    settle();
    int size =
        document.find(pointer).map(YamlValue::of).orElse(null) instanceof Items list
            ? list.items().size()
            : 0;
    return insert(pointer, size, items);
  }

  /**
   * Puts items into the list under {@code pointer}.
   *
   * @param index the place of the first new item, from 0
   */
  public DocumentEdit insert(String pointer, int index, List<YamlValue> items) {
    settle();
    items.forEach(this::expectComments);
    if (!pending.insert(pointer, index, items, () -> spaced(pointer))) {
      refuse(pointer);
    } else {
      intend(pointer, list -> Meaning.inserted(list, index, items));
    }
    settle();
    return this;
  }

  /** As the list was written at first, before changes left too little of it to tell by. */
  private boolean spaced(String pointer) {
    return shape.isSpaced(pointer) && ListEdits.areSetOff(original, pointer).orElse(true);
  }

  /** Gives the key under {@code pointer} another name, at the place where it stands. */
  public DocumentEdit renameKey(String pointer, String name) {
    settle();
    boolean taken =
        document.find(Pointers.child(Pointers.parent(pointer), name)).isPresent()
            || !(document.find(Pointers.parent(pointer)).orElse(null) instanceof Mapping);
    if (taken || !pending.renameKey(pointer, name)) {
      refuse(pointer);
    }
    intend(
        Pointers.parent(pointer), parent -> Meaning.renamed(parent, Pointers.last(pointer), name));
    settle();
    return this;
  }

  /**
   * The changed document, if it reads as intended and no comment was lost, else the document as it
   * was and the reason.
   */
  public Patch patch() {
    settle();
    if (refused.isPresent()) {
      return refused.get();
    }
    if (document.root().isEmpty() || document.findings().size() > original.findings().size()) {
      return Patch.refused(original, "unreadable", original.path());
    }
    if (!meaning.equals(document.root().map(YamlValue::of))) {
      return Patch.refused(original, "meaning", original.path());
    }
    List<String> left = document.comments().stream().map(Comment::text).sorted().toList();
    return left.equals(comments.stream().sorted().toList())
        ? Patch.made(original, document)
        : Patch.refused(original, "comments", original.path());
  }

  private void intend(String pointer, UnaryOperator<YamlValue> change) {
    meaning = meaning.map(value -> Meaning.changed(value, Pointers.steps(pointer), change));
  }

  private void expectComments(YamlValue value) {
    if (value instanceof Fields fields) {
      fields.comments().values().forEach(lines -> lines.forEach(this::expectComment));
      fields.values().values().forEach(this::expectComments);
    } else if (value instanceof Items items) {
      items.items().forEach(this::expectComments);
    }
  }

  private void expectComment(String line) {
    comments.add(line.strip());
  }

  /** What clashes with an edit before it is tried again after that one. */
  private void attempt(String pointer, BooleanSupplier edit) {
    if (!edit.getAsBoolean()) {
      settle();
      if (!edit.getAsBoolean()) {
        refuse(pointer);
      }
    }
  }

  private void refuse(String pointer) {
    if (refused.isEmpty()) {
      refused = Optional.of(Patch.refused(original, "place", original.path(), pointer));
    }
  }

  /** Of each of these comments one less is expected, the first one; all in one go. */
  private void leave(List<String> gone) {
    Map<String, Integer> counts = new HashMap<>();
    gone.forEach(comment -> counts.merge(comment, 1, Integer::sum));
    comments.removeIf(comment -> counts.merge(comment, -1, Integer::sum) >= 0);
  }

  /** Makes the pending edits and reads the text again. */
  private void settle() {
    if (!pending.isEmpty()) {
      leave(pending.gone());
      byte[] text = pending.applied().getBytes(StandardCharsets.UTF_8);
      document = DocumentReader.read(original.path(), text);
      pending = new PendingEdits(document, shape);
    }
  }
}
