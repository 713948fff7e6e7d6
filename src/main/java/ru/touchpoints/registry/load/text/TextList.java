package ru.touchpoints.registry.load.text;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Replacement;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.yaml.Pointers;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/** A field's list with a text in it, beside the place it was read from. */
public record TextList(SourceDocument document, String pointer, Sequence sequence) {

  /** The list that the text is an item of; empty for others. */
  public static Optional<TextList> around(TextEntry text) {
    String pointer = Pointers.parent(text.pointer());
    return text.document()
        .find(pointer)
        .filter(Sequence.class::isInstance)
        .map(Sequence.class::cast)
        .map(list -> new TextList(text.document(), pointer, list));
  }

  private static boolean isText(YamlNode item) {
    return item instanceof Scalar scalar && scalar.isText();
  }

  /** The list itself, which is the same for each of its items. */
  public Object identity() {
    return sequence;
  }

  /** Whether every item is a text. */
  public boolean onlyTexts() {
    return sequence.items().stream().allMatch(TextList::isText);
  }

  public List<String> texts() {
    return sequence.items().stream()
        .filter(Scalar.class::isInstance)
        .map(item -> ((Scalar) item).text())
        .toList();
  }

  public boolean beginsWith(TextEntry text) {
    return sequence.items().get(0).equals(text.scalar());
  }

  /** The place of the list: its first item. */
  public Location here() {
    return document.at(pointer);
  }

  /** What makes the list empty; nothing where a comment would be lost. */
  public List<Replacement> emptied() {
    YamlNode last = sequence.items().get(sequence.items().size() - 1);
    int from = document.entry(pointer).map(entry -> entry.key().end()).orElse(sequence.start());
    int to = sequence.flow() ? sequence.end() : last.end();
    Span place = document.at(from, to, pointer).span();
    boolean commented = document.comments().stream().anyMatch(one -> within(one.span(), place));
    return commented ? List.of() : List.of(new Replacement(place, ": []"));
  }

  private static boolean within(Span comment, Span place) {
    return comment.line() >= place.line()
        && (comment.line() < place.endLine()
            || (comment.line() == place.endLine() && comment.column() < place.endColumn()));
  }
}
